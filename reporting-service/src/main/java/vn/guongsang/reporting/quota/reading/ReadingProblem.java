package vn.guongsang.reporting.quota.reading;

import vn.guongsang.kit.problem.ProblemType;

/** What can stand against a reading of a quota. */
public enum ReadingProblem implements ProblemType {
    /** It breaks one or more rules. */
    QUOTA_READING_INVALID(422),
    /** There is a quota of that code. */
    QUOTA_EXISTS(409);

    private final int status;

    ReadingProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
