package vn.guongsang.nominations.profile;

import vn.guongsang.kit.problem.ProblemType;

/** What a reader of the feed can meet. */
public enum ProfileProblem implements ProblemType {
    /** The profile was public and is not any more; it is to be taken down. */
    PROFILE_WITHDRAWN(410);

    private final int status;

    ProfileProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
