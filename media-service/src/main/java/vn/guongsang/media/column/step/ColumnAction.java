package vn.guongsang.media.column.step;

import static vn.guongsang.media.column.step.ColumnStatus.DRAFT;
import static vn.guongsang.media.column.step.ColumnStatus.ENDED;
import static vn.guongsang.media.column.step.ColumnStatus.PAUSED;
import static vn.guongsang.media.column.step.ColumnStatus.RUNNING;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.actor.Roles;

/** What can be done to a column, from which state to which, and by whom: one row an action. */
public enum ColumnAction {
    EDIT("edit", "edited"),
    START("start", "started"),
    PAUSE("pause", "paused"),
    RESUMPTION("resumption", "resumed"),
    ENDING("ending", "ended"),
    /** By the server: what is counted of the column has changed. */
    COUNT("count", "counted");

    private final String path;
    private final String change;

    ColumnAction(String path, String change) {
        this.path = path;
        this.change = change;
    }

    /** Last segment of the operation's path; also its name in allowedActions. */
    public String path() {
        return path;
    }

    /** Name of the event. */
    public String change() {
        return change;
    }

    /** The state that the action leads to, or null when it is not allowed in the given one. */
    public ColumnStatus next(ColumnStatus status) {
        return switch (this) {
            case EDIT -> from(status, status, DRAFT, RUNNING, PAUSED);
            case START -> from(status, RUNNING, DRAFT);
            case PAUSE -> from(status, PAUSED, RUNNING);
            case RESUMPTION -> from(status, RUNNING, PAUSED);
            case ENDING -> from(status, ENDED, DRAFT, RUNNING, PAUSED);
            case COUNT -> status;
        };
    }

    /** Actions that an actor can take in a state: an editor of the outlet that owns the channel today. */
    public static List<String> allowed(ColumnStatus status, UUID outletId, Actor actor) {
        boolean editor = actor.isAt(outletId) && actor.is(Roles.MEDIA_EDITOR);
        return Arrays.stream(values())
                .filter(action -> editor && action != COUNT && action.next(status) != null)
                .map(ColumnAction::path)
                .toList();
    }

    private static ColumnStatus from(ColumnStatus status, ColumnStatus to, ColumnStatus... allowed) {
        return Arrays.asList(allowed).contains(status) ? to : null;
    }
}
