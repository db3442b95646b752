package vn.guongsang.nominations.exemplar.publication;

import vn.guongsang.kit.problem.ProblemType;

/** What can stand against a change of what is published. */
public enum PublicationProblem implements ProblemType {
    /** There is no such ground in force. */
    NO_GROUND_IN_FORCE(422),
    /** The profile has been removed; a withdrawal would tell the name again. */
    PROFILE_REMOVED(422),
    /** The profile is not closed by an order. */
    PROFILE_NOT_WITHHELD(422);

    private final int status;

    PublicationProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
