package vn.guongsang.reporting.fact.generation.step;

import static vn.guongsang.reporting.fact.generation.step.RebuildStatus.CANCELLED;
import static vn.guongsang.reporting.fact.generation.step.RebuildStatus.DONE;
import static vn.guongsang.reporting.fact.generation.step.RebuildStatus.FAILED;
import static vn.guongsang.reporting.fact.generation.step.RebuildStatus.RUNNING;
import static vn.guongsang.reporting.fact.generation.step.RebuildStatus.WAITING;

import java.util.List;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.actor.Roles;

/** What can happen to a rebuild, one row an action; all but the cancellation are the server's own. */
public enum RebuildAction {
    START("start", RUNNING, WAITING),
    /** Whoever ran it is gone: it begins again. */
    RESTART("restart", RUNNING, RUNNING),
    COMPLETION("completion", DONE, RUNNING),
    FAILURE("failure", FAILED, RUNNING),
    CANCELLATION("cancellation", CANCELLED, WAITING, RUNNING);

    private final String path;
    private final RebuildStatus to;
    private final List<RebuildStatus> from;

    RebuildAction(String path, RebuildStatus to, RebuildStatus... from) {
        this.path = path;
        this.to = to;
        this.from = List.of(from);
    }

    /** Name in allowedActions and in the history; last segment of the operation's path. */
    public String path() {
        return path;
    }

    /** The state that the action leads to, or null when it is not allowed in the given one. */
    public RebuildStatus next(RebuildStatus status) {
        return from.contains(status) ? to : null;
    }

    /** The actions that the actor can take now. */
    public static List<String> allowed(RebuildStatus status, Actor actor) {
        return actor.is(Roles.ADMIN) && CANCELLATION.next(status) != null ? List.of(CANCELLATION.path) : List.of();
    }
}
