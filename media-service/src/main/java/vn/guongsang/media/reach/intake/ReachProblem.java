package vn.guongsang.media.reach.intake;

import vn.guongsang.kit.problem.ProblemType;

/** What can be wrong with figures that are sent in. */
public enum ReachProblem implements ProblemType {
    /** Rows do not fit; none of them is recorded. */
    REACH_INTAKE_INVALID;

    @Override
    public int status() {
        return 422;
    }
}
