package vn.guongsang.reporting.job;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.problem.KitProblem;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.kit.web.IfMatch;
import vn.guongsang.reporting.job.step.JobAction;
import vn.guongsang.reporting.job.step.JobProblem;
import vn.guongsang.reporting.job.step.JobStatus;

/** What people do with jobs: order and cancel them. */
@ApplicationScoped
public class JobService {

    private final Jobs jobs;
    private final JobAnnouncer announcer;
    private final ObjectMapper json;
    private final Event<JobOrdered> bell;

    JobService(Jobs jobs, JobAnnouncer announcer, ObjectMapper json, Event<JobOrdered> bell) {
        this.jobs = jobs;
        this.announcer = announcer;
        this.json = json;
        this.bell = bell;
    }

    /**
     * Orders a job; it begins after the commit.
     *
     * @throws ProblemException 409 when an open job of the kind works on the same subject
     */
    @Transactional
    public UUID order(NewJob order, Actor actor, Instant at) {
        jobs.open(order).ifPresent(other -> {
            throw new ProblemException(JobProblem.JOB_UNDER_WAY).with("jobId", other);
        });
        Job job = new Job(Ids.next(), order, text(order.parameters()), actor, at);
        jobs.persistAndFlush(job);
        announcer.ordered(job, actor, at);
        bell.fire(new JobOrdered());
        return job.id();
    }

    /** Ends a job of the actor's that has not ended; the run that has it learns so at its next step. */
    @Transactional
    public void cancel(UUID id, IfMatch expected, Actor actor, Instant at) {
        Job job = jobs.locked(id)
                .filter(found -> JobAction.isOpenTo(actor, found.createdBy()))
                .orElseThrow(() -> new ProblemException(KitProblem.NOT_FOUND));
        expected.requireVersion(job.version());
        JobStatus before = job.status();
        job.cancel(at);
        jobs.flush(); // the answer is read by SQL in the same transaction
        announcer.cancelled(job, before, actor, at);
    }

    private String text(Object parameters) {
        try {
            return json.writeValueAsString(parameters);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("parameters of a job", e);
        }
    }
}
