package vn.guongsang.reporting.fact.generation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.reporting.StateProblem;
import vn.guongsang.reporting.fact.generation.step.RebuildAction;
import vn.guongsang.reporting.fact.generation.step.RebuildFailure;
import vn.guongsang.reporting.fact.generation.step.RebuildStatus;

/** One rebuild of all facts. How far it has come stands in the same row, but is no new version. */
@Entity
@Table(name = "fact_rebuild")
class Rebuild {

    @Id
    private UUID id;

    private long version;

    @Enumerated(EnumType.STRING)
    private RebuildStatus status;

    private String requestedBy;
    private String requestedByName;
    private Instant requestedAt;
    private Instant startedAt;
    private Instant finishedAt;
    private int runNo;

    @Enumerated(EnumType.STRING)
    private RebuildFailure failure;

    private Integer generation;

    /** For Hibernate. */
    protected Rebuild() {}

    Rebuild(UUID id, Actor actor, Instant at) {
        this.id = id;
        version = 1;
        status = RebuildStatus.WAITING;
        requestedBy = actor.id();
        requestedByName = actor.name();
        requestedAt = at;
    }

    /** Begins, or begins again after whoever ran it has gone. */
    RebuildAction start(Instant at) {
        RebuildAction action = status == RebuildStatus.RUNNING ? RebuildAction.RESTART : RebuildAction.START;
        become(action);
        startedAt = at;
        runNo++;
        return action;
    }

    void complete(int number, Instant at) {
        become(RebuildAction.COMPLETION);
        generation = number;
        finishedAt = at;
    }

    void fail(RebuildFailure why, Instant at) {
        become(RebuildAction.FAILURE);
        failure = why;
        finishedAt = at;
    }

    void cancel(Instant at) {
        become(RebuildAction.CANCELLATION);
        finishedAt = at;
    }

    private void become(RebuildAction action) {
        RebuildStatus next = action.next(status);
        if (next == null) {
            throw new ProblemException(StateProblem.ILLEGAL_TRANSITION, action.path(), status).with("state", status);
        }
        status = next;
        version++;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    RebuildStatus status() {
        return status;
    }

    int runNo() {
        return runNo;
    }
}
