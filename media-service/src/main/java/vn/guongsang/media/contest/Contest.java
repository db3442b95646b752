package vn.guongsang.media.contest;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.event.Aggregate;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.media.contest.content.NewContest;
import vn.guongsang.media.contest.step.ContestAction;
import vn.guongsang.media.contest.step.ContestStatus;
import vn.guongsang.media.task.step.TaskProblem;

/** A writing and reportage contest: its rules, and how far it has come. */
@Entity
class Contest extends Aggregate {

    @Enumerated(EnumType.STRING)
    private ContestStatus status;

    private String title;

    @JdbcTypeCode(SqlTypes.JSON)
    private NewContest content;

    private String createdBy;
    private Instant createdAt;
    private Instant openedAt;
    private Instant publishedAt;

    /** For Hibernate. */
    protected Contest() {}

    Contest(UUID id, NewContest given, Actor actor, Instant at) {
        super(id);
        status = ContestStatus.DRAFT;
        createdBy = actor.id();
        createdAt = at;
        take(given);
    }

    void edit(NewContest given) {
        become(ContestAction.EDIT);
        take(given);
    }

    void open(Instant at) {
        become(ContestAction.OPENING);
        openedAt = at;
    }

    void extend(NewContest given) {
        become(ContestAction.EXTENSION);
        take(given);
    }

    void publish(Instant at) {
        become(ContestAction.PUBLICATION);
        publishedAt = at;
    }

    /** A step that changes nothing but the state. */
    void take(ContestAction action) {
        become(action);
    }

    /** Refuses what the present state does not allow, and tells what it does. */
    void requireAllowed(ContestAction action, Actor actor) {
        if (action.next(status) == null) {
            throw new ProblemException(TaskProblem.ILLEGAL_TRANSITION, action.path(), status)
                    .with("state", status)
                    .with("allowedActions", ContestAction.allowed(status, actor));
        }
    }

    private void become(ContestAction action) {
        status = action.next(status);
        nextVersion();
    }

    private void take(NewContest given) {
        title = given.title();
        content = given;
    }

    ContestStatus status() {
        return status;
    }

    NewContest content() {
        return content;
    }

    String createdBy() {
        return createdBy;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant openedAt() {
        return openedAt;
    }

    Instant publishedAt() {
        return publishedAt;
    }

    Terms terms() {
        return new Terms(id(), status, content);
    }
}
