package vn.guongsang.media.broadcast.slot.step;

import vn.guongsang.kit.problem.ProblemType;

/** What can stand against a step of a slot. */
public enum SlotProblem implements ProblemType {
    /** Channel, time, original or items do not fit. */
    SLOT_INVALID(422),
    /** Another slot of the channel is on air then; it is named. */
    SLOT_OVERLAP(409),
    /** Its time has begun: nothing is planned any more. */
    SLOT_BEGUN(409);

    private final int status;

    SlotProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
