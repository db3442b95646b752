package vn.guongsang.reporting.quota;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.guongsang.reporting.testing.Some.exemplars;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.guongsang.kit.actor.UnitScope;
import vn.guongsang.model.Level;
import vn.guongsang.reporting.quota.rule.Viewpoint;
import vn.guongsang.reporting.testing.Asked;
import vn.guongsang.reporting.testing.Database;
import vn.guongsang.reporting.testing.RealUnits;
import vn.guongsang.reporting.testing.ReportingStack;
import vn.guongsang.reporting.testing.Told;

/** The communes and districts of the province as they were in each year: two for each commune are 282, 266 or 80. */
@QuarkusTest
@ReportingStack
class CommunesThroughTheReformsTest {

    @Inject
    QuotaProgress progress;

    @BeforeAll
    static void theUnitsOfTheProvince() {
        Database.clear();
        Told.units(RealUnits.all());
    }

    @AfterAll
    static void forget() {
        Database.clear();
    }

    @ParameterizedTest
    @CsvSource({
        // quota, year, asked on, basis date, units, target of all
        "EXEMPLARS_PER_COMMUNE, 2023, 2026-01-31, 2023-12-31, 141, 282",
        "EXEMPLARS_PER_COMMUNE, 2024, 2026-01-31, 2024-12-31, 141, 282",
        "EXEMPLARS_PER_COMMUNE, 2025, 2025-03-31, 2025-03-31, 133, 266",
        "EXEMPLARS_PER_COMMUNE, 2025, 2025-06-30, 2025-06-30, 133, 266",
        "EXEMPLARS_PER_COMMUNE, 2025, 2025-07-01, 2025-07-01, 40, 80",
        "EXEMPLARS_PER_COMMUNE, 2025, 2026-01-31, 2025-12-31, 40, 80",
        "EXEMPLARS_PER_DISTRICT, 2024, 2026-01-31, 2024-12-31, 9, 45",
        "EXEMPLARS_PER_DISTRICT, 2025, 2025-06-30, 2025-06-30, 9, 45",
        "EXEMPLARS_PER_DISTRICT, 2025, 2026-01-31, 2025-12-31, 0, 0",
        "EXEMPLARS_PROVINCE, 2024, 2026-01-31, 2024-12-31, 1, 15"
    })
    void theUnitsOfTheBasisDateAreBound(
            String quota, int year, LocalDate askedOn, LocalDate basisDate, long units, Long targetTotal) {
        QuotaProgress.OfAll found = progress.ofAll(quota, year, UnitScope.ALL, Viewpoint.now(askedOn));

        assertEquals(basisDate, found.basisDate());
        assertEquals(units, found.overview().unitsBound());
        assertEquals(targetTotal, found.overview().targetTotal());
        assertEquals(targetTotal, found.overview().gapTotal());
    }

    @Test
    void whatOneUnitHasBeyondItsTargetHelpsNoOther() {
        UUID phuBai = RealUnits.communeOn(LocalDate.parse("2024-12-31"), 0);
        UUID other = RealUnits.communeOn(LocalDate.parse("2024-12-31"), 1);
        Told.exemplars(exemplars(5, Level.COMMUNE, 2024, phuBai));
        Told.exemplars(exemplars(1, Level.COMMUNE, 2024, other));

        Asked.get(Asked.BOARD, "/v1/quota-progress/EXEMPLARS_PER_COMMUNE/overview?year=2024")
                .statusCode(200)
                .body("basisDate", equalTo("2024-12-31"))
                .body("unitsBound", equalTo(141))
                .body("target", equalTo(2))
                .body("targetTotal", equalTo(282))
                .body("unitsMet", equalTo(1))
                .body("gapTotal", equalTo(279));
        Asked.get(Asked.officerOf(other), "/v1/quota-progress/EXEMPLARS_PER_COMMUNE/overview?year=2024")
                .statusCode(200)
                .body("unitsBound", equalTo(1))
                .body("gapTotal", equalTo(1));
        Database.change("TRUNCATE exemplar_store, recognition_store");
    }

    @Test
    void anUnknownQuotaIsRefused() {
        Asked.get(Asked.BOARD, "/v1/quota-progress/NO_SUCH/overview?year=2024").statusCode(404);
    }
}
