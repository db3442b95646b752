package vn.guongsang.reporting.budget.step;

import static vn.guongsang.reporting.budget.content.BudgetStatus.ALLOCATED;
import static vn.guongsang.reporting.budget.content.BudgetStatus.APPROVED;
import static vn.guongsang.reporting.budget.content.BudgetStatus.CLOSED;
import static vn.guongsang.reporting.budget.content.BudgetStatus.DISCARDED;
import static vn.guongsang.reporting.budget.content.BudgetStatus.DRAFT;
import static vn.guongsang.reporting.budget.content.BudgetStatus.RETURNED;
import static vn.guongsang.reporting.budget.content.BudgetStatus.REVIEWED;
import static vn.guongsang.reporting.budget.content.BudgetStatus.SUBMITTED;

import java.util.Arrays;
import vn.guongsang.reporting.budget.content.BudgetStatus;

/** What can be done to an estimate, and from which state to which: the whole state machine, one row an action. */
public enum EstimateAction {
    EDIT("edit"),
    SUBMISSION("submission"),
    REVIEW("review"),
    RETURN("return"),
    APPROVAL("approval"),
    ALLOCATION("allocation"),
    ADJUSTMENT("adjustment"),
    SPENDING("spending"),
    SETTLEMENT("settlement"),
    DISCARD("discard");

    private final String path;

    EstimateAction(String path) {
        this.path = path;
    }

    /** Its name in allowedActions and in the history; for most the last segment of the operation's path. */
    public String path() {
        return path;
    }

    /** The state that the action leads to, or null when it is not allowed in the given one. */
    public BudgetStatus next(BudgetStatus status) {
        return switch (this) {
            case EDIT -> from(status, status, DRAFT, RETURNED);
            case SUBMISSION -> from(status, SUBMITTED, DRAFT, RETURNED);
            case REVIEW -> from(status, REVIEWED, SUBMITTED);
            case RETURN -> from(status, RETURNED, SUBMITTED, REVIEWED);
            case APPROVAL -> from(status, APPROVED, REVIEWED);
            case ALLOCATION -> from(status, ALLOCATED, APPROVED);
            case ADJUSTMENT, SPENDING -> from(status, ALLOCATED, ALLOCATED);
            case SETTLEMENT -> from(status, CLOSED, ALLOCATED);
            case DISCARD -> from(status, DISCARDED, DRAFT);
        };
    }

    private static BudgetStatus from(BudgetStatus status, BudgetStatus to, BudgetStatus... allowed) {
        return Arrays.asList(allowed).contains(status) ? to : null;
    }
}
