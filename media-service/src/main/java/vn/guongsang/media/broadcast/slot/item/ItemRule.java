package vn.guongsang.media.broadcast.slot.item;

import java.time.Instant;
import java.util.UUID;
import java.util.function.BiPredicate;
import vn.guongsang.model.TaskKind;
import vn.guongsang.model.TaskStatus;

/** What must hold of everything that a slot is to show (plan V.1.c), in the order in which it is looked at. */
enum ItemRule {
    /** Something must be named. */
    NAMED("item-without-subject", "", (item, slot) -> item.taskId() != null || item.named() != null),
    /** A task must be one of the channel. */
    TASK_OF_CHANNEL(
            "task-not-of-channel",
            "/taskId",
            (item, slot) -> item.taskId() == null
                    || item.task() != null && item.task().channelId().equals(slot.channelId())),
    /** A task must be there to propagate something, and not be given up or rest. */
    TASK_AT_WORK("task-not-at-work", "/taskId", (item, slot) -> item.taskId() == null || isAtWork(item.task())),
    /** The exemplar must be known, and that of the task. */
    EXEMPLAR_KNOWN(
            "exemplar-unknown",
            "/exemplarId",
            (item, slot) -> item.exemplarId() != null
                    && (item.named() == null || item.named().equals(item.exemplarId()))),
    /** Something must be allowed to be published of it. */
    PUBLISHABLE(
            "exemplar-not-publishable",
            "/exemplarId",
            (item, slot) -> item.ground().inForce() && item.ground().publishable()),
    /** Not before the embargo ends. */
    AFTER_EMBARGO(
            "embargo-in-force",
            "/exemplarId",
            (item, slot) -> item.ground().embargoUntil() == null
                    || !slot.start().isBefore(item.ground().embargoUntil()));

    private final String code;
    private final String field;
    private final BiPredicate<Candidate, Place> holds;

    ItemRule(String code, String field, BiPredicate<Candidate, Place> holds) {
        this.code = code;
        this.field = field;
        this.holds = holds;
    }

    /** Where and when it is to be shown. */
    record Place(UUID channelId, Instant start) {}

    String code() {
        return code;
    }

    /** Which member of the item is wrong. */
    String field() {
        return field;
    }

    boolean holds(Candidate item, Place slot) {
        return holds.test(item, slot);
    }

    private static boolean isAtWork(Candidate.Task task) {
        return task.kind() == TaskKind.PROPAGATION
                && !task.held()
                && task.status() != TaskStatus.DECLINED
                && task.status() != TaskStatus.CANCELLED;
    }
}
