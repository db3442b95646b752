package vn.guongsang.media.column.step;

import vn.guongsang.kit.problem.ProblemType;

/** What can stand against a column or a step of it. */
public enum ColumnProblem implements ProblemType {
    /** Something that the column says does not hold. */
    COLUMN_INVALID(422);

    private final int status;

    ColumnProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
