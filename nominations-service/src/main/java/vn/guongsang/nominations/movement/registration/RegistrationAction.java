package vn.guongsang.nominations.movement.registration;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.actor.Roles;

/** What a unit can answer, until the deadline of a launched movement: the whole state machine, one row an action. */
public enum RegistrationAction {
    REGISTRATION("registration", "registered", RegistrationStatus.REGISTERED),
    REFUSAL("refusal", "declined", RegistrationStatus.DECLINED);

    private static final Set<String> ROLES =
            Set.of(Roles.UNIT_OFFICER, Roles.UNIT_LEADER, Roles.DISTRICT_BOARD, Roles.PROVINCE_BOARD);

    private final String path;
    private final String change;
    private final RegistrationStatus to;

    RegistrationAction(String path, String change, RegistrationStatus to) {
        this.path = path;
        this.change = change;
        this.to = to;
    }

    /** Last segment of the operation's path; also its name in allowedActions. */
    public String path() {
        return path;
    }

    /** Name of the event. */
    String change() {
        return change;
    }

    /** The state that the action leads to; null when the same answer stands already. A commitment can be rewritten. */
    RegistrationStatus next(RegistrationStatus status) {
        return this == REFUSAL && status == to ? null : to;
    }

    /** What somebody within the scope of the unit may answer now. */
    static List<String> allowed(RegistrationStatus status, boolean open, Actor actor) {
        return Arrays.stream(values())
                .filter(action ->
                        open && action.next(status) != null && ROLES.stream().anyMatch(actor::is))
                .map(RegistrationAction::path)
                .toList();
    }
}
