package vn.guongsang.media.broadcast.slot.step;

import static vn.guongsang.media.broadcast.slot.step.SlotStatus.CANCELLED;
import static vn.guongsang.media.broadcast.slot.step.SlotStatus.PLANNED;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.actor.Roles;

/** What can be done to a slot before it begins, and from which state to which: the whole state machine, one row an action. */
public enum SlotAction {
    MOVE("move"),
    /** What it is to show. */
    FILLING("items"),
    CANCELLATION("cancellation"),
    RESTORATION("restoration"),
    /** By the server: something of what it is to show may not be shown. */
    WITHDRAWAL("withdrawal"),
    /** By the server: what it repeats or relays has changed. */
    ALERT("alert");

    private final String path;

    SlotAction(String path) {
        this.path = path;
    }

    /** Last segment of the operation's path; also its name in allowedActions. */
    public String path() {
        return path;
    }

    /** The state that the action leads to, or null when it is not allowed in the given one. */
    public SlotStatus next(SlotStatus status) {
        return switch (this) {
            case MOVE, FILLING, ALERT -> status == PLANNED ? PLANNED : null;
            case CANCELLATION -> status == PLANNED ? CANCELLED : null;
            case RESTORATION -> status == CANCELLED ? PLANNED : null;
            case WITHDRAWAL -> status;
        };
    }

    private boolean isOfPeople() {
        return this != WITHDRAWAL && this != ALERT;
    }

    /** What an actor can do to a slot: an editor of the outlet that owns the channel today, as long as it has not begun. */
    public static List<String> allowed(SlotStatus status, boolean begun, UUID outletId, Actor actor) {
        boolean colleague = actor.isAt(outletId) && actor.is(Roles.MEDIA_EDITOR);
        return Arrays.stream(values())
                .filter(action -> colleague && !begun && action.isOfPeople() && action.next(status) != null)
                .map(SlotAction::path)
                .toList();
    }
}
