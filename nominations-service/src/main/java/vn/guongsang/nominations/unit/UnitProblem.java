package vn.guongsang.nominations.unit;

import vn.guongsang.kit.problem.ProblemType;

/** What can be wrong with a unit that a request names. */
public enum UnitProblem implements ProblemType {
    /** No such unit, or not one that the caller may act for. */
    UNIT_UNKNOWN(422),
    /** The unit did not exist on the date that counts. */
    UNIT_NOT_ACTIVE(422);

    private final int status;

    UnitProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
