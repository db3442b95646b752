package vn.guongsang.media.gathering.duty.rule;

import vn.guongsang.kit.problem.ProblemType;

/** What can be wrong with a version of the duty. */
public enum DutyRuleProblem implements ProblemType {
    /** It would begin before tomorrow, or not after the one that it follows. */
    GATHERING_DUTY_INVALID;

    @Override
    public int status() {
        return 422;
    }
}
