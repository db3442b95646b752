package vn.guongsang.nominations.codelist;

import vn.guongsang.kit.problem.ProblemType;

/** What can be wrong with a decision, by its date and level. */
public enum AuthorityProblem implements ProblemType {
    /** A date lies in the future. */
    DATE_IN_FUTURE(422),
    /** Nobody may decide at this level on that date. */
    LEVEL_NOT_AUTHORISED(422);

    private final int status;

    AuthorityProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
