package vn.guongsang.reporting.job.work;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.kit.web.IfMatch;
import vn.guongsang.reporting.job.JobFailure;
import vn.guongsang.reporting.job.JobService;
import vn.guongsang.reporting.job.NewJob;
import vn.guongsang.reporting.job.RunService;
import vn.guongsang.reporting.testing.Asked;
import vn.guongsang.reporting.testing.Database;
import vn.guongsang.reporting.testing.ReportingStack;

/** Jobs of long ago, years before those of other tests. */
@QuarkusTest
@ReportingStack
class EndedJobTest {

    private static final Actor BOARD = new Actor("ban-tdkt", "Ban TĐKT", Set.of("province-board"), null, null);
    private static final String KIND = "PROBE_OF_AN_END";
    private static final Duration KEEP = Duration.ofDays(90);
    private static final String ONE = "/v1/jobs/{id}";

    @Inject
    JobService jobs;

    @Inject
    RunService runs;

    @Inject
    EndedJobWatch watch;

    @Inject
    EndedJobService ended;

    @Test
    void anEndedJobIsThereForNinetyDaysAndNotAMomentLonger() {
        Instant end = Instant.parse("2001-03-01T08:00:00Z");
        UUID job = done(end);

        assertEquals(0, watch.sweep(end.plus(KEEP), 10));
        Asked.get(Asked.BOARD, ONE, job).statusCode(200).body("status", equalTo("DONE"));

        assertEquals(1, watch.sweep(end.plus(KEEP).plusNanos(1000), 10));
        Asked.get(Asked.BOARD, ONE, job).statusCode(404).body("code", equalTo("not-found"));
        Asked.get(Asked.BOARD, "/v1/jobs?kind=" + KIND).body("items.id", not(hasItem(job.toString())));
        Asked.step(Asked.BOARD, "/v1/jobs/" + job + "/cancellation", 3, null).statusCode(404);
    }

    @Test
    void itsHistoryGoesWithItAndTheAuditStays() {
        Instant end = Instant.parse("2002-03-01T08:00:00Z");
        UUID job = done(end);
        assertEquals(3, Database.number("SELECT count(*) FROM history_line WHERE aggregate_id = ?", job));

        watch.sweep(end.plus(KEEP).plusSeconds(1), 10);

        assertEquals(0, Database.number("SELECT count(*) FROM history_line WHERE aggregate_id = ?", job));
        assertEquals(
                1,
                Database.number(
                        "SELECT count(*) FROM audit_line WHERE aggregate_id = ? AND action = 'order' AND actor = ?",
                        job,
                        BOARD.id()));
        assertEquals(3, Database.number("SELECT count(*) FROM audit_line WHERE aggregate_id = ?", job));
    }

    @Test
    void jobsThatFailedOrWereCancelledGoAndThoseThatHaveNotEndedStay() {
        Instant at = Instant.parse("2003-03-01T08:00:00Z");
        UUID failed = order(at);
        runs.fail(failed, taken(at), JobFailure.FAULT, at);
        UUID cancelled = order(at);
        jobs.cancel(cancelled, IfMatch.require("\"v1\""), BOARD, at);
        UUID running = order(at);
        UUID run = taken(at);
        UUID waiting = order(at);

        assertEquals(2, watch.sweep(at.plus(KEEP).plusSeconds(1), 10));

        Asked.get(Asked.BOARD, ONE, failed).statusCode(404);
        Asked.get(Asked.BOARD, ONE, cancelled).statusCode(404);
        Asked.get(Asked.BOARD, ONE, running).body("status", equalTo("RUNNING"));
        Asked.get(Asked.BOARD, ONE, waiting).body("status", equalTo("QUEUED"));
        runs.complete(running, run, null, at);
        jobs.cancel(waiting, IfMatch.require("\"v1\""), BOARD, at);
        assertEquals(2, watch.sweep(at.plus(KEEP).plusSeconds(1), 10));
    }

    @Test
    void manyAreRemovedInBitesTheOldestFirstAndThoseOfAnotherReplicaAreLeftToIt() throws SQLException {
        Instant first = Instant.parse("2004-03-01T08:00:00Z");
        List<UUID> all = List.of(done(first), done(first.plusSeconds(1)), done(first.plusSeconds(2)));
        Instant before = first.plusSeconds(3);
        try (Connection other = Database.connection();
                PreparedStatement lock = other.prepareStatement("SELECT id FROM job WHERE id = ? FOR UPDATE")) {
            other.setAutoCommit(false);
            lock.setObject(1, all.get(0));
            lock.executeQuery();

            assertEquals(1, ended.remove(before, 1));
            Asked.get(Asked.BOARD, ONE, all.get(1)).statusCode(404);
            Asked.get(Asked.BOARD, ONE, all.get(2)).statusCode(200);
            assertEquals(1, watch.sweep(before.plus(KEEP), 1));
            other.rollback();
        }
        assertEquals(1, watch.sweep(before.plus(KEEP), 1));
        Asked.get(Asked.BOARD, ONE, all.get(0)).statusCode(404);
    }

    @Test
    void nothingThatStaysPointsAtAJob() {
        assertEquals(
                0,
                Database.number(
                        """
                SELECT count(*) FROM information_schema.columns
                WHERE table_schema = 'public' AND column_name IN ('job', 'job_id')"""));
        assertEquals(
                0, Database.number("SELECT count(*) FROM pg_constraint WHERE confrelid = CAST('job' AS regclass)"));
    }

    private UUID done(Instant at) {
        UUID job = order(at);
        runs.complete(job, taken(at), "/v1/quotas", at);
        return job;
    }

    private UUID order(Instant at) {
        return jobs.order(new NewJob(KIND, null, List.of()), BOARD, at);
    }

    /** Takes the only one that waits; returns the run. */
    private UUID taken(Instant at) {
        UUID run = Ids.next();
        runs.take(List.of(KIND), new RunService.Terms(run, Duration.ofDays(36_500), 5), at)
                .orElseThrow();
        return run;
    }
}
