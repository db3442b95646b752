package vn.guongsang.media.broadcast.slot;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.media.broadcast.slot.step.Airtime;
import vn.guongsang.media.broadcast.slot.step.Alarm;
import vn.guongsang.media.broadcast.slot.step.SlotAction;
import vn.guongsang.media.broadcast.slot.step.SlotProblem;
import vn.guongsang.media.broadcast.slot.step.SlotStatus;
import vn.guongsang.media.task.step.TaskProblem;

/** A time of a channel in which something is planned to be on air; each step gives the slot after it. */
record Slot(UUID id, long version, SlotStatus status, UUID channelId, Airtime airtime, Alarm alarm) {

    Slot moved(Airtime to) {
        return become(SlotAction.MOVE, to, null);
    }

    Slot filled() {
        return become(SlotAction.FILLING, airtime, null);
    }

    Slot cancelled() {
        return become(SlotAction.CANCELLATION, airtime, null);
    }

    Slot restored() {
        return become(SlotAction.RESTORATION, airtime, null);
    }

    Slot deprived() {
        return become(SlotAction.WITHDRAWAL, airtime, Alarm.ITEM_WITHDRAWN);
    }

    Slot alerted(Alarm why) {
        return become(SlotAction.ALERT, airtime, why);
    }

    /** Refuses what the present state or the time does not allow, and tells what they do. */
    void requireAllowed(SlotAction action, Instant at, List<String> allowedActions) {
        requireAllowed(action, allowedActions);
        if (airtime.hasBegun(at)) {
            throw new ProblemException(SlotProblem.SLOT_BEGUN).with("allowedActions", List.of());
        }
    }

    private void requireAllowed(SlotAction action, List<String> allowedActions) {
        if (action.next(status) == null) {
            throw new ProblemException(TaskProblem.ILLEGAL_TRANSITION, action.path(), status)
                    .with("state", status)
                    .with("allowedActions", allowedActions);
        }
    }

    private Slot become(SlotAction action, Airtime when, Alarm now) {
        requireAllowed(action, List.of());
        return new Slot(id, version + 1, action.next(status), channelId, when, now);
    }
}
