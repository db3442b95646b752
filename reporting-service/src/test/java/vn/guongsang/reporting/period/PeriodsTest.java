package vn.guongsang.reporting.period;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import vn.guongsang.reporting.testing.Asked;
import vn.guongsang.reporting.testing.ReportingStack;

@QuarkusTest
@ReportingStack
class PeriodsTest {

    @Test
    void aDayLiesInPeriodsOfDifferentKinds() {
        Asked.get(Asked.BOARD, "/v1/periods?on=2024-10-01")
                .statusCode(200)
                .body(
                        "items.code",
                        contains(
                                "SCHEME_2022_2025",
                                "PLAN_2023_2025",
                                "BUDGET_YEAR_2024",
                                "EMULATION_YEAR_2024",
                                "PLAN_YEAR_2024",
                                "SCHOOL_YEAR_2024"))
                .body("items[5].lastDay", equalTo("2025-05-31"))
                .body("items[3].lastDay", equalTo("2024-12-31"))
                .body("items[3].typeLabel", equalTo("Năm thi đua"))
                .body("items[3]", not(hasKey("reportDueOn")));
    }

    @Test
    void theyAreFoundByKindAndYearAndReadPageByPage() {
        Asked.get(Asked.BOARD, "/v1/periods?type=PLAN_YEAR").body("items.year", contains(2023, 2024, 2025));
        String next = Asked.get(Asked.BOARD, "/v1/periods?type=PLAN_YEAR&limit=2")
                .body("items", hasSize(2))
                .extract()
                .path("next");
        Asked.get(Asked.BOARD, next).statusCode(200).body("items.code", contains("PLAN_YEAR_2025"));
        Asked.get(Asked.BOARD, "/v1/periods?type=LUNAR_YEAR").statusCode(400);
    }
}
