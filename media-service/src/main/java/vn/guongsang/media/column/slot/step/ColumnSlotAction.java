package vn.guongsang.media.column.slot.step;

import static vn.guongsang.media.column.slot.step.ColumnSlotStatus.FILLED;
import static vn.guongsang.media.column.slot.step.ColumnSlotStatus.PLANNED;
import static vn.guongsang.media.column.slot.step.ColumnSlotStatus.SKIPPED;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.actor.Roles;

/** What can be done to a slot of a column, from which state to which, and by whom: one row an action. */
public enum ColumnSlotAction {
    /** Says what the slot is to bring. */
    PLAN("items"),
    MOVE("move"),
    FILLING("filling"),
    SKIP("skip"),
    /** Takes a filling or a skip back. */
    REOPENING("reopening"),
    /** By the server: an item may not be published any more. */
    LOSS("loss");

    private final String path;

    ColumnSlotAction(String path) {
        this.path = path;
    }

    /** Last segment of the operation's path; also its name in allowedActions. */
    public String path() {
        return path;
    }

    /** The state that the action leads to, or null when it is not allowed in the given one. */
    public ColumnSlotStatus next(ColumnSlotStatus status) {
        return switch (this) {
            case PLAN, MOVE, LOSS -> from(status, PLANNED, PLANNED);
            case FILLING -> from(status, FILLED, PLANNED);
            case SKIP -> from(status, SKIPPED, PLANNED);
            case REOPENING -> from(status, PLANNED, FILLED, SKIPPED);
        };
    }

    /** Actions that an actor can take in a state: an editor of the outlet that owns the channel today. */
    public static List<String> allowed(ColumnSlotStatus status, UUID outletId, Actor actor) {
        boolean editor = actor.isAt(outletId) && actor.is(Roles.MEDIA_EDITOR);
        return Arrays.stream(values())
                .filter(action -> editor && action != LOSS && action.next(status) != null)
                .map(ColumnSlotAction::path)
                .toList();
    }

    private static ColumnSlotStatus from(ColumnSlotStatus status, ColumnSlotStatus to, ColumnSlotStatus... allowed) {
        return Arrays.asList(allowed).contains(status) ? to : null;
    }
}
