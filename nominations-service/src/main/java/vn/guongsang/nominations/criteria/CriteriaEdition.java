package vn.guongsang.nominations.criteria;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.event.Aggregate;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.model.CriteriaStatus;
import vn.guongsang.model.UnitType;
import vn.guongsang.nominations.StateProblem;
import vn.guongsang.nominations.criteria.content.Criterion;
import vn.guongsang.nominations.criteria.content.IssuingDocument;
import vn.guongsang.nominations.criteria.content.NewCriteriaEdition;
import vn.guongsang.nominations.criteria.content.Repeal;

/** One edition of a unit's criteria set; once issued, only its end can still change. */
@Entity
class CriteriaEdition extends Aggregate {

    @Enumerated(EnumType.STRING)
    private CriteriaStatus status;

    private UUID unitId;

    @Enumerated(EnumType.STRING)
    private UnitType unitType;

    private Integer editionNo;
    private String title;

    @JdbcTypeCode(SqlTypes.JSON)
    private IssuingDocument document;

    private LocalDate validFrom;
    private LocalDate validTo;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Criterion> criteria;

    private String createdBy;
    private Instant createdAt;
    private String issuedBy;
    private Instant issuedAt;

    @JdbcTypeCode(SqlTypes.JSON)
    private Repeal repeal;

    /** For Hibernate. */
    protected CriteriaEdition() {}

    CriteriaEdition(UUID id, NewCriteriaEdition given, UnitType unitType, Actor actor, Instant at) {
        super(id);
        status = CriteriaStatus.DRAFT;
        createdBy = actor.id();
        createdAt = at;
        take(given, unitType);
    }

    void edit(NewCriteriaEdition given, UnitType type) {
        become(CriteriaAction.EDIT);
        take(given, type);
    }

    void issue(int number, Actor actor, Instant at) {
        become(CriteriaAction.ISSUANCE);
        editionNo = number;
        issuedBy = actor.id();
        issuedAt = at;
    }

    /** Gives way to the next edition. */
    void supersede(LocalDate lastDay) {
        become(CriteriaAction.SUPERSESSION);
        validTo = lastDay;
    }

    void repeal(Repeal given) {
        become(CriteriaAction.REPEAL);
        validTo = given.effectiveOn().minusDays(1);
        repeal = given;
    }

    void discard() {
        become(CriteriaAction.DISCARD);
    }

    /** Refuses an action that the present state does not allow. */
    void requireAllowed(CriteriaAction action, Actor actor) {
        if (action.next(status) == null) {
            throw new ProblemException(StateProblem.ILLEGAL_TRANSITION, action.path(), status)
                    .with("state", status)
                    .with("allowedActions", CriteriaRights.allowedActions(status, unitType, actor));
        }
    }

    /** Whether both would be in force on some day, as they stand. */
    boolean overlaps(CriteriaEdition other) {
        return (validTo == null || !validTo.isBefore(other.validFrom))
                && (other.validTo == null || !other.validTo.isBefore(validFrom));
    }

    /** Whether it may end the day before another begins. */
    boolean canGiveWayTo(CriteriaEdition next) {
        return status == CriteriaStatus.ISSUED && validFrom.isBefore(next.validFrom);
    }

    private void become(CriteriaAction action) {
        CriteriaStatus next = action.next(status);
        if (next == null) {
            throw new ProblemException(StateProblem.ILLEGAL_TRANSITION, action.path(), status).with("state", status);
        }
        status = next;
        nextVersion();
    }

    private void take(NewCriteriaEdition given, UnitType type) {
        unitId = given.unitId();
        unitType = type;
        title = given.title();
        document = given.document();
        validFrom = given.validFrom();
        validTo = given.validTo();
        criteria = List.copyOf(given.criteria());
    }

    CriteriaStatus status() {
        return status;
    }

    UUID unitId() {
        return unitId;
    }

    UnitType unitType() {
        return unitType;
    }

    Integer editionNo() {
        return editionNo;
    }

    String title() {
        return title;
    }

    IssuingDocument document() {
        return document;
    }

    LocalDate validFrom() {
        return validFrom;
    }

    LocalDate validTo() {
        return validTo;
    }

    List<Criterion> criteria() {
        return criteria;
    }

    Instant createdAt() {
        return createdAt;
    }

    String createdBy() {
        return createdBy;
    }

    CriteriaEditionView.Issuance issuance() {
        return issuedAt == null ? null : new CriteriaEditionView.Issuance(issuedBy, issuedAt);
    }

    Repeal repeal() {
        return repeal;
    }
}
