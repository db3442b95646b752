package vn.guongsang.reporting.consolidation;

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
import vn.guongsang.reporting.consolidation.content.ConsolidationOrder;
import vn.guongsang.reporting.consolidation.content.Dispatch;
import vn.guongsang.reporting.consolidation.content.Signing;
import vn.guongsang.reporting.consolidation.step.ConsolidationAction;
import vn.guongsang.reporting.consolidation.step.ConsolidationProblem;
import vn.guongsang.reporting.consolidation.step.ConsolidationStatus;

/** A consolidated report, from its snapshot to the Central Board. */
@Entity
class ConsolidatedReport extends Aggregate {

    @Enumerated(EnumType.STRING)
    private ConsolidationStatus status;

    private UUID unitId;
    private int year;
    private Instant asOf;
    private UUID amends;
    private String madeBy;
    private Instant madeAt;

    @JdbcTypeCode(SqlTypes.JSON)
    private Signing signing;

    private String finalisedBy;
    private Instant finalisedAt;

    @JdbcTypeCode(SqlTypes.JSON)
    private Dispatch dispatch;

    private String sentBy;
    private Instant sentAt;
    private UUID supersededBy;
    private Instant closedAt;
    private String closingReason;

    /** For Hibernate. */
    protected ConsolidatedReport() {}

    ConsolidatedReport(ConsolidationOrder order, String madeBy, Instant at) {
        super(order.reportId());
        status = ConsolidationStatus.DRAFT;
        unitId = order.unitId();
        year = order.year();
        asOf = order.asOf();
        amends = order.amends();
        this.madeBy = madeBy;
        madeAt = at;
    }

    void finalise(Signing given, Actor actor, Instant at) {
        become(ConsolidationAction.FINALISATION);
        signing = given;
        finalisedBy = actor.id();
        finalisedAt = at;
    }

    void send(Dispatch given, Actor actor, Instant at) {
        become(ConsolidationAction.DISPATCH);
        dispatch = given;
        sentBy = actor.id();
        sentAt = at;
    }

    void supersede(UUID by, Instant at) {
        become(ConsolidationAction.SUPERSESSION);
        supersededBy = by;
        closedAt = at;
    }

    void discard(String reason, Instant at) {
        become(ConsolidationAction.DISCARD);
        closingReason = reason;
        closedAt = at;
    }

    /** Refuses an action that the present state does not allow. */
    void requireAllowed(ConsolidationAction action) {
        if (action.next(status) == null) {
            throw new ProblemException(ConsolidationProblem.CONSOLIDATION_STATE, action.path(), status)
                    .with("state", status);
        }
    }

    private void become(ConsolidationAction action) {
        requireAllowed(action);
        status = action.next(status);
        nextVersion();
    }

    ConsolidationStatus status() {
        return status;
    }

    UUID unitId() {
        return unitId;
    }

    int year() {
        return year;
    }

    Instant asOf() {
        return asOf;
    }

    UUID amends() {
        return amends;
    }

    Signing signing() {
        return signing;
    }

    Dispatch dispatch() {
        return dispatch;
    }

    Made made() {
        return new Made(madeBy, madeAt, finalisedBy, finalisedAt, sentBy, sentAt);
    }

    Ended ended() {
        return new Ended(supersededBy, closedAt, closingReason);
    }

    /** Who took the steps that count, and when; null where nobody has. */
    record Made(
            String madeBy, Instant madeAt, String finalisedBy, Instant finalisedAt, String sentBy, Instant sentAt) {}

    /** How it ended; null where it has not. */
    record Ended(UUID supersededBy, Instant at, String reason) {}
}
