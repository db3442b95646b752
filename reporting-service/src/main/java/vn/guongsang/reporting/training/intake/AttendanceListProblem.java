package vn.guongsang.reporting.training.intake;

import vn.guongsang.kit.problem.ProblemType;

/** Why a list of attendance cannot be read. */
public enum AttendanceListProblem implements ProblemType {
    /** Some rows have faults. */
    ATTENDANCE_LIST_INVALID;

    @Override
    public int status() {
        return 422;
    }
}
