package vn.guongsang.media.task.step;

import vn.guongsang.kit.problem.ProblemType;

/** What can stand against a step of a task. */
public enum TaskProblem implements ProblemType {
    /** The action is not allowed in the present state. */
    ILLEGAL_TRANSITION(409),
    /** Nothing may be published of this exemplar: no ground, or withdrawn. */
    EXEMPLAR_NOT_PUBLISHABLE(422),
    /** Publication has to wait until the embargo ends. */
    EMBARGO_IN_FORCE(422),
    /** The planned moment lies in the past. */
    SCHEDULE_IN_PAST(422),
    /** The desk does not belong to the outlet. */
    ASSIGNMENT_INVALID(422),
    /** The channel cannot take the task over, or the new due day lies in the past. */
    TRANSFER_INVALID(422);

    private final int status;

    TaskProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
