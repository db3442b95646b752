package vn.guongsang.media.desk;

import vn.guongsang.kit.problem.ProblemType;

/** What can stand against a change of a desk. */
public enum DeskProblem implements ProblemType {
    /** The outlet has an open desk of that name. */
    DESK_EXISTS(409),
    /** The desk is closed already. */
    DESK_CLOSED(409),
    /** Tasks that are not finished are still with the desk. */
    DESK_HAS_TASKS(409);

    private final int status;

    DeskProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
