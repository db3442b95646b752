package vn.guongsang.media.briefing.step;

import static vn.guongsang.media.briefing.step.BriefingStatus.CLOSED;
import static vn.guongsang.media.briefing.step.BriefingStatus.DISCARDED;
import static vn.guongsang.media.briefing.step.BriefingStatus.DRAFT;
import static vn.guongsang.media.briefing.step.BriefingStatus.ISSUED;

import java.util.Arrays;
import java.util.List;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.actor.Roles;

/** What the boards can do to a briefing, and from which state to which: the whole state machine, one row an action. */
public enum BriefingAction {
    EDIT("edit"),
    ISSUE("issue"),
    /** Back to the desk: a score or a remark was wrong. */
    REOPENING("reopening"),
    CLOSURE("closure"),
    DISCARD("discard");

    private final String path;

    BriefingAction(String path) {
        this.path = path;
    }

    /** Last segment of the operation's path; also its name in allowedActions. */
    public String path() {
        return path;
    }

    /** The state that the action leads to, or null when it is not allowed in the given one. */
    public BriefingStatus next(BriefingStatus status) {
        return switch (this) {
            case EDIT -> status == DRAFT ? DRAFT : null;
            case ISSUE -> status == DRAFT ? ISSUED : null;
            case REOPENING -> status == ISSUED || status == CLOSED ? DRAFT : null;
            case CLOSURE -> status == ISSUED ? CLOSED : null;
            case DISCARD -> status == DRAFT ? DISCARDED : null;
        };
    }

    /** What somebody may do now. */
    public static List<String> allowed(BriefingStatus status, Actor actor) {
        if (!actor.is(Roles.PROPAGANDA_BOARD) && !actor.is(Roles.PROVINCE_BOARD)) {
            return List.of();
        }
        return Arrays.stream(values())
                .filter(action -> action.next(status) != null)
                .map(BriefingAction::path)
                .toList();
    }
}
