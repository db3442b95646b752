package vn.guongsang.reporting.report.check;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.localstack.parts.Persona;
import vn.guongsang.reporting.testing.Asked;
import vn.guongsang.reporting.testing.ReportingStack;

@QuarkusTest
@ReportingStack
class ReportRulesTest {

    @Test
    void theOfficeReadsEveryRuleInBothLanguages() {
        Asked.get(Asked.BOARD, "/v1/report-rules")
                .statusCode(200)
                .body("items", hasSize(ReportRule.values().length))
                .body("items.every { it.text.vi != it.text.en && it.text.en != '' }", equalTo(true))
                .body("items.find { it.code == 'SPENT_ABOVE_ESTIMATE' }.severity", equalTo("ERROR"))
                .body(
                        "items.find { it.code == 'SPENT_ABOVE_ESTIMATE' }.text.vi",
                        equalTo("Kinh phí đã chi không quá dự toán được giao."))
                .body("items.find { it.code == 'OUTLIER' }.severity", equalTo("WARNING"));
        Asked.get(Asked.officerOf(Ids.next()), "/v1/report-rules").statusCode(200);
        Asked.get(Persona.of("toa-soan", "Tòa soạn", "cms"), "/v1/report-rules").statusCode(403);
    }
}
