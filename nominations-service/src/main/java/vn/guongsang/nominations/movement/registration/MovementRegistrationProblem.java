package vn.guongsang.nominations.movement.registration;

import vn.guongsang.kit.problem.ProblemType;

/** What can stand between a unit and its answer. */
public enum MovementRegistrationProblem implements ProblemType {
    /** The movement is over, or the last day to register is. */
    REGISTRATION_CLOSED(409);

    private final int status;

    MovementRegistrationProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
