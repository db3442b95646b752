package vn.guongsang.reporting.training.step;

import static vn.guongsang.reporting.training.step.TrainingStatus.CANCELLED;
import static vn.guongsang.reporting.training.step.TrainingStatus.HELD;
import static vn.guongsang.reporting.training.step.TrainingStatus.PLANNED;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.actor.Roles;

/** What can be done to a session, from which state to which, and by whom: the whole state machine, one row an action. */
public enum TrainingAction {
    EDIT("edit", writers()),
    /** It has taken place; hours and attendance are recorded. */
    RESULT("result", writers()),
    /** The figures are put right; the former ones stay readable. */
    CORRECTION("correction", writers()),
    CANCELLATION("cancellation", writers()),
    /** It has been recorded as held and was not. */
    ANNULMENT("annulment", Set.of(Roles.UNIT_LEADER, Roles.DISTRICT_BOARD, Roles.PROVINCE_BOARD));

    private final String path;
    private final Set<String> roles;

    TrainingAction(String path, Set<String> roles) {
        this.path = path;
        this.roles = roles;
    }

    /** Last segment of the operation's path; also its name in allowedActions. */
    public String path() {
        return path;
    }

    /** The state that the action leads to, or null when it is not allowed in the given one. */
    public TrainingStatus next(TrainingStatus status) {
        return switch (this) {
            case EDIT -> status == PLANNED ? PLANNED : null;
            case RESULT -> status == PLANNED ? HELD : null;
            case CORRECTION -> status == HELD ? HELD : null;
            case CANCELLATION -> status == PLANNED ? CANCELLED : null;
            case ANNULMENT -> status == HELD ? CANCELLED : null;
        };
    }

    /** What somebody may do now; only within the scope of the organiser. */
    public static List<String> allowed(TrainingStatus status, Actor actor, boolean organiser) {
        return Arrays.stream(values())
                .filter(action -> organiser
                        && action.next(status) != null
                        && action.roles.stream().anyMatch(actor::is))
                .map(TrainingAction::path)
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
