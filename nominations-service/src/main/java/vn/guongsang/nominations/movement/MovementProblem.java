package vn.guongsang.nominations.movement;

import vn.guongsang.kit.problem.ProblemType;

/** What can be wrong with a movement. */
public enum MovementProblem implements ProblemType {
    /** Dates out of order, unknown sectors or target units. */
    MOVEMENT_INVALID(422),
    /** No living unit below the launching one fits the targets. */
    MOVEMENT_WITHOUT_TARGETS(422);

    private final int status;

    MovementProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
