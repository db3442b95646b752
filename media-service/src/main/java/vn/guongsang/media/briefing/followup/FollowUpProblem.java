package vn.guongsang.media.briefing.followup;

import vn.guongsang.kit.problem.ProblemType;

/** What can stand against a follow-up. */
public enum FollowUpProblem implements ProblemType {
    /** Its outlet was not judged, or its day does not fit. */
    FOLLOW_UP_INVALID(422),
    /** The briefing is closed or was given up. */
    BRIEFING_OVER(409);

    private final int status;

    FollowUpProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
