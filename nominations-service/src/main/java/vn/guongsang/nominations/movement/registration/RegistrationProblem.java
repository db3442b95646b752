package vn.guongsang.nominations.movement.registration;

import vn.guongsang.kit.problem.ProblemType;

/** What can stand between a unit and its answer. */
public enum RegistrationProblem implements ProblemType {
    /** The movement is over, or the last day to register is. */
    REGISTRATION_CLOSED(409);

    private final int status;

    RegistrationProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
