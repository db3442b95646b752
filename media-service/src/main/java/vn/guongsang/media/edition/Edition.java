package vn.guongsang.media.edition;

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
import vn.guongsang.media.edition.content.EditionContent;
import vn.guongsang.media.edition.step.EditionAction;
import vn.guongsang.media.edition.step.EditionStatus;
import vn.guongsang.media.task.step.TaskProblem;

/** An edition of profiles, from its draft to its end. */
@Entity
class Edition extends Aggregate {

    @Enumerated(EnumType.STRING)
    private EditionStatus status;

    private String title;
    private int year;

    @JdbcTypeCode(SqlTypes.JSON)
    private EditionContent content;

    private int revision;
    private String createdBy;
    private Instant createdAt;
    private String frozenBy;
    private Instant frozenAt;
    private String publishedBy;
    private Instant publishedAt;
    private Instant closedAt;
    private String closingReason;
    private UUID replacedBy;

    /** For Hibernate. */
    protected Edition() {}

    Edition(UUID id, EditionContent given, Actor actor, Instant at) {
        super(id);
        status = EditionStatus.DRAFT;
        createdBy = actor.id();
        createdAt = at;
        take(given);
    }

    void edit(EditionContent given) {
        become(EditionAction.EDIT);
        take(given);
    }

    void assemble() {
        become(EditionAction.ASSEMBLY);
    }

    void complete() {
        become(EditionAction.COMPLETION);
    }

    /** A profile leaves, and with it its pick. */
    void remove(UUID exemplar) {
        become(EditionAction.REMOVAL);
        content = content.without(exemplar);
    }

    void freeze(Actor actor, Instant at) {
        become(EditionAction.FREEZE);
        revision = 1;
        frozenBy = actor.id();
        frozenAt = at;
    }

    void produce() {
        become(EditionAction.PRODUCTION);
    }

    /** Its files have to be made again. */
    void recall() {
        become(EditionAction.RECALL);
        revision++;
    }

    void publish(Actor actor, Instant at) {
        become(EditionAction.PUBLICATION);
        publishedBy = actor.id();
        publishedAt = at;
    }

    void supersede(UUID by, Instant at) {
        become(EditionAction.SUPERSESSION);
        replacedBy = by;
        closedAt = at;
    }

    void withdraw(String reason, Instant at) {
        become(EditionAction.WITHDRAWAL);
        closingReason = reason;
        closedAt = at;
    }

    void discard(String reason, Instant at) {
        become(EditionAction.DISCARD);
        closingReason = reason;
        closedAt = at;
    }

    /** Refuses an action that the present state does not allow. */
    void requireAllowed(EditionAction action, Actor actor) {
        if (action.next(status) == null) {
            throw refusal(action).with("allowedActions", EditionAction.allowed(status, actor));
        }
    }

    private void become(EditionAction action) {
        EditionStatus next = action.next(status);
        if (next == null) {
            throw refusal(action);
        }
        status = next;
        nextVersion();
    }

    private ProblemException refusal(EditionAction action) {
        return new ProblemException(TaskProblem.ILLEGAL_TRANSITION, action.path(), status).with("state", status);
    }

    private void take(EditionContent given) {
        title = given.title();
        year = given.year();
        content = given;
    }

    EditionStatus status() {
        return status;
    }

    EditionContent content() {
        return content;
    }

    int year() {
        return year;
    }

    int revision() {
        return revision;
    }

    Made made() {
        return new Made(createdBy, createdAt, frozenBy, frozenAt, publishedBy, publishedAt);
    }

    Ended ended() {
        return new Ended(closedAt, closingReason, replacedBy);
    }

    /** Who took the steps that count, and when; null where nobody has. */
    record Made(
            String createdBy,
            Instant createdAt,
            String frozenBy,
            Instant frozenAt,
            String publishedBy,
            Instant publishedAt) {}

    /** How it ended; null where it has not. */
    record Ended(Instant at, String reason, UUID replacedBy) {}
}
