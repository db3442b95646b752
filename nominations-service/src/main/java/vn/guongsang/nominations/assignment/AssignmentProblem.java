package vn.guongsang.nominations.assignment;

import vn.guongsang.kit.problem.ProblemType;

/** What can be wrong with assignments. */
public enum AssignmentProblem implements ProblemType {
    /** A pair names something wrong, or somebody with a conflict of interest. */
    ASSIGNMENT_INVALID(422);

    private final int status;

    AssignmentProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
