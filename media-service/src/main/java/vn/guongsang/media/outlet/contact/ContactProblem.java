package vn.guongsang.media.outlet.contact;

import vn.guongsang.kit.problem.ProblemType;

/** What can stand against a contact. */
public enum ContactProblem implements ProblemType {
    /** It cannot be reached, or its days do not fit. */
    CONTACT_INVALID(422),
    /** The person stands for the same already. */
    CONTACT_EXISTS(409),
    /** It has ended before. */
    CONTACT_ENDED(409);

    private final int status;

    ContactProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
