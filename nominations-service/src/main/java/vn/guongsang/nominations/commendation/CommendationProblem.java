package vn.guongsang.nominations.commendation;

import vn.guongsang.kit.problem.ProblemType;

/** What can stand against a commendation. */
public enum CommendationProblem implements ProblemType {
    /** The proposal or the decision names something wrong. */
    COMMENDATION_INVALID(422),
    /** A collective had ended, or had not begun, on the date of the decision. */
    COMMENDATION_BODY_DISSOLVED(422),
    /** A warning has not been acknowledged. */
    WARNING_NOT_ACKNOWLEDGED(422);

    private final int status;

    CommendationProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
