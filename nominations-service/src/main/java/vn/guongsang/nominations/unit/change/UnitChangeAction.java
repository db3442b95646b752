package vn.guongsang.nominations.unit.change;

import java.util.Arrays;
import java.util.List;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.actor.Roles;

/** What can be done to a set of changes: the whole state machine, one row an action. */
enum UnitChangeAction {
    EDIT("edit"),
    COMMIT("commit"),
    DISCARD("discard");

    private final String path;

    UnitChangeAction(String path) {
        this.path = path;
    }

    /** Last segment of the operation's path; also its name in allowedActions. */
    String path() {
        return path;
    }

    /** The state that the action leads to, or null when it is not allowed in the given one. */
    UnitChangeStatus next(UnitChangeStatus status) {
        return switch (this) {
            case EDIT -> from(status, UnitChangeStatus.DRAFT);
            case COMMIT -> from(status, UnitChangeStatus.COMMITTED);
            case DISCARD -> from(status, UnitChangeStatus.DISCARDED);
        };
    }

    static List<String> allowed(UnitChangeStatus status, Actor actor) {
        return Arrays.stream(values())
                .filter(action -> action.next(status) != null)
                .filter(action -> actor.is(Roles.PROVINCE_BOARD) || actor.is(Roles.ADMIN))
                .map(UnitChangeAction::path)
                .toList();
    }

    private static UnitChangeStatus from(UnitChangeStatus status, UnitChangeStatus to) {
        return status == UnitChangeStatus.DRAFT ? to : null;
    }
}
