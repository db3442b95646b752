package vn.guongsang.nominations.unitplan;

import vn.guongsang.kit.problem.ProblemType;

/** What can stand against a unit's plan. */
public enum UnitPlanProblem implements ProblemType {
    /** The unit has a plan for the year. */
    UNIT_PLAN_EXISTS(409),
    /** It is for a year in which the unit does not exist, or would move to another unit or year. */
    UNIT_PLAN_INVALID(422),
    /** One or more rules of submission are broken. */
    UNIT_PLAN_INCOMPLETE(422),
    /** Separation of duties: nobody judges the plan of their own unit, or one that they have brought. */
    UNIT_PLAN_OWN(403);

    private final int status;

    UnitPlanProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
