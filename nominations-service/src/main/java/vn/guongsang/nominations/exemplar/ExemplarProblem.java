package vn.guongsang.nominations.exemplar;

import vn.guongsang.kit.problem.ProblemType;

/** What can stand against a change of an exemplar. */
public enum ExemplarProblem implements ProblemType {
    /** There is no such ground in force. */
    NO_GROUND_IN_FORCE(422);

    private final int status;

    ExemplarProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
