package vn.guongsang.media.task.step;

import static vn.guongsang.model.TaskStatus.ACCEPTED;
import static vn.guongsang.model.TaskStatus.CANCELLED;
import static vn.guongsang.model.TaskStatus.DECLINED;
import static vn.guongsang.model.TaskStatus.IN_PRODUCTION;
import static vn.guongsang.model.TaskStatus.OPEN;
import static vn.guongsang.model.TaskStatus.PUBLISHED;
import static vn.guongsang.model.TaskStatus.SCHEDULED;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.actor.Roles;
import vn.guongsang.model.TaskKind;
import vn.guongsang.model.TaskStatus;

/** What can be done to a task, and from which state to which: the whole state machine, one row an action. */
public enum TaskAction {
    ACCEPTANCE("acceptance", "accepted"),
    PRODUCTION("production", "production-started"),
    SCHEDULE("schedule", "scheduled"),
    PUBLICATION("publication", "published"),
    DECLINE("decline", "declined"),
    /** By the server, when the recognition is revoked. */
    CANCELLATION("cancellation", "cancelled"),
    /** By the server, when the task is overdue. */
    ESCALATION("escalation", "escalated"),
    /** By the server, while nothing may be published of the exemplar. */
    HOLD("hold", "held"),
    /** By the server, when something may be published again. */
    RESUMPTION("resumption", "resumed");

    private final String path;
    private final String change;

    TaskAction(String path, String change) {
        this.path = path;
        this.change = change;
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
    public TaskStatus next(TaskStatus status) {
        return switch (this) {
            case ACCEPTANCE -> from(status, ACCEPTED, OPEN);
            case PRODUCTION -> from(status, IN_PRODUCTION, ACCEPTED);
            case SCHEDULE -> from(status, SCHEDULED, IN_PRODUCTION, SCHEDULED);
            case PUBLICATION -> from(status, PUBLISHED, IN_PRODUCTION, SCHEDULED);
            case DECLINE -> from(status, DECLINED, OPEN, ACCEPTED);
            case CANCELLATION -> from(status, CANCELLED, OPEN, ACCEPTED, IN_PRODUCTION, SCHEDULED);
            case ESCALATION, HOLD, RESUMPTION -> from(status, status, OPEN, ACCEPTED, IN_PRODUCTION, SCHEDULED);
        };
    }

    /** Whether a task of that kind knows the action: what was revoked has to be taken down, nobody may decline that. */
    public boolean isFor(TaskKind kind) {
        return switch (this) {
            case ACCEPTANCE, PRODUCTION, SCHEDULE, PUBLICATION, CANCELLATION, ESCALATION -> true;
            case DECLINE, HOLD, RESUMPTION -> kind == TaskKind.PROPAGATION;
        };
    }

    /** Whether the action is possible while the task is held: the work rests, but it can be given up. */
    public boolean isForHeld() {
        return switch (this) {
            case DECLINE, CANCELLATION, RESUMPTION -> true;
            case ACCEPTANCE, PRODUCTION, SCHEDULE, PUBLICATION, ESCALATION, HOLD -> false;
        };
    }

    /**
     * Actions that an actor can take in a state, by path: an editor of the outlet all of its newsroom, its CMS account
     * only the publication.
     *
     * @param held whether the task rests
     */
    public static List<String> allowed(TaskKind kind, TaskStatus status, boolean held, UUID outletId, Actor actor) {
        return Arrays.stream(values())
                .filter(action -> action.isFor(kind) && (!held || action.isForHeld()))
                .filter(action -> action.next(status) != null && action.isOpenTo(outletId, actor))
                .map(TaskAction::path)
                .toList();
    }

    private boolean isOpenTo(UUID outletId, Actor actor) {
        boolean colleague = outletId != null && outletId.equals(actor.outletId());
        return switch (this) {
            case ACCEPTANCE, PRODUCTION, SCHEDULE, DECLINE -> colleague && actor.is(Roles.MEDIA_EDITOR);
            case PUBLICATION -> colleague && (actor.is(Roles.MEDIA_EDITOR) || actor.is(Roles.CMS));
            case CANCELLATION, ESCALATION, HOLD, RESUMPTION -> false;
        };
    }

    private static TaskStatus from(TaskStatus status, TaskStatus to, TaskStatus... allowed) {
        return Arrays.asList(allowed).contains(status) ? to : null;
    }
}
