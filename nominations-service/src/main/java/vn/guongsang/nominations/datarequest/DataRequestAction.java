package vn.guongsang.nominations.datarequest;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.actor.Roles;

/** What can be done with a request, from which state to which, and by whom: the whole state machine. */
public enum DataRequestAction {
    COMPLETION(
            "completion",
            DataRequestStatus.DONE,
            Set.of(Roles.UNIT_OFFICER, Roles.UNIT_LEADER, Roles.DISTRICT_BOARD, Roles.PROVINCE_BOARD)),
    REFUSAL(
            "refusal",
            DataRequestStatus.REFUSED,
            Set.of(Roles.UNIT_LEADER, Roles.DISTRICT_BOARD, Roles.PROVINCE_BOARD));

    private final String path;
    private final DataRequestStatus to;
    private final Set<String> roles;

    DataRequestAction(String path, DataRequestStatus to, Set<String> roles) {
        this.path = path;
        this.to = to;
        this.roles = roles;
    }

    String path() {
        return path;
    }

    /** The state that the action leads to, or null when it is not allowed in the given one. */
    DataRequestStatus next(DataRequestStatus status) {
        return status == DataRequestStatus.RECEIVED ? to : null;
    }

    /** What cannot be taken back is done by the board. */
    boolean isFor(DataRequestKind kind, Actor actor) {
        return this == COMPLETION && kind == DataRequestKind.ERASURE
                ? actor.is(Roles.PROVINCE_BOARD)
                : roles.stream().anyMatch(actor::is);
    }

    static List<String> allowed(DataRequestStatus status, DataRequestKind kind, Actor actor) {
        return Arrays.stream(values())
                .filter(action -> action.next(status) != null && action.isFor(kind, actor))
                .map(DataRequestAction::path)
                .toList();
    }
}
