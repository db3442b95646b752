package vn.guongsang.nominations.conflict;

import vn.guongsang.kit.problem.ProblemType;

/** What can stand against a declaration. */
public enum ConflictProblem implements ProblemType {
    /** It is of a kind that is computed. */
    CONFLICT_NOT_DECLARABLE(422),
    /** The person has declared one for this nomination. */
    CONFLICT_ALREADY_DECLARED(409),
    /** The person has already voted in a session that is open; a secret ballot cannot be taken back. */
    CONFLICT_AFTER_VOTE(409),
    /** The nomination is decided, or the person has been judging it, or sits recused in a session that is open. */
    CONFLICT_NOT_WITHDRAWABLE(409),
    /** The caller has declared nothing that still stands. */
    CONFLICT_NOT_DECLARED(404);

    private final int status;

    ConflictProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
