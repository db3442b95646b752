package vn.guongsang.reporting.amendment.step;

import vn.guongsang.kit.problem.ProblemType;

/** What can stand against a request to amend the plan. */
public enum AmendmentProblem implements ProblemType {
    /** Its plan, clause or unit does not fit. */
    AMENDMENT_INVALID(422),
    /** One or more rules of sending are broken. */
    AMENDMENT_INCOMPLETE(422),
    /** The answer or decision does not fit. */
    AMENDMENT_DECISION_INVALID(422),
    /** A request of a submission is unknown, has changed, or is not waiting. */
    AMENDMENT_SUBMISSION_INVALID(422),
    /** Separation of duties: nobody answers the request of their own unit, or one that they have brought. */
    AMENDMENT_OWN(403);

    private final int status;

    AmendmentProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
