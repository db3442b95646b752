package vn.guongsang.nominations.datarequest;

import vn.guongsang.kit.problem.ProblemType;

/** What can stand against a request. */
public enum DataRequestProblem implements ProblemType {
    /** It names an unknown subject, a purpose that does not belong, or a moment without a term in law. */
    DATA_REQUEST_INVALID(422);

    private final int status;

    DataRequestProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
