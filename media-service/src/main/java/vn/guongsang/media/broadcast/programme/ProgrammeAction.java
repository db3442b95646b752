package vn.guongsang.media.broadcast.programme;

import static vn.guongsang.media.broadcast.programme.ProgrammeStatus.ACTIVE;
import static vn.guongsang.media.broadcast.programme.ProgrammeStatus.ENDED;
import static vn.guongsang.media.broadcast.programme.ProgrammeStatus.SUSPENDED;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.actor.Roles;

/** What the newsroom can do to a programme, and from which state to which: the whole state machine, one row an action. */
public enum ProgrammeAction {
    EDIT("edit"),
    SUSPENSION("suspension"),
    RESUMPTION("resumption"),
    ENDING("ending");

    private final String path;

    ProgrammeAction(String path) {
        this.path = path;
    }

    /** Last segment of the operation's path; also its name in allowedActions. */
    public String path() {
        return path;
    }

    /** The state that the action leads to, or null when it is not allowed in the given one. */
    public ProgrammeStatus next(ProgrammeStatus status) {
        return switch (this) {
            case EDIT -> status == ENDED ? null : status;
            case SUSPENSION -> status == ACTIVE ? SUSPENDED : null;
            case RESUMPTION -> status == SUSPENDED ? ACTIVE : null;
            case ENDING -> status == ENDED ? null : ENDED;
        };
    }

    /** What an actor can do in a state: an editor of the outlet that owns the channel today, and nobody else. */
    public static List<String> allowed(ProgrammeStatus status, UUID outletId, Actor actor) {
        boolean colleague = actor.isAt(outletId) && actor.is(Roles.MEDIA_EDITOR);
        return Arrays.stream(values())
                .filter(action -> colleague && action.next(status) != null)
                .map(ProgrammeAction::path)
                .toList();
    }
}
