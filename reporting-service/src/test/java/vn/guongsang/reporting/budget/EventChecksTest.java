package vn.guongsang.reporting.budget;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static vn.guongsang.reporting.budget.Budgets.ALL;
import static vn.guongsang.reporting.budget.Budgets.line;
import static vn.guongsang.reporting.budget.Budgets.spending;
import static vn.guongsang.reporting.testing.People.officer;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.reporting.inspection.Inspected;
import vn.guongsang.reporting.testing.Asked;
import vn.guongsang.reporting.testing.People;
import vn.guongsang.reporting.testing.ReportingStack;

/** Lines that pay for training and inspections, held against this service's own records. */
@QuarkusTest
@ReportingStack
class EventChecksTest {

    @Test
    void linesOfTrainingAndInspectionsAreJudgedLikeThoseOfOtherEvents() {
        UUID unit = Budgets.commune();
        UUID id = withEvents(unit);
        spend(unit, id, 2, "2025-05-31", 5);
        spend(unit, id, 4, "2025-03-02", 6);

        Asked.get(People.AUDITOR, ALL + "/{id}/checks", id)
                .statusCode(200)
                .body("warnings.line", contains(1, 1, 2, 3, 3, 4))
                .body(
                        "warnings.warning",
                        contains(
                                "EVENT_GIVEN_UP",
                                "NOTHING_SPENT",
                                "SPENT_BEFORE_EVENT",
                                "EVENT_UNKNOWN",
                                "NOTHING_SPENT",
                                "EVENT_NOT_HELD"))
                .body("warnings[0].on", equalTo("2025-05-01"))
                .body("warnings[2].amount", equalTo(5))
                .body("warnings[2].event.kind", equalTo("INSPECTION"))
                .body("warnings[3].amount", equalTo(30))
                .body("warnings[5].amount", equalTo(6));
    }

    /** Called off, held, unknown, and planned in vain. */
    private static UUID withEvents(UUID unit) {
        UUID called = training(unit, "2025-05-01");
        Asked.step(officer(unit), "/v1/training-sessions/" + called + "/cancellation", 1, Map.of("reason", "Bão lụt"))
                .statusCode(200);
        return Budgets.allocated(
                unit,
                2025,
                line("TRAINING", 10, "event", event("TRAINING", called)),
                line("INSPECTION", 20, "event", event("INSPECTION", visit(unit, "2025-06-01"))),
                line("TRAINING", 30, "event", event("TRAINING", Ids.next())),
                line("TRAINING", 40, "event", event("TRAINING", training(unit, "2025-03-01"))));
    }

    private static void spend(UUID unit, UUID estimate, int line, String day, long amount) {
        Asked.post(officer(unit), ALL + "/" + estimate + "/spendings", spending(line, day, amount))
                .statusCode(201);
    }

    private static Map<String, Object> event(String kind, UUID id) {
        return Map.of("kind", kind, "id", id);
    }

    private static UUID training(UUID organiser, String day) {
        Map<String, Object> body = Map.of(
                "type", "OTHER",
                "audiences", List.of("OTHER"),
                "organiserId", organiser,
                "title", "Tập huấn thử",
                "form", "DIRECT",
                "place", "Hội trường thử",
                "plannedOn", day);
        return Inspected.id(Asked.post(officer(organiser), "/v1/training-sessions", body));
    }

    private static UUID visit(UUID unit, String day) {
        UUID programme = Inspected.issued(Asked.BOARD, "COUNCIL", 2025);
        UUID team = Inspected.team(Asked.BOARD, programme, Inspected.usualTeam());
        return Inspected.held(programme, team, unit, LocalDate.parse(day));
    }
}
