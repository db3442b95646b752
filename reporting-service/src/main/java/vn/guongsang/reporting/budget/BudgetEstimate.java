package vn.guongsang.reporting.budget;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.reporting.StateProblem;
import vn.guongsang.reporting.budget.content.BudgetMark;
import vn.guongsang.reporting.budget.content.BudgetStatus;
import vn.guongsang.reporting.budget.content.NewEstimate;
import vn.guongsang.reporting.budget.step.EstimateAction;
import vn.guongsang.reporting.budget.step.EstimateRights;

/** A unit's estimate for one budget year, from the draft to the settlement; its lines are rows of their own. */
@Entity
class BudgetEstimate {

    @Id
    private UUID id;

    private long version;

    @Enumerated(EnumType.STRING)
    private BudgetStatus status;

    private UUID unitId;
    private int year;
    private String note;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> broughtBy;

    private Instant createdAt;

    @JdbcTypeCode(SqlTypes.JSON)
    private BudgetMark submission;

    @JdbcTypeCode(SqlTypes.JSON)
    private BudgetMark review;

    @JdbcTypeCode(SqlTypes.JSON)
    private BudgetMark approval;

    @JdbcTypeCode(SqlTypes.JSON)
    private BudgetMark allocation;

    @JdbcTypeCode(SqlTypes.JSON)
    private BudgetMark settlement;

    /** For Hibernate. */
    protected BudgetEstimate() {}

    BudgetEstimate(UUID id, NewEstimate given, Actor actor, Instant at) {
        this.id = id;
        version = 1;
        status = BudgetStatus.DRAFT;
        unitId = given.unitId();
        year = given.year();
        note = given.note();
        broughtBy = List.of(actor.id());
        createdAt = at;
    }

    void edit(NewEstimate given, Actor actor) {
        become(EstimateAction.EDIT);
        broughtBy(actor);
        note = given.note();
    }

    void submit(Actor actor, Instant at) {
        become(EstimateAction.SUBMISSION);
        broughtBy(actor);
        submission = new BudgetMark(actor.id(), at, null, null);
    }

    void review(BudgetMark mark) {
        become(EstimateAction.REVIEW);
        review = mark;
    }

    /** What was said of it before no longer stands. */
    void giveBack() {
        become(EstimateAction.RETURN);
        review = null;
    }

    void approve(BudgetMark mark) {
        become(EstimateAction.APPROVAL);
        approval = mark;
    }

    void allocate(BudgetMark mark) {
        become(EstimateAction.ALLOCATION);
        allocation = mark;
    }

    void adjust() {
        become(EstimateAction.ADJUSTMENT);
    }

    void spend() {
        become(EstimateAction.SPENDING);
    }

    void settle(BudgetMark mark) {
        become(EstimateAction.SETTLEMENT);
        settlement = mark;
    }

    void discard() {
        become(EstimateAction.DISCARD);
    }

    /** Refuses an action that the present state does not allow. */
    void requireAllowed(EstimateAction action, Actor actor) {
        if (action.next(status) == null) {
            throw new ProblemException(StateProblem.ILLEGAL_TRANSITION, action.path(), status)
                    .with("state", status)
                    .with("allowedActions", EstimateRights.allowedActions(standing(), actor));
        }
    }

    private void become(EstimateAction action) {
        BudgetStatus next = action.next(status);
        if (next == null) {
            throw new ProblemException(StateProblem.ILLEGAL_TRANSITION, action.path(), status).with("state", status);
        }
        status = next;
        version++;
    }

    private void broughtBy(Actor actor) {
        if (!broughtBy.contains(actor.id())) {
            broughtBy = Stream.concat(broughtBy.stream(), Stream.of(actor.id())).toList();
        }
    }

    /** What the right to a step depends on. */
    EstimateRights.Standing standing() {
        return new EstimateRights.Standing(status, unitId, broughtBy, review == null ? null : review.by());
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    BudgetStatus status() {
        return status;
    }

    UUID unitId() {
        return unitId;
    }

    int year() {
        return year;
    }

    String note() {
        return note;
    }

    Instant createdAt() {
        return createdAt;
    }

    BudgetMark submission() {
        return submission;
    }

    BudgetMark review() {
        return review;
    }

    BudgetMark approval() {
        return approval;
    }

    BudgetMark allocation() {
        return allocation;
    }

    BudgetMark settlement() {
        return settlement;
    }
}
