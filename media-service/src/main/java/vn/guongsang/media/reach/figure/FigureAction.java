package vn.guongsang.media.reach.figure;

import java.util.Arrays;
import java.util.List;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.actor.Roles;

/** What can be done to a figure: the whole state machine, one row an action. */
public enum FigureAction {
    WITHDRAWAL("withdrawal");

    private final String path;

    FigureAction(String path) {
        this.path = path;
    }

    /** Last segment of the operation's path; also its name in allowedActions. */
    public String path() {
        return path;
    }

    /** The state that the action leads to, or null when it is not allowed in the given one. */
    public FigureStatus next(FigureStatus status) {
        return status == FigureStatus.RECORDED ? FigureStatus.WITHDRAWN : null;
    }

    /** What somebody who sees the figure may do now. */
    public static List<String> allowed(FigureStatus status, Actor actor) {
        boolean may =
                actor.is(Roles.MEDIA_EDITOR) || actor.is(Roles.PROPAGANDA_BOARD) || actor.is(Roles.PROVINCE_BOARD);
        return Arrays.stream(values())
                .filter(action -> may && action.next(status) != null)
                .map(FigureAction::path)
                .toList();
    }
}
