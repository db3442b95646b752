package vn.guongsang.media.column.statistics;

import vn.guongsang.kit.problem.ProblemType;

/** What can be wrong with a question for figures. */
public enum StatisticsProblem implements ProblemType {
    /** The months are in the wrong order, or too many. */
    STATISTICS_PERIOD_INVALID(400);

    private final int status;

    StatisticsProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
