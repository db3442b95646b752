package vn.guongsang.nominations.personal;

import vn.guongsang.kit.problem.ProblemType;

/** What can stand against an erasure. */
public enum ErasureProblem implements ProblemType {
    /** A nomination of the subject is still on its way; it has to be decided or withdrawn first. */
    ERASURE_BLOCKED(409);

    private final int status;

    ErasureProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
