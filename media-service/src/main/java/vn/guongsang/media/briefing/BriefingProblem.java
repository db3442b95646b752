package vn.guongsang.media.briefing;

import vn.guongsang.kit.problem.ProblemType;

/** What can stand against a briefing. */
public enum BriefingProblem implements ProblemType {
    /** Its days, its chair, its outlets or scores do not fit. */
    BRIEFING_INVALID(422),
    /** An outlet still has to do something. */
    BRIEFING_HAS_FOLLOW_UPS(409);

    private final int status;

    BriefingProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
