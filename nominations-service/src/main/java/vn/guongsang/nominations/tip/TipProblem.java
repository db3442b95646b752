package vn.guongsang.nominations.tip;

import vn.guongsang.kit.problem.ProblemType;

/** What can be wrong with the handling of a tip. */
public enum TipProblem implements ProblemType {
    /** The tip that it is said to repeat does not exist, or is the same one, or repeats another itself. */
    TIP_ORIGINAL_INVALID(422),
    /** Nothing is kept of an informant. */
    INFORMANT_ABSENT(409);

    private final int status;

    TipProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
