package vn.guongsang.reporting.fact;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.guongsang.reporting.testing.Some.exemplar;
import static vn.guongsang.reporting.testing.Some.recognition;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.model.Level;
import vn.guongsang.reporting.testing.Asked;
import vn.guongsang.reporting.testing.Database;
import vn.guongsang.reporting.testing.ReportingStack;
import vn.guongsang.reporting.testing.Told;

@QuarkusTest
@ReportingStack
class FloodTest {

    private static final String WAITING =
            "SELECT count(*) FROM pg_stat_activity WHERE datname = 'reporting' AND wait_event_type = 'Lock'";

    private final ExecutorService callers = Executors.newFixedThreadPool(60);

    @AfterEach
    void everybodyLeaves() {
        callers.shutdownNow();
    }

    /** Sixteen threads serve HTTP; forty requests that wait for a lock would take them all, were there no others. */
    @Test
    void manySlowRequestsDoNotKeepAnEventFromBeingApplied() throws Exception {
        UUID id = Ids.next();
        List<Future<Integer>> slow;
        boolean stillWaiting;
        try (Connection holder = Database.connection()) {
            holder.setAutoCommit(false);
            try (Statement lock = holder.createStatement()) {
                lock.execute("LOCK TABLE plan IN ACCESS EXCLUSIVE MODE");
            }
            slow = Stream.generate(() -> callers.submit(() -> Asked.get(Asked.BOARD, "/v1/quota-progress?year=2024")
                            .extract()
                            .statusCode()))
                    .limit(40)
                    .toList();
            await().pollInterval(Duration.ofMillis(10)).until(() -> Database.number(WAITING) >= 10);
            Told.exemplars(exemplar(id, 1, recognition(1, Level.COMMUNE, 2024, Ids.next())));
            stillWaiting = slow.stream().filter(call -> !call.isDone()).count() >= 24;
            holder.rollback();
        }
        assertTrue(stillWaiting, "the event was applied only after the slow requests");
        assertEquals(1, Database.number("SELECT count(*) FROM exemplar_fact WHERE exemplar_id = ?", id));
        for (Future<Integer> call : slow) {
            assertTrue(List.of(200, 404, 503).contains(call.get()), "answered " + call.get());
        }
    }
}
