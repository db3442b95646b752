package vn.guongsang.reporting.funnel;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static vn.guongsang.reporting.testing.Asked.officerOf;
import static vn.guongsang.reporting.testing.Some.exemplar;
import static vn.guongsang.reporting.testing.Some.recognition;
import static vn.guongsang.reporting.testing.Some.unit;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.model.Level;
import vn.guongsang.model.UnitType;
import vn.guongsang.reporting.testing.Asked;
import vn.guongsang.reporting.testing.Database;
import vn.guongsang.reporting.testing.ReportingStack;
import vn.guongsang.reporting.testing.Told;

@QuarkusTest
@ReportingStack
class FunnelTest {

    private final UUID province = Ids.next();
    private final UUID commune = Ids.next();
    private final UUID other = Ids.next();
    private final UUID climber = Ids.next();
    private final UUID waiting = Ids.next();
    private final UUID direct = Ids.next();

    @BeforeEach
    void threeOnTheirWay() {
        Database.clear();
        Told.units(
                unit(province, UnitType.PROVINCE, "Tỉnh", null),
                unit(commune, UnitType.COMMUNE, "Xã Quảng Thọ", province),
                unit(other, UnitType.COMMUNE, "Xã Phú Mậu", province));
        Told.exemplars(
                exemplar(
                        climber,
                        1,
                        recognition(1, Level.COMMUNE, 2024, commune),
                        recognition(2, Level.PROVINCE, 2024, commune)),
                exemplar(waiting, 1, recognition(1, Level.COMMUNE, 2024, commune)),
                exemplar(direct, 1, recognition(1, Level.PROVINCE, 2024, other)));
        referred(climber, 1, "PROVINCE", "ACCEPTED", "2024-11-08", "2024-11-18");
        referred(waiting, 1, "PROVINCE", "SENT", "2024-11-09", null);
        referred(climber, 2, "NATION", "ACCEPTED", "2024-12-01", "2025-01-30");
        referred(direct, 1, "NATION", "DECLINED", "2024-12-02", "2025-01-30");
    }

    @Test
    void eachStepCountsSubjectsAndTheDaysSinceTheOneBefore() {
        Asked.get(Asked.BOARD, "/v1/funnel?year=2024")
                .statusCode(200)
                .body("steps.step", contains("INTRODUCED", "CHOSEN_PROVINCE", "SENT_TO_BOARD", "CHOSEN_NATION"))
                .body("steps.subjects", contains(2, 2, 2, 1))
                .body("steps.fromPrevious", contains(0, 1, 2, 1))
                .body("steps[1].medianDays", equalTo(10))
                .body("steps[2].medianDays", equalTo(13))
                .body("steps[3].medianDays", equalTo(60))
                .body("steps[1].label", equalTo("Được chọn cấp tỉnh"));
    }

    @Test
    void aUnitSeesItsOwnAndOtherYearsAreEmpty() {
        Asked.get(officerOf(other), "/v1/funnel?year=2024&unitId={unit}", other)
                .statusCode(200)
                .body("steps.subjects", contains(0, 1, 1, 0));
        Asked.get(officerOf(other), "/v1/funnel?year=2024&unitId={unit}", commune)
                .statusCode(404);
        Asked.get(officerOf(other), "/v1/funnel?year=2024").statusCode(404);
        Asked.get(Asked.BOARD, "/v1/funnel?year=2023").body("steps.subjects", contains(0, 0, 0, 0));
        Asked.get(Asked.BOARD, "/v1/funnel").statusCode(400);
    }

    private void referred(UUID exemplar, int approvalNo, String to, String status, String sent, String answered) {
        Database.change(
                """
                INSERT INTO referral_store (id, version, status, exemplar_id, approval_no, dossier_id, dossier_version,
                                            from_level, from_unit_id, to_level, sent_on, answered_on)
                VALUES (gen_random_uuid(), 1, ?, ?, ?, gen_random_uuid(), 1, 'COMMUNE', ?, ?, ?, ?)""",
                status,
                exemplar,
                approvalNo,
                commune,
                to,
                LocalDate.parse(sent),
                answered == null ? null : LocalDate.parse(answered));
    }
}
