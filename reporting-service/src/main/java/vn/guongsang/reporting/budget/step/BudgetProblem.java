package vn.guongsang.reporting.budget.step;

import vn.guongsang.kit.problem.ProblemType;

/** What can stand against an estimate, its steps and its spending. */
public enum BudgetProblem implements ProblemType {
    /** The unit has an estimate for the year. */
    BUDGET_EXISTS(409),
    /** Its unit, year or lines do not fit. */
    BUDGET_INVALID(422),
    /** One or more rules of submission are broken. */
    BUDGET_INCOMPLETE(422),
    /** Approved, allocated, adjusted or settled amounts do not fit what stands before them. */
    BUDGET_AMOUNTS_INVALID(422),
    /** More would be spent than is allocated. */
    BUDGET_EXCEEDED(422),
    /** A day, line or document of spending does not fit. */
    SPENDING_INVALID(422),
    /** It has been reversed already, or is a reversal itself. */
    SPENDING_NOT_REVERSIBLE(409),
    /** Separation of duties: nobody judges the estimate of their own unit, or one that they have brought or reviewed. */
    BUDGET_OWN(403);

    private final int status;

    BudgetProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
