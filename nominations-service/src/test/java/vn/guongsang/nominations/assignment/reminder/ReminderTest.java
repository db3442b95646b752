package vn.guongsang.nominations.assignment.reminder;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.guongsang.nominations.testing.Council.member;
import static vn.guongsang.nominations.testing.People.BOARD;
import static vn.guongsang.nominations.testing.People.COUNCIL;
import static vn.guongsang.nominations.testing.People.officer;
import static vn.guongsang.nominations.testing.Places.DAN_DIEN;
import static vn.guongsang.nominations.testing.Some.appraisal;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import vn.guongsang.nominations.testing.Api;
import vn.guongsang.nominations.testing.Council;
import vn.guongsang.nominations.testing.Database;
import vn.guongsang.nominations.testing.Dossier;
import vn.guongsang.nominations.testing.NominationsStack;

@QuarkusTest
@NominationsStack
class ReminderTest {

    private static final String PATH = "/v1/appraisal-reminders?limit=100";

    @Inject
    ReminderService reminders;

    @Test
    void whatIsNearDueOrOverdueIsRemindedOfOnceHoweverManyServersLook() throws Exception {
        List<UUID> members = Council.ids();
        Dossier dossier = Dossier.draftedBy(DAN_DIEN, "PROVINCE", 2026).submitted();
        UUID soon = assigned(dossier, members.get(5));
        UUID late = assigned(dossier, members.get(6));
        UUID done = assigned(dossier, members.get(7));
        UUID far = assigned(dossier, members.get(8));
        due(soon, 0);
        due(late, -1);
        due(done, -1);
        due(far, 60);
        dossier.step(member(7), "appraisal", appraisal("APPROVE")).statusCode(200);

        Instant at = Instant.now();
        atOnce(at);
        assertEquals(0, reminders.remind(at));

        assertEquals(List.of("NEAR_DUE"), kinds(soon));
        assertEquals(List.of("OVERDUE"), kinds(late));
        assertEquals(List.of(), kinds(done));
        assertEquals(List.of(), kinds(far));
        due(soon, -2);
        reminders.remind(at.plusSeconds(1));
        assertEquals(List.of("OVERDUE", "NEAR_DUE"), kinds(soon));
        Api.get(COUNCIL, PATH + "&kind=OVERDUE&memberId=" + members.get(6))
                .statusCode(200)
                .body("items.find { it.assignmentId == '" + late + "' }.kindLabel", equalTo("Quá hạn"))
                .body("items.find { it.assignmentId == '" + late + "' }.actorId", equalTo("uy-vien-6"));
        Api.get(officer(DAN_DIEN), PATH).statusCode(403);
    }

    private void atOnce(Instant at) throws Exception {
        Callable<Integer> look = () -> reminders.remind(at);
        ExecutorService servers = Executors.newFixedThreadPool(4);
        try {
            for (Future<Integer> one : servers.invokeAll(Collections.nCopies(4, look))) {
                one.get();
            }
        } finally {
            servers.shutdown();
        }
    }

    private static List<String> kinds(UUID assignment) {
        return Api.get(BOARD, PATH)
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.findAll { it.assignmentId == '" + assignment + "' }.kind");
    }

    private static UUID assigned(Dossier dossier, UUID member) {
        Map<String, Object> pair = Map.of("nominationId", dossier.id(), "memberId", member);
        return Api.post(BOARD, "/v1/appraisal-assignments", Map.of("items", List.of(pair)))
                .statusCode(201)
                .extract()
                .jsonPath()
                .getUUID("items[0].id");
    }

    private static void due(UUID assignment, int days) {
        Database.change(
                "UPDATE appraisal_assignment SET due_on = ? WHERE id = ?", Council.TODAY.plusDays(days), assignment);
    }
}
