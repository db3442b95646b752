package vn.guongsang.media.rule;

import vn.guongsang.kit.problem.ProblemType;

/** What can be wrong with a rule. */
public enum RuleProblem implements ProblemType {
    /** It names an unknown channel, or its days are in the wrong order. */
    RULE_INVALID(422),
    /** It has ended already, or would end before it began. */
    RULE_NOT_ENDABLE(409);

    private final int status;

    RuleProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
