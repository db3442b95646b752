package vn.guongsang.media.contest.judging;

import vn.guongsang.kit.problem.ProblemType;

/** What can stand against the judging. */
public enum JudgingProblem implements ProblemType {
    /** A judge runs the contest, or the unit or outlet is unknown. */
    CONTEST_JUDGE_INVALID(422),
    /** The person is a judge of the contest already. */
    CONTEST_JUDGE_EXISTS(409),
    /** The judge has been away before. */
    CONTEST_JUDGE_ABSENT(409),
    /** The contest is not being judged, or the round of the sheet is over, or judges are no longer appointed. */
    CONTEST_NOT_JUDGED(409),
    /** The entry was taken from the judge, or is no longer in the contest. */
    CONTEST_ASSIGNMENT_RELEASED(409),
    /** Criteria are missing, unknown, named twice or scored beyond their limits. */
    CONTEST_SCORES_INVALID(422);

    private final int status;

    JudgingProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
