package vn.guongsang.nominations.movement;

import static vn.guongsang.nominations.movement.MovementStatus.CANCELLED;
import static vn.guongsang.nominations.movement.MovementStatus.CLOSED;
import static vn.guongsang.nominations.movement.MovementStatus.DRAFT;
import static vn.guongsang.nominations.movement.MovementStatus.LAUNCHED;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.actor.Roles;

/** What can be done to a movement, from which state to which, and by whom: the whole state machine, one row an action. */
public enum MovementAction {
    EDIT("edit", "edited", Set.of(Roles.UNIT_OFFICER, Roles.UNIT_LEADER, Roles.DISTRICT_BOARD, Roles.PROVINCE_BOARD)),
    LAUNCH("launch", "launched", Set.of(Roles.UNIT_LEADER, Roles.DISTRICT_BOARD, Roles.PROVINCE_BOARD)),
    CLOSURE("closure", "closed", Set.of(Roles.UNIT_LEADER, Roles.DISTRICT_BOARD, Roles.PROVINCE_BOARD)),
    CANCELLATION("cancellation", "cancelled", Set.of(Roles.UNIT_LEADER, Roles.DISTRICT_BOARD, Roles.PROVINCE_BOARD));

    private final String path;
    private final String change;
    private final Set<String> roles;

    MovementAction(String path, String change, Set<String> roles) {
        this.path = path;
        this.change = change;
        this.roles = roles;
    }

    /** Last segment of the operation's path; also its name in allowedActions. */
    public String path() {
        return path;
    }

    /** Name of the event. */
    String change() {
        return change;
    }

    /** The state that the action leads to, or null when it is not allowed in the given one. */
    MovementStatus next(MovementStatus status) {
        return switch (this) {
            case EDIT -> status == DRAFT ? DRAFT : null;
            case LAUNCH -> status == DRAFT ? LAUNCHED : null;
            case CLOSURE -> status == LAUNCHED ? CLOSED : null;
            case CANCELLATION -> status == DRAFT || status == LAUNCHED ? CANCELLED : null;
        };
    }

    /** What somebody within the scope of the launching unit may do now. */
    public static List<String> allowed(MovementStatus status, Actor actor) {
        return Arrays.stream(values())
                .filter(action ->
                        action.next(status) != null && action.roles.stream().anyMatch(actor::is))
                .map(MovementAction::path)
                .toList();
    }
}
