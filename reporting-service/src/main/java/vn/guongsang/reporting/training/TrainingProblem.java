package vn.guongsang.reporting.training;

import vn.guongsang.kit.problem.ProblemType;

/** What can stand against what is written of training. */
public enum TrainingProblem implements ProblemType {
    /** The units, the day or the attendance do not fit. */
    TRAINING_SESSION_INVALID,
    /** A target would begin before tomorrow, or not after the one that it follows. */
    TRAINING_TARGET_INVALID;

    @Override
    public int status() {
        return 422;
    }
}
