package vn.guongsang.nominations.subject.step;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.actor.Roles;

/** Who may do what to a subject of a unit within their scope. */
public final class SubjectRights {

    private static final Set<String> REGISTERING =
            Set.of(Roles.UNIT_OFFICER, Roles.UNIT_LEADER, Roles.DISTRICT_BOARD, Roles.PROVINCE_BOARD);

    private SubjectRights() {}

    /** What is legal now and the actor may do. */
    public static List<String> allowedActions(SubjectStatus status, boolean erased, Actor actor) {
        return Arrays.stream(SubjectAction.values())
                .filter(action -> action.next(status) != null && (!erased || action.isOnAShell()))
                .filter(action -> allows(action, actor))
                .map(SubjectAction::path)
                .toList();
    }

    private static boolean allows(SubjectAction action, Actor actor) {
        return switch (action) {
            case CORRECTION, IDENTITY_REMOVAL -> REGISTERING.stream().anyMatch(actor::is);
            case NOT_DUPLICATE, MERGE, MERGE_REVERSAL -> actor.is(Roles.PROVINCE_BOARD);
        };
    }
}
