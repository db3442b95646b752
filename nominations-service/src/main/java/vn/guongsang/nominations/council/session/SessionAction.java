package vn.guongsang.nominations.council.session;

import static vn.guongsang.nominations.council.session.form.SessionStatus.CANCELLED;
import static vn.guongsang.nominations.council.session.form.SessionStatus.CLOSED;
import static vn.guongsang.nominations.council.session.form.SessionStatus.OPEN;
import static vn.guongsang.nominations.council.session.form.SessionStatus.PLANNED;

import java.util.Arrays;
import java.util.List;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.actor.Roles;
import vn.guongsang.nominations.council.session.form.SessionStatus;

/** What can be done to a session, and from which state to which: the whole state machine, one row an action. */
public enum SessionAction {
    EDIT("edit", "edited"),
    OPENING("opening", "opened"),
    /** A secret: no event tells of a ballot. */
    BALLOT("ballots", null),
    CLOSING("closing", "closed"),
    CANCELLATION("cancellation", "cancelled");

    private final String path;
    private final String change;

    SessionAction(String path, String change) {
        this.path = path;
        this.change = change;
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
    public SessionStatus next(SessionStatus status) {
        return switch (this) {
            case EDIT -> status == PLANNED ? PLANNED : null;
            case OPENING -> status == PLANNED ? OPEN : null;
            case BALLOT -> status == OPEN ? OPEN : null;
            case CLOSING -> status == OPEN ? CLOSED : null;
            case CANCELLATION -> status == PLANNED || status == OPEN ? CANCELLED : null;
        };
    }

    /** Whether somebody may take the step where it is legal; a ballot is for those who have a seat. */
    boolean isFor(Actor actor, boolean seated) {
        return this == BALLOT ? seated : actor.is(Roles.PROVINCE_BOARD);
    }

    static List<String> allowed(SessionStatus status, Actor actor, boolean seated) {
        return Arrays.stream(values())
                .filter(action -> action.next(status) != null && action.isFor(actor, seated))
                .map(SessionAction::path)
                .toList();
    }
}
