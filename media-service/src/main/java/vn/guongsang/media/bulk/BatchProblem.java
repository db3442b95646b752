package vn.guongsang.media.bulk;

import vn.guongsang.kit.problem.ProblemType;

/** What can stand against the execution of a batch. */
public enum BatchProblem implements ProblemType {
    /** A step that needs a reason has none. */
    BATCH_INVALID(422),
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
