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
    /** Within the newsroom: a desk, a person. */
    ASSIGNMENT("assignment", "assigned"),
    /** By the board: another channel of the same kind does it, also what one has declined. */
    TRANSFER("transfer", "transferred"),
    /** The piece was put right after it had appeared. */
    CORRECTION("correction", "corrected"),
    /** By the server, when the recognition is revoked. */
    CANCELLATION("cancellation", "cancelled"),
    /** By the server, some days before the task is due. */
    REMINDER("reminder", "reminded"),
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
            case TRANSFER -> from(status, OPEN, OPEN, ACCEPTED, IN_PRODUCTION, SCHEDULED, DECLINED);
            case CORRECTION -> from(status, PUBLISHED, PUBLISHED);
            case ASSIGNMENT, REMINDER, ESCALATION, HOLD, RESUMPTION ->
                from(status, status, OPEN, ACCEPTED, IN_PRODUCTION, SCHEDULED);
        };
    }

    /** Whether a task of that kind knows the action: what was revoked has to be taken down, nobody may decline that. */
    public boolean isFor(TaskKind kind) {
        return switch (this) {
            case ACCEPTANCE, PRODUCTION, SCHEDULE, PUBLICATION, ASSIGNMENT, CANCELLATION, REMINDER, ESCALATION -> true;
            case DECLINE, TRANSFER, CORRECTION, HOLD, RESUMPTION -> kind == TaskKind.PROPAGATION;
        };
    }

    /** Whether the action is possible while the task is held: the work rests, but it can be given up. */
    public boolean isForHeld() {
        return switch (this) {
            case DECLINE, CANCELLATION, RESUMPTION -> true;
            case ACCEPTANCE,
                    PRODUCTION,
                    SCHEDULE,
                    PUBLICATION,
                    ASSIGNMENT,
                    TRANSFER,
                    CORRECTION,
                    REMINDER,
                    ESCALATION,
                    HOLD -> false;
        };
    }

    /**
     * Actions that an actor can take in a state, by path: an editor of the outlet all of its newsroom, its CMS account
     * only the publication and its correction, the boards the transfer.
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
        boolean colleague = actor.isAt(outletId);
        return switch (this) {
            case ACCEPTANCE, PRODUCTION, SCHEDULE, DECLINE, ASSIGNMENT -> colleague && actor.is(Roles.MEDIA_EDITOR);
            case PUBLICATION, CORRECTION -> colleague && (actor.is(Roles.MEDIA_EDITOR) || actor.is(Roles.CMS));
            case TRANSFER -> actor.is(Roles.PROPAGANDA_BOARD) || actor.is(Roles.PROVINCE_BOARD);
            case CANCELLATION, REMINDER, ESCALATION, HOLD, RESUMPTION -> false;
        };
    }

    private static TaskStatus from(TaskStatus status, TaskStatus to, TaskStatus... allowed) {
        return Arrays.asList(allowed).contains(status) ? to : null;
    }
}
