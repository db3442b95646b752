package vn.guongsang.nominations.bulk;

import vn.guongsang.kit.problem.ProblemType;

/** What can stand against the execution of a batch. */
public enum BatchProblem implements ProblemType {
    /** The token is not that of this preview. */
    PREVIEW_TOKEN_FOREIGN(422);

    private final int status;

    BatchProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
