package vn.guongsang.reporting.job.work;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.time.Now;
import vn.guongsang.reporting.job.JobService;
import vn.guongsang.reporting.job.NewJob;
import vn.guongsang.reporting.job.RunService;
import vn.guongsang.reporting.testing.Database;
import vn.guongsang.reporting.testing.ReportingStack;

@QuarkusTest
@ReportingStack
class JobRunnerTest {

    private static final Actor BOARD = new Actor("ban-tdkt", "Ban TĐKT", Set.of("province-board"), null, null);

    @Inject
    JobService jobs;

    @Inject
    RunService service;

    @Inject
    Leases leases;

    @Inject
    JobConfig config;

    @Inject
    ObjectMapper json;

    @Inject
    Now now;

    @Test
    void aProcessThatStopsGivesItsJobsBackAndAnotherEndsThem() throws InterruptedException {
        UUID job = jobs.order(new NewJob("PROBE_OF_A_STOP", null, List.of()), BOARD, now.instant());
        JobRunner stopping = runner(run -> {
            while (true) {
                run.progress(1, 2);
            }
        });
        stopping.start(null);
        await().until(() -> Database.number("SELECT done FROM job WHERE id = ?", job) == 1);

        stopping.stop(null);

        assertEquals(1, Database.number("SELECT count(*) FROM job WHERE id = ? AND status = 'QUEUED'", job));
        JobRunner other = runner(run -> "/v1/quotas");
        other.start(null);
        await().until(() -> Database.number("SELECT count(*) FROM job WHERE id = ? AND status = 'DONE'", job) == 1);
        other.stop(null);
    }

    @Test
    void aDatabaseThatWasAwayCostsNoPlace() {
        JobRunner runner = runner(run -> "/v1/quotas");
        Database.change("ALTER TABLE job RENAME TO job_away");
        for (int i = 0; i <= config.atOnce(); i++) {
            assertThrows(RuntimeException.class, () -> runner.take(now.instant()));
        }
        Database.change("ALTER TABLE job_away RENAME TO job");
        UUID job = jobs.order(new NewJob("PROBE_OF_A_STOP", null, List.of()), BOARD, now.instant());

        assertEquals(true, runner.take(now.instant()));

        await().until(() -> Database.number("SELECT count(*) FROM job WHERE id = ? AND status = 'DONE'", job) == 1);
    }

    @Test
    void whatARunWritesCommitsOnlyWhileTheJobIsItsOwn() {
        UUID job = jobs.order(new NewJob("PROBE_OF_A_LEASE", null, List.of()), BOARD, now.instant());
        UUID run = UUID.randomUUID();
        service.take(List.of("PROBE_OF_A_LEASE"), new RunService.Terms(run, config.lease(), 5), now.instant());

        assertEquals(true, leases.confirm(job, run));
        assertEquals(true, leases.progress(job, run, 1, 2));
        assertEquals(List.of(run), leases.renew(List.of(run), now.instant()));
        UUID other = UUID.randomUUID();
        service.take(List.of("PROBE_OF_A_LEASE"), new RunService.Terms(other, config.lease(), 5), now.instant());

        assertEquals(false, leases.confirm(job, run));
        assertEquals(false, leases.progress(job, run, 2, 2));
        assertEquals(List.of(), leases.renew(List.of(run), now.instant()));
        assertEquals(false, service.complete(job, run, null, now.instant()));
        assertEquals(true, service.complete(job, other, null, now.instant()));
    }

    private JobRunner runner(Work work) {
        JobWork only = new JobWork() {

            @Override
            public String kind() {
                return "PROBE_OF_A_STOP";
            }

            @Override
            public String run(JobRun run) {
                return work.run(run);
            }
        };
        return new JobRunner(List.of(only), service, leases, config, json, now);
    }

    /** What a runner of a test does. */
    private interface Work {
        String run(JobRun run);
    }
}
