package vn.guongsang.nominations.nomination.readiness;

import vn.guongsang.kit.problem.ProblemType;

/** What can stand against a step of a nomination. */
public enum NominationProblem implements ProblemType {
    /** One or more submission rules are broken. */
    SUBMISSION_INCOMPLETE(422),
    /** No appraiser has recommended approval. */
    APPRAISAL_MISSING(422);

    private final int status;

    NominationProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
