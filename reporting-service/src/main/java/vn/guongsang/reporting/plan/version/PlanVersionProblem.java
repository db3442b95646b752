package vn.guongsang.reporting.plan.version;

import vn.guongsang.kit.problem.ProblemType;

/** What can stand against a version of a plan. */
public enum PlanVersionProblem implements ProblemType {
    /** It is drafted for a plan that does not exist, or would move to another one. */
    PLAN_VERSION_INVALID(422),
    /** One or more rules of adoption are broken. */
    PLAN_VERSION_INCOMPLETE(422),
    /** Separation of duties: nobody adopts what they have drafted. */
    PLAN_VERSION_OWN(403);

    private final int status;

    PlanVersionProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
