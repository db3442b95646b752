package vn.guongsang.reporting.report.term;

import vn.guongsang.kit.problem.ProblemType;

/** What can stand against a term. */
public enum TermProblem implements ProblemType {
    /** It does not begin after today and after the one before it. */
    REPORT_TERM_INVALID(422);

    private final int status;

    TermProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
