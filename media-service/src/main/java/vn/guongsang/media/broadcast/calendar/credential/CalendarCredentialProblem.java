package vn.guongsang.media.broadcast.calendar.credential;

import vn.guongsang.kit.problem.ProblemType;

/** What can be wrong with a credential that is asked for. */
public enum CalendarCredentialProblem implements ProblemType {
    /** Its desk is not open in the newsroom. */
    CALENDAR_CREDENTIAL_INVALID;

    @Override
    public int status() {
        return 422;
    }
}
