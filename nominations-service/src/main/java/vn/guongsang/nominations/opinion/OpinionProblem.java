package vn.guongsang.nominations.opinion;

import vn.guongsang.kit.problem.ProblemType;

/** What the opinion of the public holds against a step. */
public enum OpinionProblem implements ProblemType {
    /** There is a period of this round already. */
    PUBLIC_OPINION_OPENED(409),
    /** The period has ended, or has not been opened. */
    PUBLIC_OPINION_NOT_RUNNING(422),
    /** The period has not ended. */
    PUBLIC_OPINION_RUNNING(422),
    /** The setting in force makes a period compulsory, and there is none. */
    PUBLIC_OPINION_REQUIRED(422),
    /** Somebody's objection has not been answered. */
    OBJECTION_UNANSWERED(422),
    /** Nothing is kept of who objected. */
    OBJECTOR_ABSENT(409);

    private final int status;

    OpinionProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
