package vn.guongsang.media.planning;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.guongsang.media.testing.Asked.EDITOR;
import static vn.guongsang.media.testing.Asked.PROPAGANDA;
import static vn.guongsang.media.testing.Asked.TV;
import static vn.guongsang.media.testing.Some.exemplar;
import static vn.guongsang.media.testing.Some.recognition;
import static vn.guongsang.media.testing.Some.revoked;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.kit.time.Vietnam;
import vn.guongsang.media.testing.Asked;
import vn.guongsang.media.testing.Database;
import vn.guongsang.media.testing.MediaStack;
import vn.guongsang.media.testing.Some;
import vn.guongsang.media.testing.TestClock;
import vn.guongsang.media.testing.Told;
import vn.guongsang.model.event.ExemplarSnapshot;
import vn.guongsang.model.event.ExemplarSnapshot.Recognition;

/** Consent is withdrawn and granted again, before and after something has been published. */
@QuarkusTest
@MediaStack
class WithdrawalTest {

    private static final String STATES =
            """
            SELECT string_agg(c.kind || ' ' || t.kind || ' ' || t.status
                              || CASE WHEN t.round > 1 THEN ' ' || t.round ELSE '' END
                              || CASE WHEN t.held_since IS NULL THEN '' ELSE ' held' END, ', '
                              ORDER BY c.kind, t.id)
            FROM propagation_task t JOIN channel c ON c.id = t.channel_id WHERE t.exemplar_id = ?""";

    private final UUID id = Ids.next();
    private final Recognition first = recognition(1);

    @Inject
    TestClock clock;

    @AfterEach
    void theClockIsRightAgain() {
        clock.putAhead(Duration.ZERO);
    }

    @Test
    void openWorkRests() {
        Told.exemplars(granted(1));
        UUID television = Asked.task(id, 1, TV);
        Asked.step(EDITOR, television, 1, "acceptance", null).statusCode(200);
        Told.exemplars(withdrawn(2));

        assertStates("PRINT PROPAGATION OPEN held, TV PROPAGATION ACCEPTED held");
        task(television)
                .body("version", equalTo(3))
                .body("timing.state", equalTo("HELD"))
                .body("timing.label", equalTo("Tạm dừng"))
                .body("history.action", contains("creation", "acceptance", "hold"))
                .body("history[2].reason", equalTo("NO_PUBLICATION_GROUND"))
                .body("history[2].actor", equalTo("system:task-planner"));
        Asked.get(EDITOR, "/v1/propagation-tasks/{id}", television).body("allowedActions", contains("decline"));
        Asked.step(EDITOR, television, 3, "production", null)
                .statusCode(422)
                .body("code", equalTo("exemplar-not-publishable"));
        Asked.get(PROPAGANDA, "/v1/propagation-tasks?exemplarId={id}&held=true", id)
                .body("items", hasSize(2));
    }

    @Test
    void workThatRestedGoesOnWithNewDays() {
        Told.exemplars(granted(1));
        UUID television = Asked.task(id, 1, TV);
        Asked.step(EDITOR, television, 1, "acceptance", null).statusCode(200);
        Told.exemplars(withdrawn(2));
        clock.putAhead(Duration.ofDays(30));
        Told.exemplars(granted(3));

        assertStates("PRINT PROPAGATION OPEN, TV PROPAGATION ACCEPTED");
        task(television)
                .body("version", equalTo(4))
                .body("dueAt", equalTo(endOfDayIn(45)))
                .body("timing.state", equalTo("IN_TIME"))
                .body("history[3].action", equalTo("resumption"));
        Asked.step(EDITOR, television, 4, "production", null).statusCode(200);
        assertEquals(
                "created, accepted, held, resumed, production-started",
                Database.text(
                        """
                SELECT string_agg(payload -> 'data' ->> 'change', ', ' ORDER BY aggregate_version)
                FROM outbox WHERE aggregate_id = ?""",
                        television));
    }

    @Test
    void whatIsPublishedGetsOneRetractionWithItsReason() {
        Told.exemplars(granted(1));
        UUID television = published();
        Told.exemplars(withdrawn(2));
        Told.exemplars(withdrawn(3));
        Told.threeTimes(withdrawn(4));

        assertStates("PRINT PROPAGATION OPEN held, TV PROPAGATION PUBLISHED, TV RETRACTION OPEN");
        retractions()
                .body("items.retraction.taskId", contains(television.toString()))
                .body("items[0].retraction.reason", equalTo("NO_PUBLICATION_GROUND"))
                .body("items[0].dueAt", equalTo(endOfDayIn(1)))
                .body("items[0].priority", equalTo(9));
        assertEquals(
                television.toString(),
                Database.text(
                        """
                SELECT o.payload -> 'data' ->> 'retracts' FROM outbox o JOIN propagation_task t ON t.id = o.aggregate_id
                WHERE t.exemplar_id = ? AND t.kind = 'RETRACTION'""",
                        id));
    }

    @Test
    void aRetractionThatHasNotBeenDoneIsCalledOffWhenPublicationIsGrantedAgain() {
        Told.exemplars(granted(1));
        published();
        Told.exemplars(withdrawn(2), granted(3));

        assertStates("PRINT PROPAGATION OPEN, TV PROPAGATION PUBLISHED, TV RETRACTION CANCELLED");
        retractions().body("items[0].cancellation.reason", equalTo("PUBLICATION_GRANTED"));

        Told.exemplars(withdrawn(4));
        assertStates(
                "PRINT PROPAGATION OPEN held, TV PROPAGATION PUBLISHED, TV RETRACTION CANCELLED, TV RETRACTION OPEN");
    }

    @Test
    void whatWasTakenDownIsBegunAnewOnceWhenPublicationIsGrantedAgain() {
        Told.exemplars(granted(1));
        published();
        Told.exemplars(withdrawn(2));
        takenDown(1);
        Told.exemplars(granted(3));
        Told.exemplars(granted(4));
        Told.republished(granted(4));

        assertStates(
                "PRINT PROPAGATION OPEN, TV PROPAGATION PUBLISHED, TV RETRACTION PUBLISHED, TV PROPAGATION OPEN 2");

        publish(Asked.task(id, 1, TV));
        Told.exemplars(withdrawn(5));
        takenDown(1);
        Told.exemplars(granted(6));
        assertStates(
                "PRINT PROPAGATION OPEN, TV PROPAGATION PUBLISHED, TV RETRACTION PUBLISHED, TV PROPAGATION PUBLISHED 2, "
                        + "TV RETRACTION PUBLISHED 2, TV PROPAGATION OPEN 3");
    }

    @Test
    void aWithdrawalAndAGrantThatComeInTheWrongOrderLeaveTheNewerOne() {
        Told.exemplars(granted(1));
        published();
        Told.exemplars(granted(3), withdrawn(2));
        assertStates("PRINT PROPAGATION OPEN, TV PROPAGATION PUBLISHED");

        Told.exemplars(withdrawn(5), granted(4));
        assertStates("PRINT PROPAGATION OPEN held, TV PROPAGATION PUBLISHED, TV RETRACTION OPEN");
    }

    @Test
    void anApprovalWithoutAGroundBringsTasksThatRestUntilThereIsOne() {
        Told.exemplars(withdrawn(1));
        assertStates("PRINT PROPAGATION OPEN held, TV PROPAGATION OPEN held");

        Told.exemplars(granted(2));
        assertStates("PRINT PROPAGATION OPEN, TV PROPAGATION OPEN");
    }

    @Test
    void aRevocationAfterAWithdrawalCancelsWhatRestsAndKeepsTheOneRetraction() {
        Told.exemplars(granted(1));
        published();
        Told.exemplars(withdrawn(2));
        Told.exemplars(exemplar(id, 3, false, null, revoked(first)));

        assertStates("PRINT PROPAGATION CANCELLED, TV PROPAGATION PUBLISHED, TV RETRACTION OPEN");
    }

    @Test
    void aReapprovalBringsItsOwnPairAndLeavesTheRetractionOfTheRevokedOne() {
        Told.exemplars(granted(1));
        published();
        Told.exemplars(exemplar(id, 2, false, null, revoked(first)));
        Told.exemplars(exemplar(id, 3, revoked(first), recognition(2)));

        assertStates(
                "PRINT PROPAGATION CANCELLED, PRINT PROPAGATION OPEN, TV PROPAGATION PUBLISHED, TV RETRACTION OPEN, "
                        + "TV PROPAGATION OPEN");
        assertEquals(
                2,
                Database.number("SELECT count(*) FROM propagation_task WHERE exemplar_id = ? AND approval_no = 2", id));
    }

    private ExemplarSnapshot granted(long version) {
        return exemplar(id, version, first);
    }

    private ExemplarSnapshot withdrawn(long version) {
        return Some.exemplar(id, version, false, null, first);
    }

    private void assertStates(String expected) {
        assertEquals(expected, Database.text(STATES, id));
    }

    private static ValidatableResponse task(UUID task) {
        return Asked.get(PROPAGANDA, "/v1/propagation-tasks/{id}", task).statusCode(200);
    }

    private ValidatableResponse retractions() {
        return Asked.get(PROPAGANDA, "/v1/propagation-tasks?exemplarId={id}&kind=RETRACTION", id)
                .statusCode(200)
                .body("items", hasSize(1));
    }

    private static String endOfDayIn(int days) {
        return Vietnam.endOf(Vietnam.dateOf(Instant.now()).plusDays(days)).toString();
    }

    private UUID published() {
        UUID television = Asked.task(id, 1, TV);
        publish(television);
        return television;
    }

    private void publish(UUID task) {
        done(task, 1, Map.of("publishedAt", Instant.now().minusSeconds(60).toString(), "minutes", 7.5));
    }

    /** The retraction that is open is done. */
    private void takenDown(long version) {
        List<String> open = Asked.get(
                        PROPAGANDA, "/v1/propagation-tasks?exemplarId={id}&kind=RETRACTION&status=OPEN", id)
                .statusCode(200)
                .body("items", hasSize(1))
                .extract()
                .path("items.id");
        done(
                UUID.fromString(open.get(0)),
                version,
                Map.of("publishedAt", Instant.now().minusSeconds(30).toString(), "note", "Đã gỡ phóng sự"));
    }

    private static void done(UUID task, long version, Map<String, Object> evidence) {
        Asked.step(EDITOR, task, version, "acceptance", null).statusCode(200);
        Asked.step(EDITOR, task, version + 1, "production", null).statusCode(200);
        Asked.step(EDITOR, task, version + 2, "publication", evidence)
                .statusCode(200)
                .body("status", equalTo("PUBLISHED"));
    }
}
