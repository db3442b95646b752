package vn.guongsang.reporting.series;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static vn.guongsang.reporting.testing.Asked.officerOf;
import static vn.guongsang.reporting.testing.Some.DISTRICTS_END;
import static vn.guongsang.reporting.testing.Some.dated;
import static vn.guongsang.reporting.testing.Some.unit;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.model.UnitType;
import vn.guongsang.reporting.testing.Asked;
import vn.guongsang.reporting.testing.Database;
import vn.guongsang.reporting.testing.ReportingStack;
import vn.guongsang.reporting.testing.Told;

@QuarkusTest
@ReportingStack
class SeriesTest {

    private static final String MODELS = "/v1/series?indicator=MODELS_SPREAD&from=2023&to=2025&units=";

    private final UUID province = Ids.next();
    private final UUID oneOld = Ids.next();
    private final UUID otherOld = Ids.next();
    private final UUID merged = Ids.next();

    @BeforeEach
    void twoCommunesThatBecameOne() {
        Database.clear();
        Told.units(
                unit(province, UnitType.PROVINCE, "Tỉnh", null),
                unit(oneOld, UnitType.COMMUNE, "Xã Phong Hiền", province, DISTRICTS_END, merged),
                unit(otherOld, UnitType.COMMUNE, "Xã Phong An", province, DISTRICTS_END, merged),
                dated(merged, UnitType.COMMUNE, "Phường Phong Thái", province, DISTRICTS_END.plusDays(1), null));
        reported(oneOld, 2024, "3");
        reported(otherOld, 2024, "4");
        reported(otherOld, 2023, "null");
        reported(merged, 2025, "9");
    }

    @Test
    void asReportedEachYearHasItsOwnUnits() {
        Asked.get(officerOf(merged), MODELS + "AS_REPORTED")
                .statusCode(200)
                .body("items.unitName", contains("Phường Phong Thái", "Xã Phong An", "Xã Phong An", "Xã Phong Hiền"))
                .body("items.year", contains(2025, 2023, 2024, 2024))
                .body("items[1].value", equalTo(null))
                .body("items[2].value", equalTo(4))
                .body("items[2].successors", equalTo(1));
    }

    @Test
    void asOfTodayTheFormerUnitsAreCarriedToTheirSuccessor() {
        Asked.get(officerOf(merged), MODELS + "TODAY")
                .statusCode(200)
                .body("items.unitName", contains("Phường Phong Thái", "Phường Phong Thái", "Phường Phong Thái"))
                .body("items.year", contains(2023, 2024, 2025))
                .body("items.reports", contains(1, 2, 1))
                .body("items[0].value", equalTo(null))
                .body("items[1].value", equalTo(7))
                .body("items[2].value", equalTo(9));
    }

    @Test
    void pagesFollowEachOtherAndScopeHolds() {
        String next = Asked.get(officerOf(merged), MODELS + "AS_REPORTED&limit=3")
                .body("items", hasSize(3))
                .extract()
                .path("next");
        Asked.get(officerOf(merged), next).body("items.unitName", contains("Xã Phong Hiền"));
        Asked.get(officerOf(Ids.next()), MODELS + "TODAY").statusCode(200).body("items", hasSize(0));
    }

    @Test
    void sharesAreNotAddedUp() {
        Asked.get(Asked.BOARD, "/v1/series?indicator=PROPAGATED_SHARE&from=2023&to=2025&units=TODAY")
                .statusCode(422)
                .body("code", equalTo("series-not-additive"));
        Asked.get(Asked.BOARD, "/v1/series?indicator=MODELS_SPREAD&from=2023").statusCode(400);
    }

    private static void reported(UUID unit, int year, String models) {
        UUID report = Ids.next();
        Database.change(
                """
                INSERT INTO unit_report (id, version, status, unit_id, plan_code, year, template_id, version_no, content,
                                         brought_by, passed, opened_at, submitted_at, accepted_at)
                SELECT ?, 3, 'ACCEPTED', ?, 'GUONG_SANG_2023_2025', ?, t.id, 1, '{}', '{}', '{}', now(), now(), now()
                FROM report_template t LIMIT 1""",
                report,
                unit,
                year);
        Database.change(
                """
                INSERT INTO report_version (report_id, version_no, submitted_at, submitted_by, signed_unit_id, template_id,
                                            content, checksum)
                SELECT id, 1, now(), 'can-bo', unit_id, template_id, CAST(? AS jsonb), repeat('1', 64)
                FROM unit_report WHERE id = ?""",
                "{\"figures\": [{\"indicator\": \"MODELS_SPREAD\", \"reported\": " + models + "}], \"narratives\": []}",
                report);
    }
}
