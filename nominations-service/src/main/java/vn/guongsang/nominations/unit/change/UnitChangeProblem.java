package vn.guongsang.nominations.unit.change;

import vn.guongsang.kit.problem.ProblemType;

/** What can stand against a set of changes of units. */
public enum UnitChangeProblem implements ProblemType {
    /** A rule is broken; the problem names each with its units. */
    UNIT_CHANGE_REFUSED(422);

    private final int status;

    UnitChangeProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
