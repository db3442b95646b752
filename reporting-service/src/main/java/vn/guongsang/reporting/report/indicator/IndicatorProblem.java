package vn.guongsang.reporting.report.indicator;

import vn.guongsang.kit.problem.ProblemType;

/** Why an indicator cannot be told. */
public enum IndicatorProblem implements ProblemType {
    /** Units enter it, so that no records stand behind it. */
    INDICATOR_ENTERED(422);

    private final int status;

    IndicatorProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
