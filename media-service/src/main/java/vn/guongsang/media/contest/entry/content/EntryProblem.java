package vn.guongsang.media.contest.entry.content;

import vn.guongsang.kit.problem.ProblemType;

/** What can stand against an entry. */
public enum EntryProblem implements ProblemType {
    /** It breaks rules of the contest. */
    CONTEST_ENTRY_INELIGIBLE(422),
    /** The same work stands in the contest already. */
    CONTEST_ENTRY_REPEATED(409),
    /** The body that is said to enter it is not the caller's. */
    CONTEST_ENTRY_BODY_INVALID(422),
    /** Nothing is kept of the author any more. */
    CONTEST_AUTHOR_ABSENT(409),
    /** The entry has been proposed, its subject is revoked, or the contest has proposed as many as an event can tell. */
    CONTEST_CANDIDATE_REFUSED(409);

    private final int status;

    EntryProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
