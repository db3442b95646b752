package vn.guongsang.media.task;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.guongsang.media.testing.Asked.EDITOR;
import static vn.guongsang.media.testing.Asked.TV;
import static vn.guongsang.media.testing.Asked.step;
import static vn.guongsang.media.testing.Some.exemplar;
import static vn.guongsang.media.testing.Some.recognition;
import static vn.guongsang.media.testing.Some.revoked;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.media.testing.Asked;
import vn.guongsang.media.testing.Database;
import vn.guongsang.media.testing.MediaStack;
import vn.guongsang.media.testing.Told;
import vn.guongsang.model.event.ExemplarSnapshot.Recognition;
import vn.guongsang.model.event.Topics;

@QuarkusTest
@MediaStack
class RacesTest {

    private static final String WAITING =
            "SELECT count(*) FROM pg_stat_activity WHERE datname = 'media' AND wait_event_type = 'Lock'";
    private static final String STATES =
            """
            SELECT string_agg(kind || ' ' || status, ', ' ORDER BY kind) FROM propagation_task
            WHERE exemplar_id = ? AND channel_kind = 'TV'""";

    private final UUID exemplar = Ids.next();
    private final Recognition first = recognition(1);
    private final ExecutorService callers = Executors.newFixedThreadPool(60);

    private UUID task;

    @BeforeEach
    void anApproval() {
        Told.exemplars(exemplar(exemplar, 1, first));
        task = Asked.task(exemplar, 1, TV);
    }

    @AfterEach
    void everybodyLeaves() {
        callers.shutdownNow();
    }

    @Test
    void ofTwentyEditorsWhoAcceptAtOnceOneSucceedsAndTheOthersHaveReadAnOldVersion() throws Exception {
        List<Integer> answers = all(
                20, () -> step(EDITOR, task, 1, "acceptance", null).extract().statusCode());

        assertEquals(1, answers.stream().filter(status -> status == 200).count());
        assertEquals(19, answers.stream().filter(status -> status == 412).count());
        assertEquals(2, Database.number("SELECT count(*) FROM outbox WHERE aggregate_id = ?", task));
    }

    @Test
    void aPublicationThatIsUnderWayWhenTheRevocationComesGetsItsRetraction() throws Exception {
        inProduction();
        Future<Integer> publication;
        try (Connection holder = holding("propagation_task", task)) {
            publication = callers.submit(this::publish);
            awaitWaiting(1);
            tellRevocation();
            awaitWaiting(2);
            holder.rollback();
        }
        assertEquals(200, publication.get());
        awaitStates("PROPAGATION PUBLISHED, RETRACTION OPEN");
    }

    @Test
    void aPublicationThatComesWhileTheRevocationIsUnderWayIsRefused() throws Exception {
        inProduction();
        Future<Integer> publication;
        try (Connection holder = holding("exemplar_snapshot", exemplar)) {
            tellRevocation();
            awaitWaiting(1);
            publication = callers.submit(this::publish);
            awaitWaiting(2);
            holder.rollback();
        }
        assertEquals(412, publication.get());
        awaitStates("PROPAGATION CANCELLED");
    }

    @RepeatedTest(5)
    void howeverTheyMeetThePublishedTaskIsRetractedAndTheUnpublishedOneCancelled() throws Exception {
        inProduction();
        Future<Integer> publication = callers.submit(this::publish);
        tellRevocation();

        String expected = publication.get() == 200 ? "PROPAGATION PUBLISHED, RETRACTION OPEN" : "PROPAGATION CANCELLED";
        awaitStates(expected);
    }

    /** Sixteen threads serve HTTP; forty requests that wait for a lock would take them all, were there no others. */
    @Test
    void manySlowRequestsDoNotKeepAnEventFromBeingApplied() throws Exception {
        List<Future<Integer>> slow;
        boolean stillWaiting;
        try (Connection holder = holding("propagation_task", task)) {
            slow = Stream.generate(() -> callers.submit(() ->
                            step(EDITOR, task, 1, "acceptance", null).extract().statusCode()))
                    .limit(40)
                    .toList();
            awaitWaiting(10);
            Told.exemplars(exemplar(Ids.next(), 1, recognition(1)));
            stillWaiting = slow.stream().filter(call -> !call.isDone()).count() >= 24;
            holder.rollback();
        }
        assertTrue(stillWaiting, "the event was applied only after the slow requests");
        for (Future<Integer> call : slow) {
            assertTrue(List.of(200, 412, 503).contains(call.get()), "answered " + call.get());
        }
    }

    private void inProduction() {
        step(EDITOR, task, 1, "acceptance", null).statusCode(200);
        step(EDITOR, task, 2, "production", null).statusCode(200);
    }

    private int publish() {
        String aMinuteAgo = Instant.now().minusSeconds(60).toString();
        return step(EDITOR, task, 3, "publication", Map.of("publishedAt", aMinuteAgo, "minutes", 3))
                .extract()
                .statusCode();
    }

    private void tellRevocation() {
        Told.raw(Topics.EXEMPLARS, exemplar.toString(), Told.text(exemplar(exemplar, 2, revoked(first))));
    }

    private void awaitStates(String expected) {
        await().untilAsserted(() -> assertEquals(expected, Database.text(STATES, exemplar)));
    }

    private static void awaitWaiting(int sessions) {
        await().pollInterval(Duration.ofMillis(10)).until(() -> Database.number(WAITING) >= sessions);
    }

    /** Someone who has locked a row and thinks. */
    private static Connection holding(String table, UUID id) throws SQLException {
        Connection connection = Database.connection();
        connection.setAutoCommit(false);
        try (PreparedStatement lock =
                connection.prepareStatement("SELECT 1 FROM " + table + " WHERE id = ? FOR UPDATE")) {
            lock.setObject(1, id);
            lock.executeQuery();
        }
        return connection;
    }

    private List<Integer> all(int number, Callable<Integer> call) throws Exception {
        List<Integer> answers = new java.util.ArrayList<>();
        for (Future<Integer> answer : callers.invokeAll(java.util.Collections.nCopies(number, call))) {
            answers.add(answer.get());
        }
        return answers;
    }
}
