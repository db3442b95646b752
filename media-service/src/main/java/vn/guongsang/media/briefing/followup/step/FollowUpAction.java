package vn.guongsang.media.briefing.followup.step;

import static vn.guongsang.media.briefing.followup.step.FollowUpStatus.ANSWERED;
import static vn.guongsang.media.briefing.followup.step.FollowUpStatus.OPEN;
import static vn.guongsang.media.briefing.followup.step.FollowUpStatus.SETTLED;
import static vn.guongsang.media.briefing.followup.step.FollowUpStatus.WITHDRAWN;

import java.util.Arrays;
import java.util.List;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.actor.Roles;

/**
 * What can be done to a follow-up, and from which state to which: the whole state machine, one row an action. The outlet
 * answers, the board judges the answer.
 */
public enum FollowUpAction {
    ANSWER("answer", true),
    SETTLEMENT("settlement", false),
    /** The answer does not do. */
    RETURN("return", false),
    WITHDRAWAL("withdrawal", false);

    private final String path;
    private final boolean ofTheOutlet;

    FollowUpAction(String path, boolean ofTheOutlet) {
        this.path = path;
        this.ofTheOutlet = ofTheOutlet;
    }

    /** Last segment of the operation's path; also its name in allowedActions. */
    public String path() {
        return path;
    }

    /** The state that the action leads to, or null when it is not allowed in the given one. */
    public FollowUpStatus next(FollowUpStatus status) {
        return switch (this) {
            case ANSWER -> status == OPEN ? ANSWERED : null;
            case SETTLEMENT -> status.isOpen() ? SETTLED : null;
            case RETURN -> status == ANSWERED ? OPEN : null;
            case WITHDRAWAL -> status.isOpen() ? WITHDRAWN : null;
        };
    }

    /** What somebody who sees the follow-up may do now. */
    public static List<String> allowed(FollowUpStatus status, Actor actor) {
        boolean board = actor.is(Roles.PROPAGANDA_BOARD) || actor.is(Roles.PROVINCE_BOARD);
        return Arrays.stream(values())
                .filter(action -> action.next(status) != null)
                .filter(action -> action.ofTheOutlet ? !board && actor.is(Roles.MEDIA_EDITOR) : board)
                .map(FollowUpAction::path)
                .toList();
    }
}
