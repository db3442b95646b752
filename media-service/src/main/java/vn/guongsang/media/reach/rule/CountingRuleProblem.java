package vn.guongsang.media.reach.rule;

import vn.guongsang.kit.problem.ProblemType;

/** What can be wrong with a counting rule. */
public enum CountingRuleProblem implements ProblemType {
    /** Its channel, its metric or its first day does not fit. */
    REACH_RULE_INVALID;

    @Override
    public int status() {
        return 422;
    }
}
