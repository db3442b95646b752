package vn.guongsang.nominations.nomination.step;

import vn.guongsang.kit.problem.ProblemType;

/** What can stand between a person and a step. */
public enum StepProblem implements ProblemType {
    /** A {@link JudgingRule} forbids it. */
    SEPARATION_OF_DUTIES(403),
    /** The level has not been abolished: nobody takes over from it. */
    LEVEL_STANDS(409),
    /** The level has been abolished: whoever takes over from it goes on. */
    LEVEL_ENDED(409);

    private final int status;

    StepProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
