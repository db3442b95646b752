package vn.guongsang.nominations.consent;

import vn.guongsang.kit.problem.ProblemType;

/** What can stand against a ground of publication. */
public enum ConsentProblem implements ProblemType {
    /** The subject is a child, and nobody who may has consented for it. */
    GUARDIAN_REQUIRED(422);

    private final int status;

    ConsentProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
