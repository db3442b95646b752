package vn.guongsang.nominations.datarequest;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.nominations.StateProblem;
import vn.guongsang.nominations.consent.PersonalDataTerms;
import vn.guongsang.nominations.consent.Purpose;

/** A request of a person about their data, from its receipt to the answer. */
@Entity
class DataRequest {

    @Id
    private UUID id;

    private long version;
    private UUID subjectId;
    private UUID unitId;

    @Enumerated(EnumType.STRING)
    private DataRequestKind kind;

    @Enumerated(EnumType.STRING)
    private Purpose purpose;

    @Enumerated(EnumType.STRING)
    private DataRequestStatus status;

    private Instant receivedAt;
    private Instant dueAt;
    private String dueSource;
    private String details;
    private String recordedBy;
    private Instant recordedAt;
    private String decidedBy;
    private Instant decidedAt;
    private String outcome;

    /** For Hibernate. */
    protected DataRequest() {}

    DataRequest(UUID id, NewDataRequest given, UUID unitId, PersonalDataTerms.Due due, Actor actor, Instant at) {
        this.id = id;
        this.version = 1;
        this.subjectId = given.subjectId();
        this.unitId = unitId;
        this.kind = given.kind();
        this.purpose = given.purpose();
        this.status = DataRequestStatus.RECEIVED;
        this.receivedAt = given.receivedAt();
        this.dueAt = due.at();
        this.dueSource = due.source();
        this.details = given.details();
        this.recordedBy = actor.id();
        this.recordedAt = at;
    }

    /** Done; of an erasure only the fact stays. */
    void complete(String how, Actor actor, Instant at) {
        become(DataRequestAction.COMPLETION, actor, at);
        boolean erased = kind == DataRequestKind.ERASURE;
        outcome = erased ? null : how;
        details = erased ? null : details;
    }

    void refuse(String why, Actor actor, Instant at) {
        become(DataRequestAction.REFUSAL, actor, at);
        outcome = why;
    }

    /** Refuses an action that the present state does not allow. */
    void requireAllowed(DataRequestAction action, Actor actor) {
        if (action.next(status) == null) {
            throw new ProblemException(StateProblem.ILLEGAL_TRANSITION, action.path(), status)
                    .with("state", status)
                    .with("allowedActions", DataRequestAction.allowed(status, kind, actor));
        }
    }

    private void become(DataRequestAction action, Actor actor, Instant at) {
        requireAllowed(action, actor);
        status = action.next(status);
        version++;
        decidedBy = actor.id();
        decidedAt = at;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID subjectId() {
        return subjectId;
    }

    DataRequestKind kind() {
        return kind;
    }

    Purpose purpose() {
        return purpose;
    }

    DataRequestStatus status() {
        return status;
    }
}
