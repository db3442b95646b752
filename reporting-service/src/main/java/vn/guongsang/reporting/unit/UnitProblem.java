package vn.guongsang.reporting.unit;

import vn.guongsang.kit.problem.ProblemType;

/** What can stand against a unit that a request names. */
public enum UnitProblem implements ProblemType {
    /** It does not exist, or is out of the caller's scope: the same answer for both. */
    UNIT_UNKNOWN(422);

    private final int status;

    UnitProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
