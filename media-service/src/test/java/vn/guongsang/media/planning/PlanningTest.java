package vn.guongsang.media.planning;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.guongsang.media.testing.Asked.EDITOR;
import static vn.guongsang.media.testing.Asked.PRINT;
import static vn.guongsang.media.testing.Asked.PROPAGANDA;
import static vn.guongsang.media.testing.Asked.TV;
import static vn.guongsang.media.testing.Some.exemplar;
import static vn.guongsang.media.testing.Some.recognition;
import static vn.guongsang.media.testing.Some.revoked;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.guongsang.kit.reconciliation.Reconciler;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.media.testing.Asked;
import vn.guongsang.media.testing.Database;
import vn.guongsang.media.testing.MediaStack;
import vn.guongsang.media.testing.Told;
import vn.guongsang.model.event.ExemplarSnapshot.Recognition;
import vn.guongsang.model.event.Topics;

@QuarkusTest
@MediaStack
class PlanningTest {

    private static final String TASKS = "SELECT count(*) FROM propagation_task WHERE exemplar_id = ?";
    private static final String STATES =
            """
            SELECT string_agg(c.kind || ' ' || t.kind || ' ' || t.approval_no || ' ' || t.status, ', '
                              ORDER BY t.approval_no, c.kind, t.kind)
            FROM propagation_task t JOIN channel c ON c.id = t.channel_id WHERE t.exemplar_id = ?""";

    @Inject
    Reconciler reconciler;

    private final UUID id = Ids.next();
    private final Recognition first = recognition(1);

    @Test
    void anApprovalBecomesOneTaskForTheNewspaperAndOneForTheTelevision() {
        Recognition evening = recognition(1, Ids.next(), Instant.parse("2026-11-20T17:30:00Z"));
        Told.exemplars(exemplar(id, 1, evening));

        tasks().body("items.channel.code", containsInAnyOrder("bao-thua-thien-hue-print", "trt-tv"))
                .body("items.status", equalTo(java.util.List.of("OPEN", "OPEN")))
                .body("items.kind", equalTo(java.util.List.of("PROPAGATION", "PROPAGATION")))
                // 21 November in Việt Nam; 15 days later the day ends at 16:59:59.999 UTC.
                .body("items[0].dueAt", equalTo("2026-12-06T16:59:59.999Z"))
                .body("items[0].exemplar.displayName", equalTo("Hợp tác xã Thí Dụ"));
        assertEquals(
                2,
                Database.number(
                        """
                SELECT count(*) FROM propagation_task t
                JOIN outbox o ON o.aggregate_id = t.id AND o.aggregate_version = 1
                             AND o.event_type = 'vn.guongsang.propagation-task.created.v1'
                             AND o.topic = 'guongsang.propagation.v1'
                JOIN history_line h ON h.aggregate_id = t.id AND h.version = 1 AND h.action = 'creation'
                JOIN audit_line a ON a.aggregate_id = t.id AND a.seq = 1
                WHERE t.exemplar_id = ?""",
                        id));
    }

    @Test
    void theDaysBeginWhenTheEmbargoEnds() {
        Told.exemplars(exemplar(
                id,
                1,
                true,
                Instant.parse("2027-01-10T00:00:00Z"),
                recognition(1, Ids.next(), Instant.parse("2026-11-20T02:30:00Z"))));

        tasks().body("items[0].dueAt", equalTo("2027-01-25T16:59:59.999Z"));
    }

    @Test
    void anEventThatComesThreeTimesBringsOneSet() {
        Told.threeTimes(exemplar(id, 1, first));

        assertEquals(2, Database.number(TASKS, id));
    }

    @Test
    void aLaterVersionOfTheSameApprovalBringsNoFurtherTasks() {
        Told.exemplars(exemplar(id, 1, first), exemplar(id, 2, first), exemplar(id, 3, first));

        assertEquals("PRINT PROPAGATION 1 OPEN, TV PROPAGATION 1 OPEN", Database.text(STATES, id));
        tasks().body("items[0].version", equalTo(1)).body("items[0].exemplar.publishable", equalTo(true));
    }

    @Test
    void whatTheServiceHasLostComesBackWhenItIsRepublished() {
        Told.exemplars(exemplar(id, 2, first));
        Database.change("DELETE FROM propagation_task WHERE exemplar_id = ?", id);
        Told.republished(exemplar(id, 2, first));
        assertEquals("PRINT PROPAGATION 1 OPEN, TV PROPAGATION 1 OPEN", Database.text(STATES, id));

        Database.change("DELETE FROM propagation_task WHERE exemplar_id = ?", id);
        Database.change("DELETE FROM exemplar_snapshot WHERE id = ?", id);
        Told.republished(exemplar(id, 2, first));
        assertEquals("PRINT PROPAGATION 1 OPEN, TV PROPAGATION 1 OPEN", Database.text(STATES, id));

        Told.republished(exemplar(id, 2, first));
        Told.republished(exemplar(id, 1, revoked(first)));
        assertEquals("PRINT PROPAGATION 1 OPEN, TV PROPAGATION 1 OPEN", Database.text(STATES, id));
        assertEquals(2, Database.number("SELECT version FROM exemplar_snapshot WHERE id = ?", id));
    }

    @Test
    void whatTheServiceHasLostIsFoundByComparingWithTheTopic() {
        Told.exemplars(exemplar(id, 2, first));
        Database.change("DELETE FROM propagation_task WHERE exemplar_id = ?", id);
        Database.change("DELETE FROM exemplar_snapshot WHERE id = ?", id);
        reconciler.restart();
        reconciler.look();

        assertEquals("PRINT PROPAGATION 1 OPEN, TV PROPAGATION 1 OPEN", Database.text(STATES, id));
    }

    @Test
    void anOlderVersionThatComesLateChangesNothing() {
        Told.exemplars(exemplar(id, 5, first), exemplar(id, 7, revoked(first)), exemplar(id, 6, first));

        assertEquals("PRINT PROPAGATION 1 CANCELLED, TV PROPAGATION 1 CANCELLED", Database.text(STATES, id));
        assertEquals(7, Database.number("SELECT version FROM exemplar_snapshot WHERE id = ?", id));
    }

    @Test
    void aRevocationThatComesFirstLeavesNothingToDo() {
        Told.exemplars(exemplar(id, 2, revoked(first)), exemplar(id, 1, first));

        assertEquals(0, Database.number(TASKS, id));
    }

    @Test
    void aRevocationCancelsWhatIsOpenAndRetractsWhatIsPublished() {
        Told.exemplars(exemplar(id, 1, first));
        UUID television = Asked.task(id, 1, TV);
        publish(television);
        Told.exemplars(exemplar(id, 2, revoked(first)));

        assertEquals(
                "PRINT PROPAGATION 1 CANCELLED, TV PROPAGATION 1 PUBLISHED, TV RETRACTION 1 OPEN",
                Database.text(STATES, id));
        Asked.get(PROPAGANDA, "/v1/propagation-tasks?exemplarId={id}&kind=RETRACTION", id)
                .statusCode(200)
                .body("items[0].retraction.taskId", equalTo(television.toString()))
                .body("items[0].retraction.reason", equalTo("FRAUD"))
                .body("items[0].channel.id", equalTo(TV.toString()))
                .body("items[0].priority", equalTo(9));
        Asked.get(PROPAGANDA, "/v1/propagation-tasks/{id}", Asked.task(id, 1, PRINT))
                .statusCode(200)
                .body("cancellation.reason", equalTo("FRAUD"))
                .body("history.action", equalTo(java.util.List.of("creation", "cancellation")))
                .body("history[1].actor", equalTo("system:task-planner"))
                .body("allowedActions", hasSize(0));
    }

    @Test
    void aRevocationToldTwiceInTwoVersionsRetractsOnce() {
        Told.exemplars(exemplar(id, 1, first));
        publish(Asked.task(id, 1, TV));
        Told.exemplars(exemplar(id, 2, revoked(first)), exemplar(id, 3, false, null, revoked(first)));

        assertEquals(3, Database.number(TASKS, id));
    }

    @Test
    void aReapprovalBringsANewPair() {
        Told.exemplars(exemplar(id, 1, first), exemplar(id, 2, revoked(first)));
        Told.exemplars(exemplar(id, 3, revoked(first), recognition(2)));

        assertEquals(
                "PRINT PROPAGATION 1 CANCELLED, TV PROPAGATION 1 CANCELLED, PRINT PROPAGATION 2 OPEN, TV PROPAGATION 2 OPEN",
                Database.text(STATES, id));
    }

    @Test
    void aNewConsumerThatSeesOnlyTheLastSnapshotPlansOnlyWhatIsInForce() {
        Told.exemplars(exemplar(id, 9, revoked(first), recognition(2), recognition(3)));

        assertEquals(
                "PRINT PROPAGATION 2 OPEN, TV PROPAGATION 2 OPEN, PRINT PROPAGATION 3 OPEN, TV PROPAGATION 3 OPEN",
                Database.text(STATES, id));
    }

    @Test
    void theSampleOfTheContractIsUnderstood() throws IOException {
        try (InputStream json = getClass().getResourceAsStream("/samples/exemplar-approved.v1.json")) {
            Told.raw(
                    Topics.EXEMPLARS,
                    "0197a000-0000-7000-8000-0000000000a1",
                    new String(json.readAllBytes(), StandardCharsets.UTF_8));
        }
        UUID sample = UUID.fromString("0197a000-0000-7000-8000-0000000000a1");

        await().until(() -> Database.number(TASKS, sample) == 2);
    }

    private ValidatableResponse tasks() {
        return Asked.get(PROPAGANDA, "/v1/propagation-tasks?exemplarId={id}", id)
                .statusCode(200)
                .body("items", hasSize(2));
    }

    private static void publish(UUID task) {
        Asked.step(EDITOR, task, 1, "acceptance", null).statusCode(200);
        Asked.step(EDITOR, task, 2, "production", null).statusCode(200);
        Asked.step(
                        EDITOR,
                        task,
                        3,
                        "publication",
                        Map.of("publishedAt", Instant.now().minusSeconds(60).toString(), "minutes", 7.5))
                .statusCode(200);
    }
}
