package vn.guongsang.media.column.slot.step;

import vn.guongsang.kit.problem.ProblemType;

/** What can stand against a step of a slot. */
public enum ColumnSlotProblem implements ProblemType {
    /** What is planned or done does not fit the slot. */
    COLUMN_SLOT_INVALID(422),
    /** The column does not run: nothing is planned for it. */
    COLUMN_NOT_RUNNING(409),
    /** Something of the slot has appeared already and stays counted. */
    COLUMN_SLOT_PUBLISHED(409);

    private final int status;

    ColumnSlotProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
