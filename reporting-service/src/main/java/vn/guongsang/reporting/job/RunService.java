package vn.guongsang.reporting.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.reporting.job.step.JobAction;
import vn.guongsang.reporting.job.step.JobProblem;
import vn.guongsang.reporting.job.step.JobStatus;

/** What the server does with jobs: take them, and end what its own runs still have. */
@ApplicationScoped
public class RunService {

    private final Jobs jobs;
    private final JobAnnouncer announcer;

    RunService(Jobs jobs, JobAnnouncer announcer) {
        this.jobs = jobs;
        this.announcer = announcer;
    }

    /**
     * Takes the free job that has waited longest. One that was taken as often as it may be is given up instead.
     *
     * @param kinds kinds of work that this process knows
     * @param terms of the lease
     * @return empty when there is none to run
     */
    @Transactional
    public Optional<Taken> take(Collection<String> kinds, Terms terms, Instant at) {
        return jobs.free(kinds, at).map(job -> {
            JobStatus before = job.status();
            JobAction action = job.take(terms.run(), at.plus(terms.lease()), at);
            announcer.done(job, action, before, at);
            if (job.attempts() > terms.attempts()) {
                job.fail(new JobFailure(JobProblem.JOB_GIVEN_UP.code(), List.of()), at);
                announcer.done(job, JobAction.FAILURE, JobStatus.RUNNING, at);
                return job.taken(false);
            }
            return job.taken(true);
        });
    }

    /** Gives a job back to the queue. */
    @Transactional
    public boolean giveBack(UUID id, UUID run, Instant notBefore, Instant at) {
        return ifHeld(id, run, at, job -> {
            job.giveBack(notBefore);
            return JobAction.RETURN;
        });
    }

    /** Ends a job with its result; false when the run does not have it any more. */
    @Transactional
    public boolean complete(UUID id, UUID run, String result, Instant at) {
        return ifHeld(id, run, at, job -> {
            job.complete(result, at);
            return JobAction.COMPLETION;
        });
    }

    /** Ends a job that cannot be done. */
    @Transactional
    public boolean fail(UUID id, UUID run, JobFailure why, Instant at) {
        return ifHeld(id, run, at, job -> {
            job.fail(why, at);
            return JobAction.FAILURE;
        });
    }

    private boolean ifHeld(UUID id, UUID run, Instant at, Function<Job, JobAction> step) {
        Optional<Job> held = jobs.locked(id).filter(job -> job.isHeldBy(run));
        held.ifPresent(job -> {
            JobStatus before = job.status();
            announcer.done(job, step.apply(job), before, at);
        });
        return held.isPresent();
    }

    /**
     * The terms of a lease.
     *
     * @param run the run that takes it
     * @param lease how long without a sign of life before another may take it
     * @param attempts how often a job may be taken
     */
    public record Terms(UUID run, Duration lease, int attempts) {}

    /** A job that was taken: to be run, or given up. */
    public record Taken(UUID id, String kind, String parameters, Actor orderedBy, boolean toRun) {}
}
