package vn.guongsang.nominations.nurturing;

import vn.guongsang.kit.problem.ProblemType;

/** What can be wrong with a nurturing plan or a step of it. */
public enum NurturingProblem implements ProblemType {
    /** The content names something wrong. */
    NURTURING_INVALID(422),
    /** The subject has a plan that is not closed. */
    NURTURING_PLAN_OPEN(409),
    /** A readiness rule is broken. */
    NURTURING_NOT_READY(422),
    /** The year has its check. */
    NURTURING_YEAR_CHECKED(409);

    private final int status;

    NurturingProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
