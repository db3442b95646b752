package vn.guongsang.reporting.quota;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static vn.guongsang.reporting.testing.Some.exemplar;
import static vn.guongsang.reporting.testing.Some.unit;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.model.ChannelKind;
import vn.guongsang.model.Level;
import vn.guongsang.model.TaskKind;
import vn.guongsang.model.TaskStatus;
import vn.guongsang.model.UnitType;
import vn.guongsang.model.event.ExemplarSnapshot.Recognition;
import vn.guongsang.model.event.PropagationTaskSnapshot;
import vn.guongsang.model.event.PropagationTaskSnapshot.Publication;
import vn.guongsang.reporting.testing.Asked;
import vn.guongsang.reporting.testing.Database;
import vn.guongsang.reporting.testing.ReportingStack;
import vn.guongsang.reporting.testing.Some;
import vn.guongsang.reporting.testing.Told;

/** Progress as it stood at the end of a past local day. */
@QuarkusTest
@ReportingStack
class AnyDateTest {

    private final UUID province = Ids.next();
    private final UUID commune = Ids.next();
    private final UUID department = Ids.next();

    @BeforeEach
    void aCommuneAndADepartment() {
        Database.clear();
        Told.units(
                unit(province, UnitType.PROVINCE, "Tỉnh", null),
                unit(commune, UnitType.COMMUNE, "Xã Quảng Thọ", province),
                unit(department, UnitType.DEPARTMENT, "Sở Y tế", province));
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({
        "2024-03-09, 0",
        "2024-03-10, 1",
        "2024-05-31, 1",
        "2024-06-01, 2",
        "2024-08-31, 2",
        "2024-09-01, 1",
        "2024-12-31, 1",
    })
    void whatWasApprovedByTheEndOfTheDayAndNotYetRevokedCounts(String day, int count) {
        Told.exemplars(
                // 23:59:59 of 10 March in Việt Nam is still 10 March.
                exemplar(Ids.next(), 1, approved(commune, "2024-03-10T16:59:59Z", null)),
                // The first moment of 1 June; revoked at noon of 1 September.
                exemplar(Ids.next(), 2, approved(commune, "2024-05-31T17:00:00Z", "2024-09-01T05:00:00Z")));

        communeOn(day).body("quotas[0].count", equalTo(count)).body("total.recognitions", equalTo(count));
        Asked.get(
                        Asked.BOARD,
                        "/v1/quota-progress/EXEMPLARS_PER_COMMUNE/records?year=2024&unitId={u}&asOf={d}",
                        commune,
                        day)
                .statusCode(200)
                .body("items.size()", equalTo(count));
        Asked.get(Asked.BOARD, "/v1/quota-progress/EXEMPLARS_PER_COMMUNE/units?year=2024&asOf={d}", day)
                .statusCode(200)
                .body("items[0].count", equalTo(count));
    }

    @Test
    void theAnswerSaysItsMomentAndItsLinkLeadsToTheRecordsOfThatDay() {
        communeOn("2024-06-30")
                .body("asOf", equalTo("2024-06-30T16:59:59.999Z"))
                .body("basisDate", equalTo("2024-06-30"))
                .body("quotas[0].recordsUrl", containsString("asOf=2024-06-30"));
        Asked.get(Asked.BOARD, "/v1/quota-progress?year=2024&unitId={u}&asOf=2099-01-01", commune)
                .statusCode(400)
                .body("code", equalTo("bad-parameter"));
    }

    @Test
    void whatWasPublishedThenAndTakenDownLaterWasPropagatedInBetween() {
        UUID id = Ids.next();
        Told.exemplars(exemplar(id, 1, approved(department, "2024-03-01T02:00:00Z", null)));
        PropagationTaskSnapshot aired = task(id, TaskKind.PROPAGATION, "2024-04-10T02:00:00Z", null);
        Told.tasks(aired, task(id, TaskKind.RETRACTION, "2024-07-01T02:00:00Z", aired.id()));

        propagatedOn("2024-04-09", 0);
        propagatedOn("2024-04-10", 1);
        propagatedOn("2024-06-30", 1);
        propagatedOn("2024-07-01", 0);
        propagatedOn("2024-12-31", 0);
    }

    private void propagatedOn(String day, int count) {
        Asked.get(Asked.BOARD, "/v1/quota-progress?year=2024&unitId={u}&asOf={d}", department, day)
                .statusCode(200)
                .body("quotas.find { it.code == 'EXEMPLARS_PER_DEPARTMENT' }.count", equalTo(count));
        Asked.get(
                        Asked.BOARD,
                        "/v1/quota-progress/EXEMPLARS_PER_PROVINCIAL_AGENCY/records?year=2024&unitId={u}&asOf={d}",
                        department,
                        day)
                .statusCode(200)
                .body("items[0].propagated", equalTo(count == 1));
    }

    @Test
    void whatComesAfterTheReportWasDueCountsAndIsFlagged() {
        Told.exemplars(
                exemplar(Ids.next(), 1, approved(commune, "2024-12-15T16:59:59Z", null)),
                exemplar(Ids.next(), 1, approved(commune, "2024-12-15T17:00:00Z", null)),
                exemplar(Ids.next(), 1, approved(commune, "2026-01-05T02:00:00Z", null)));

        Asked.progress(2024, commune)
                .body("quotas[0].count", equalTo(3))
                .body("quotas[0].lateRecognitions", equalTo(2))
                .body("quotas[0].reading.clauseKey", equalTo("TWO_PER_COMMUNE"));
        Asked.get(Asked.BOARD, "/v1/quota-progress/EXEMPLARS_PER_COMMUNE/records?year=2024&unitId={u}", commune)
                .body("items.findAll { it.late == null }.size()", equalTo(1))
                .body("items.late.findAll { it != null }.sort()", contains("AFTER_PLAN_END", "AFTER_REPORT_DUE"));
    }

    @Test
    void thePaceOfTheDayLeadsToTheEndOfTheYear() {
        Told.exemplars(exemplar(Ids.next(), 1, approved(commune, "2024-03-10T02:00:00Z", null)));

        // 91 days of 366 have gone; one in 91 days is four in the year, and two in 182.
        communeOn("2024-03-31")
                .body("quotas[0].forecast.expected", equalTo(4))
                .body("quotas[0].forecast.enough", equalTo(true))
                .body("quotas[0].forecast.reachedOn", equalTo("2024-06-30"));
        communeOn("2024-12-30")
                .body("quotas[0].forecast.expected", equalTo(1))
                .body("quotas[0].forecast.enough", equalTo(false));
        communeOn("2023-12-31").body("quotas[0]", not(hasKey("forecast")));
    }

    private ValidatableResponse communeOn(String day) {
        return Asked.get(Asked.BOARD, "/v1/quota-progress?year=2024&unitId={u}&asOf={d}", commune, day)
                .statusCode(200);
    }

    private static Recognition approved(UUID unit, String at, String revokedAt) {
        return new Recognition(
                1,
                Ids.next(),
                Level.COMMUNE,
                2024,
                unit,
                "12/QĐ-UBND",
                LocalDate.parse("2024-03-10"),
                Instant.parse(at),
                revokedAt == null ? null : Instant.parse(revokedAt),
                revokedAt == null ? null : "FRAUD");
    }

    private static PropagationTaskSnapshot task(UUID exemplar, TaskKind kind, String at, UUID retracts) {
        return new PropagationTaskSnapshot(
                Ids.next(),
                1,
                "published",
                exemplar,
                1,
                1,
                kind,
                TaskStatus.PUBLISHED,
                Some.TV,
                ChannelKind.TV,
                Ids.named("outlet", "trt"),
                Some.AT,
                0,
                new Publication(Instant.parse(at), null, new BigDecimal("3"), null),
                retracts,
                null,
                null,
                null,
                null,
                List.of("vi"),
                List.of("REMOTE"),
                null);
    }
}
