package vn.guongsang.reporting;

import vn.guongsang.kit.problem.ProblemType;

/** What can stand against a step of anything that has states. */
public enum StateProblem implements ProblemType {
    /** The action is not allowed in the present state. */
    ILLEGAL_TRANSITION(409);

    private final int status;

    StateProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
