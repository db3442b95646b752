package vn.guongsang.reporting.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static vn.guongsang.reporting.testing.People.BOARD;
import static vn.guongsang.reporting.testing.People.officer;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.model.Level;
import vn.guongsang.model.UnitType;
import vn.guongsang.model.event.UnitSnapshot;
import vn.guongsang.reporting.testing.Asked;
import vn.guongsang.reporting.testing.ReportingStack;
import vn.guongsang.reporting.testing.Sent;
import vn.guongsang.reporting.testing.Some;
import vn.guongsang.reporting.testing.Told;

/** Imported figures of the indicators of reports, beside what is counted. */
@QuarkusTest
@ReportingStack
class ImportedIndicatorsTest {

    private static final String ALL = "/v1/figure-imports";
    private static final String VALUES = "/v1/report-indicators/values?unitId={u}&year=2020";
    private static final String SUBJECTS = "items.find { it.indicator == 'SUBJECTS' }.";
    private static final String NEWS = "items.find { it.indicator == 'LOCAL_NEWS_ITEMS' }";

    private final UUID unit = Ids.next();
    private final String code = unit.toString().substring(24);

    @BeforeEach
    void aCommuneThatWasCountedToo() {
        LocalDate always = null;
        Told.units(new UnitSnapshot(
                unit,
                1,
                "registered",
                UnitType.COMMUNE,
                always,
                always,
                false,
                List.of(new UnitSnapshot.Naming(always, always, code, "Xã", "Xã Chỉ Số Cũ", null)),
                List.of()));
        Told.exemplars(Some.exemplars(2, Level.COMMUNE, 2020, unit));
    }

    @Test
    void anImportedFigureStandsBesideTheCountedOneWithItsDocumentAndIsNotAdded() {
        ValidatableResponse dry = checked(code + ";;2020;SUBJECTS;3\n" + code + ";;2020;LOCAL_NEWS_ITEMS;1.234,5\n")
                .body("fresh", equalTo(2));
        UUID id = dry.extract().jsonPath().getUUID("id");
        Asked.get(officer(unit), VALUES, unit).body(NEWS, nullValue());
        Sent.step(BOARD, ALL + "/{id}/commit", 1, Map.of("token", dry.extract().<String>path("token")), id)
                .statusCode(200);

        Asked.get(officer(unit), VALUES, unit)
                .statusCode(200)
                .body(SUBJECTS + "value", equalTo(2))
                .body(SUBJECTS + "imported.value", equalTo(3))
                .body(SUBJECTS + "imported.document.number", equalTo("215/BC-SNV"))
                .body(SUBJECTS + "imported.document.date", equalTo("2022-12-20"))
                .body(SUBJECTS + "imported.importId", equalTo(id.toString()))
                .body(SUBJECTS + "imported.row", equalTo(2))
                .body("items.find { it.indicator == 'RECOGNITIONS' }", not(hasKey("imported")))
                .body(NEWS + ".imported.value", equalTo(1234.5f))
                .body(NEWS, not(hasKey("value")))
                .body(NEWS, not(hasKey("records")));
        Asked.get(BOARD, "/v1/report-indicators/values?unitId={u}&year=2021", unit)
                .body("items.find { it.indicator == 'SUBJECTS' }", not(hasKey("imported")));

        Sent.step(BOARD, ALL + "/{id}/revocation", 2, Map.of("reason", "Nhầm tệp của năm khác"), id)
                .statusCode(200);
        Asked.get(officer(unit), VALUES, unit)
                .body("items.find { it.indicator == 'SUBJECTS' }", not(hasKey("imported")))
                .body(NEWS, nullValue());
    }

    @Test
    void aCodeThatIsNeitherAQuotaNorAnIndicatorIsRefusedWithBothNamed() {
        UUID wrong = checked(code + ";;2020;SUBJECT;3\n")
                .body("invalid", equalTo(1))
                .extract()
                .jsonPath()
                .getUUID("id");
        Asked.get(BOARD, ALL + "/{id}/rows", wrong)
                .body("items[0].errors[0].rule", equalTo("import-code-unknown"))
                .body("items[0].errors[0].allowed", hasItems("SUBJECTS", "EXEMPLARS_PER_COMMUNE"));
    }

    private static ValidatableResponse checked(String rows) {
        byte[] text = ("Mã đơn vị;Tên đơn vị;Năm;Mã chỉ tiêu;Giá trị\n" + rows).getBytes(UTF_8);
        Map<String, Object> file = Map.of(
                "kind", "INDICATORS",
                "fileName", "so-lieu-cu.csv",
                "mediaType", "text/csv",
                "content", Base64.getEncoder().encodeToString(text),
                "document", Map.of("number", "215/BC-SNV", "date", "2022-12-20", "issuer", "Sở Nội vụ"));
        return Asked.post(BOARD, ALL, file).statusCode(201);
    }
}
