package vn.guongsang.media.contest.step;

import vn.guongsang.kit.problem.ProblemType;

/** What can stand against the writing and running of a contest. */
public enum ContestProblem implements ProblemType {
    /** Dates, strands, criteria, scoring or prizes do not fit together. */
    CONTEST_INVALID(422),
    /** Entries are still being taken. */
    CONTEST_CALL_RUNNING(409),
    /** The new last day is not after the old one, or the strand has no call. */
    CONTEST_EXTENSION_INVALID(422),
    /** Some entries have fewer score sheets than the quorum. */
    CONTEST_QUORUM_MISSING(409),
    /** There is nothing to be judged. */
    CONTEST_WITHOUT_ENTRIES(409),
    /** The caller judges in this contest and so does not run it. */
    CONTEST_RUN_BY_JUDGE(403),
    /** The round has not been closed. */
    CONTEST_ROUND_OPEN(409);

    private final int status;

    ContestProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
