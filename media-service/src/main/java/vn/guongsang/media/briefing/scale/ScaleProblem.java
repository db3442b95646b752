package vn.guongsang.media.briefing.scale;

import vn.guongsang.kit.problem.ProblemType;

/** What can be wrong with a scale. */
public enum ScaleProblem implements ProblemType {
    /** It is empty, or begins before tomorrow or not after the one that it follows. */
    SCALE_INVALID;

    @Override
    public int status() {
        return 422;
    }
}
