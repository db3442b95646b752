package vn.guongsang.media.gathering;

import vn.guongsang.kit.problem.ProblemType;

/** What can stand against what is written of a gathering. */
public enum GatheringProblem implements ProblemType {
    /** A host does not exist, or none is the caller's own. */
    UNIT_UNKNOWN,
    /** Its day, its exemplars or its figures do not fit. */
    GATHERING_INVALID;

    @Override
    public int status() {
        return 422;
    }
}
