package vn.guongsang.media.planning;

import vn.guongsang.kit.problem.ProblemType;

/** What can stand against planning waiting approvals. */
public enum WaitingProblem implements ProblemType {
    /** The rule is unknown, or not in force today. */
    RULE_NOT_APPLICABLE;

    @Override
    public int status() {
        return 422;
    }
}
