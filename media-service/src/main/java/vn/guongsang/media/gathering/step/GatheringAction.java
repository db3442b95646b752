package vn.guongsang.media.gathering.step;

import static vn.guongsang.media.gathering.step.GatheringStatus.CANCELLED;
import static vn.guongsang.media.gathering.step.GatheringStatus.DRAFT;
import static vn.guongsang.media.gathering.step.GatheringStatus.HELD;
import static vn.guongsang.media.gathering.step.GatheringStatus.PLANNED;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.actor.Roles;

/** What can be done to a gathering, from which state to which, and by whom: the whole state machine, one row an action. */
public enum GatheringAction {
    EDIT("edit", "edited", writers()),
    PLANNING("planning", "planned", writers()),
    /** It has taken place; its figures are recorded. */
    RESULT("result", "held", writers()),
    /** The figures are put right; the former ones stay in the history. */
    CORRECTION("correction", "corrected", writers()),
    CANCELLATION("cancellation", "cancelled", writers()),
    /** It has been recorded as held and was not. */
    ANNULMENT("annulment", "annulled", Set.of(Roles.UNIT_LEADER, Roles.DISTRICT_BOARD, Roles.PROVINCE_BOARD)),
    /** By the server, when every recognition of an exemplar is revoked before the day. */
    WITHDRAWAL("withdrawal", "exemplar-withdrawn", Set.of());

    private final String path;
    private final String change;
    private final Set<String> roles;

    GatheringAction(String path, String change, Set<String> roles) {
        this.path = path;
        this.change = change;
        this.roles = roles;
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
    public GatheringStatus next(GatheringStatus status) {
        return switch (this) {
            case EDIT, WITHDRAWAL -> status == DRAFT || status == PLANNED ? status : null;
            case PLANNING -> status == DRAFT ? PLANNED : null;
            case RESULT -> status == PLANNED ? HELD : null;
            case CORRECTION -> status == HELD ? HELD : null;
            case CANCELLATION -> status == DRAFT || status == PLANNED ? CANCELLED : null;
            case ANNULMENT -> status == HELD ? CANCELLED : null;
        };
    }

    /** What somebody within the scope of a host may do now. */
    public static List<String> allowed(GatheringStatus status, Actor actor) {
        return Arrays.stream(values())
                .filter(action ->
                        action.next(status) != null && action.roles.stream().anyMatch(actor::is))
                .map(GatheringAction::path)
                .toList();
    }

    private static Set<String> writers() {
        return Set.of(
                Roles.UNIT_OFFICER,
                Roles.UNIT_LEADER,
                Roles.DISTRICT_BOARD,
                Roles.PROVINCE_BOARD,
                Roles.PROPAGANDA_BOARD);
    }
}
