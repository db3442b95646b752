package vn.guongsang.nominations.referral;

import vn.guongsang.kit.problem.ProblemType;

/** What can stand against a referral. */
public enum ReferralProblem implements ProblemType {
    /** The referral names something wrong. */
    REFERRAL_INVALID(422),
    /** The recognition is with the next level already. */
    REFERRAL_EXISTS(409);

    private final int status;

    ReferralProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
