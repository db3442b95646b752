package vn.guongsang.reporting.job;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.event.Aggregate;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.reporting.job.step.JobAction;
import vn.guongsang.reporting.job.step.JobProblem;
import vn.guongsang.reporting.job.step.JobStatus;

/** A job, from its order to its end. Its progress is written beside it and makes no new version. */
@Entity
class Job extends Aggregate {

    private String kind;
    private UUID subjectId;

    @JdbcTypeCode(SqlTypes.JSON)
    private String parameters;

    @Enumerated(EnumType.STRING)
    private JobStatus status;

    private String createdBy;
    private String createdByName;
    private Instant createdAt;
    private Instant startedAt;
    private Instant endedAt;
    private int attempts;
    private long done;
    private Long total;
    private String result;

    @JdbcTypeCode(SqlTypes.JSON)
    private JobFailure failure;

    private UUID holder;
    private Instant freeAt;

    /** For Hibernate. */
    protected Job() {}

    Job(UUID id, NewJob order, String parameters, Actor actor, Instant at) {
        super(id);
        kind = order.kind();
        subjectId = order.subjectId();
        this.parameters = parameters;
        status = JobStatus.QUEUED;
        createdBy = actor.id();
        createdByName = actor.name();
        createdAt = at;
        freeAt = at;
    }

    /** A run takes it until its lease ends; what an earlier one has done is begun anew. */
    JobAction take(UUID run, Instant until, Instant at) {
        JobAction action = status == JobStatus.QUEUED ? JobAction.START : JobAction.RESUMPTION;
        become(action);
        holder = run;
        freeAt = until;
        startedAt = startedAt == null ? at : startedAt;
        attempts++;
        done = 0;
        total = null;
        return action;
    }

    void giveBack(Instant notBefore) {
        become(JobAction.RETURN);
        holder = null;
        freeAt = notBefore;
    }

    void complete(String link, Instant at) {
        become(JobAction.COMPLETION);
        result = link;
        end(at);
    }

    void fail(JobFailure why, Instant at) {
        become(JobAction.FAILURE);
        failure = why;
        end(at);
    }

    void cancel(Instant at) {
        become(JobAction.CANCELLATION);
        end(at);
    }

    /** Whether the run still has it. */
    boolean isHeldBy(UUID run) {
        return run.equals(holder);
    }

    private void end(Instant at) {
        holder = null;
        freeAt = null;
        endedAt = at;
    }

    private void become(JobAction action) {
        JobStatus next = action.next(status);
        if (next == null) {
            throw new ProblemException(JobProblem.JOB_ENDED, status).with("state", status);
        }
        status = next;
        nextVersion();
    }

    JobStatus status() {
        return status;
    }

    String createdBy() {
        return createdBy;
    }

    int attempts() {
        return attempts;
    }

    /** What was ordered, and by whom. */
    RunService.Taken taken(boolean toRun) {
        Actor orderedBy = new Actor(createdBy, createdByName, Set.of(), null, null);
        return new RunService.Taken(id(), kind, parameters, orderedBy, toRun);
    }
}
