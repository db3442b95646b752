package vn.guongsang.media.contest.entry.term;

import vn.guongsang.kit.problem.ProblemType;

/** What can be wrong with a term. */
public enum AuthorTermProblem implements ProblemType {
    /** It would begin before tomorrow, or not after the one that it follows. */
    CONTEST_AUTHOR_TERM_INVALID;

    @Override
    public int status() {
        return 422;
    }
}
