package vn.guongsang.nominations.window;

import vn.guongsang.kit.problem.ProblemType;

/** What can be wrong with a window, or with what comes outside of one. */
public enum WindowProblem implements ProblemType {
    /** It ends before it begins, or names a unit or sector that does not exist. */
    WINDOW_INVALID(422),
    /** There are windows for this nomination, and none of them is open. */
    WINDOW_NOT_OPEN(422),
    /** The nomination has been let in late already. */
    LATE_ADMISSION_GIVEN(409);

    private final int status;

    WindowProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
