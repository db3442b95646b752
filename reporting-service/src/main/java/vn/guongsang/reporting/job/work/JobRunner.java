package vn.guongsang.reporting.job.work;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.sql.DatabaseTrouble;
import vn.guongsang.kit.sql.SqlException;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.kit.time.Now;
import vn.guongsang.kit.work.Places;
import vn.guongsang.kit.work.WorkLoop;
import vn.guongsang.reporting.job.JobFailure;
import vn.guongsang.reporting.job.JobOrdered;
import vn.guongsang.reporting.job.RunService;

/**
 * Runs jobs on threads of their own, so many at once. Its loop gives signs of life for what runs and takes what is free;
 * what another process left behind is free when its lease has run out, and begins anew.
 */
@ApplicationScoped
class JobRunner {

    private static final Logger LOG = Logger.getLogger(JobRunner.class);

    private final Map<String, JobWork> works;
    private final RunService service;
    private final Leases leases;
    private final JobConfig config;
    private final ObjectMapper json;
    private final Now now;
    private final Places places;
    private final Map<UUID, JobRun> runs = new ConcurrentHashMap<>();
    private final WorkLoop loop = new WorkLoop("jobs", this::round);
    private final ExecutorService threads = Executors.newCachedThreadPool(JobRunner::thread);

    JobRunner(
            @All List<JobWork> works, RunService service, Leases leases, JobConfig config, ObjectMapper json, Now now) {
        this.works = works.stream().collect(Collectors.toMap(JobWork::kind, Function.identity()));
        this.service = service;
        this.leases = leases;
        this.config = config;
        this.json = json;
        this.now = now;
        this.places = new Places(config.atOnce());
    }

    void start(@Observes StartupEvent event) {
        loop.start();
    }

    void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) JobOrdered order) {
        loop.wake();
    }

    /** Takes nothing more, lets what runs end, and gives back what has not ended in time. */
    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        loop.stop(Duration.ofSeconds(1));
        runs.values().forEach(JobRun::end);
        threads.shutdown();
        if (!threads.awaitTermination(5, TimeUnit.SECONDS)) {
            threads.shutdownNow();
        }
        runs.values().forEach(run -> giveBack(run, Duration.ZERO));
    }

    private Duration round() {
        try {
            renew(now.instant());
            boolean more = true;
            while (more && loop.isRunning()) {
                more = take(now.instant());
            }
        } catch (SqlException e) {
            LOG.warnf("jobs pause: %s", e.getMessage());
        }
        return config.poll();
    }

    private void renew(Instant at) {
        List<UUID> held = List.copyOf(runs.keySet());
        if (!held.isEmpty()) {
            List<UUID> kept = leases.renew(held, at.plus(config.lease()));
            held.stream()
                    .filter(run -> !kept.contains(run))
                    .map(runs::get)
                    .filter(run -> run != null)
                    .forEach(JobRun::end);
        }
    }

    /** False when there is nothing to run, or no place. */
    boolean take(Instant at) {
        return places.take(() -> begin(at));
    }

    /** Begins the next job; those that were begun too often already are given up on the way. */
    private boolean begin(Instant at) {
        RunService.Terms terms = new RunService.Terms(Ids.next(), config.lease(), config.attempts());
        Optional<RunService.Taken> taken = service.take(works.keySet(), terms, at);
        while (taken.isPresent() && !taken.get().toRun()) {
            LOG.errorf(
                    "job %s, %s, was begun %d times and is given up",
                    taken.get().id(), taken.get().kind(), config.attempts());
            taken = service.take(works.keySet(), terms, at);
        }
        taken.ifPresent(job -> {
            JobRun run = new JobRun(job, terms.run(), leases, json);
            runs.put(terms.run(), run);
            threads.execute(() -> carry(run));
        });
        return taken.isPresent();
    }

    private void carry(JobRun run) {
        try {
            String result = works.get(run.kind()).run(run);
            service.complete(run.jobId(), run.holder(), result, now.instant());
        } catch (JobEndedException over) {
            LOG.infof("job %s ends: %s", run.jobId(), over.getMessage());
            giveBack(run, Duration.ZERO);
        } catch (ProblemException refusal) {
            fail(run, JobFailure.of(refusal));
        } catch (RuntimeException fault) {
            meet(run, fault);
        } finally {
            runs.remove(run.holder());
            places.leave();
            loop.wake();
        }
    }

    private void meet(JobRun run, RuntimeException fault) {
        LOG.errorf(fault, "job %s, %s, failed", run.jobId(), run.kind());
        if (DatabaseTrouble.isTransient(fault)) {
            giveBack(run, config.rest());
        } else {
            fail(run, JobFailure.FAULT);
        }
    }

    private void fail(JobRun run, JobFailure why) {
        end(run, at -> service.fail(run.jobId(), run.holder(), why, at));
    }

    private void giveBack(JobRun run, Duration rest) {
        end(run, at -> service.giveBack(run.jobId(), run.holder(), at.plus(rest), at));
    }

    private void end(JobRun run, Consumer<Instant> how) {
        try {
            how.accept(now.instant());
        } catch (RuntimeException away) {
            LOG.warnf(away, "job %s is left to its lease", run.jobId());
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "job");
        thread.setDaemon(true);
        return thread;
    }
}
