package vn.guongsang.nominations.claim;

import vn.guongsang.kit.problem.ProblemType;

/** What can be wrong with claims. */
public enum ClaimProblem implements ProblemType {
    /** A claim or its source is not complete. */
    CLAIM_INVALID(422),
    /** A nomination cannot be approved on claims that nobody has confirmed. */
    CLAIMS_UNPROVEN(422);

    private final int status;

    ClaimProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
