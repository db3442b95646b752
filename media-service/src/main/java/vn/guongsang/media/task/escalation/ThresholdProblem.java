package vn.guongsang.media.task.escalation;

import vn.guongsang.kit.problem.ProblemType;

/** What can be wrong with a threshold. */
public enum ThresholdProblem implements ProblemType {
    /** It would begin before tomorrow, or not after the one that it follows. */
    THRESHOLD_INVALID;

    @Override
    public int status() {
        return 422;
    }
}
