package vn.guongsang.reporting.quota.basis;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.guongsang.reporting.testing.Asked;
import vn.guongsang.reporting.testing.Database;
import vn.guongsang.reporting.testing.RealUnits;
import vn.guongsang.reporting.testing.ReportingStack;
import vn.guongsang.reporting.testing.Told;

/** The real units of the province through both reforms of 2025. */
@QuarkusTest
@ReportingStack
class BasisTest {

    private static final String COMMUNES = "/v1/quotas/EXEMPLARS_PER_COMMUNE/basis?year=2025";

    @BeforeAll
    static void theUnitsOfTheProvince() {
        Database.clear();
        Told.units(RealUnits.all());
    }

    @AfterAll
    static void forget() {
        Database.clear();
    }

    @ParameterizedTest(name = "on {0}: {1} communes, {2}")
    @CsvSource({"2024-12-31, 141, 282", "2025-06-30, 133, 266", "2025-07-01, 40, 80", "2025-12-31, 40, 80"})
    void theQuotaOfTheCommunesOf2025DependsOnTheBasisDate(String day, int units, int total) {
        asked(COMMUNES + "&on=" + day)
                .body("basisDate", equalTo(day))
                .body("unitsBound", equalTo(units))
                .body("target", equalTo(2))
                .body("targetTotal", equalTo(total));
    }

    @Test
    void theReasonIsSaidInVietnameseWithTheOtherDays() {
        asked(COMMUNES + "&asOf=2025-06-30")
                .body(
                        "explanation",
                        equalTo("133 xã, phường, thị trấn có hiệu lực ngày 30/06/2025 × 2 = 266."
                                + " Chưa tới ngày chốt của năm nên xét các đơn vị của ngày 30/06/2025."
                                + " Nếu chốt trong khoảng 31/12/2024 đến 31/12/2024: 141 × 2 = 282."
                                + " Nếu chốt trong khoảng 01/07/2025 đến 31/12/2025: 40 × 2 = 80."))
                .body("stretches.from", contains("2024-12-31", "2025-01-01", "2025-07-01"))
                .body("stretches.to", contains("2024-12-31", "2025-06-30", "2025-12-31"))
                .body("stretches.units", contains(141, 133, 40))
                .body("stretches.targetTotal", contains(282, 266, 80))
                .body("reading.clauseKey", equalTo("TWO_PER_COMMUNE"));
    }

    @Test
    void theReasonIsSaidInEnglishToo() {
        Asked.as(Asked.BOARD)
                .header("Accept-Language", "en")
                .get(COMMUNES)
                .then()
                .statusCode(200)
                .body(
                        "explanation",
                        equalTo("40 communes, wards and townships in force on 2025-12-31 × 2 = 80."
                                + " With a basis date from 2024-12-31 to 2024-12-31: 141 × 2 = 282."
                                + " With a basis date from 2025-01-01 to 2025-06-30: 133 × 2 = 266."));
    }

    @Test
    void theBoardCanFixTheUnitsAtTheEndOfTheYearBefore() {
        Database.change("UPDATE quota SET basis_offset = -1 WHERE code = 'EXEMPLARS_PER_COMMUNE'");
        try {
            asked(COMMUNES).body("basisDate", equalTo("2024-12-31")).body("targetTotal", equalTo(282));
            asked("/v1/quota-progress/EXEMPLARS_PER_COMMUNE/overview?year=2025")
                    .body("unitsBound", equalTo(141))
                    .body("targetTotal", equalTo(282));
        } finally {
            Database.change("UPDATE quota SET basis_offset = NULL WHERE code = 'EXEMPLARS_PER_COMMUNE'");
        }
    }

    @ParameterizedTest(name = "{0} {1}: {2} communes owe {3}")
    @CsvSource({
        // 132 of the 133 communes ended after 181 days; one of them goes on, beside 39 new ones of 184 days.
        "PRO_RATA,      ,    172, 173",
        "AT_LEAST_DAYS, 181, 172, 344",
        "AT_LEAST_DAYS, 182, 40,  80",
        "AT_LEAST_DAYS, 185, 1,   2",
        "AT_LEAST_DAYS, 366, 0,   0",
        "ON_BASIS_DATE, ,    40,  80",
    })
    void aUnitOfAPartOfTheYearIsTreatedAsTheReadingSays(String treatment, Integer days, int units, int total) {
        Database.change(
                "UPDATE quota SET part_of_year = ?, least_days = ? WHERE code = 'EXEMPLARS_PER_COMMUNE'",
                treatment,
                days);
        try {
            asked(COMMUNES).body("unitsBound", equalTo(units)).body("targetTotal", equalTo(total));
            asked("/v1/quota-progress/EXEMPLARS_PER_COMMUNE/overview?year=2025")
                    .body("unitsBound", equalTo(units))
                    .body("targetTotal", equalTo(total))
                    .body("gapTotal", equalTo(total))
                    .body("reading.partOfYear", equalTo(treatment));
        } finally {
            Database.change(
                    "UPDATE quota SET part_of_year = NULL, least_days = NULL WHERE code = 'EXEMPLARS_PER_COMMUNE'");
        }
    }

    @Test
    void aQuotaWithoutANumberHasNoTotal() {
        Database.change("UPDATE quota SET minimum = NULL WHERE code = 'EXEMPLARS_PER_COMMUNE'");
        try {
            asked(COMMUNES)
                    .body("$", not(hasKey("targetTotal")))
                    .body("$", not(hasKey("target")))
                    .body("unitsBound", equalTo(40))
                    .body(
                            "explanation",
                            equalTo(
                                    "40 xã, phường, thị trấn có hiệu lực ngày 31/12/2025; Kế hoạch không nêu số nên không có tổng phải đạt."));
        } finally {
            Database.change("UPDATE quota SET minimum = 2 WHERE code = 'EXEMPLARS_PER_COMMUNE'");
        }
    }

    @Test
    void aDayAheadAnUncountedOrAnUnknownQuotaIsRefused() {
        Asked.get(Asked.BOARD, COMMUNES + "&asOf=2099-01-01")
                .statusCode(400)
                .body("errors[0].parameter", equalTo("asOf"))
                .body("errors[0].code", equalTo("as-of-ahead"));
        Asked.get(Asked.BOARD, "/v1/quotas/NO_SUCH/basis?year=2025").statusCode(404);
    }

    private static ValidatableResponse asked(String path) {
        return Asked.get(Asked.BOARD, path).statusCode(200);
    }
}
