package vn.guongsang.reporting.report.authority;

import vn.guongsang.kit.problem.ProblemType;

/** What can stand against an edition of who judges. */
public enum AuthorityProblem implements ProblemType {
    /** One or more rules are broken, see {@link AuthorityRule}. */
    REPORT_AUTHORITY_INVALID(422);

    private final int status;

    AuthorityProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
