package vn.guongsang.media.column.slot.step;

import java.time.Instant;
import java.util.UUID;
import vn.guongsang.model.TaskStatus;

/**
 * An item with what is known of its task and exemplar.
 *
 * @param item what is to be published
 * @param task its task; null when the item names none, or an unknown one
 * @param exemplar its exemplar, by itself or by the task; null when there is none, or an unknown one
 * @param channelId channel of the column
 * @param publishedBy the last moment at which it is to be published
 */
public record Candidate(NewItem item, Task task, Exemplar exemplar, UUID channelId, Instant publishedBy) {

    /** A propagation task. */
    public record Task(UUID id, UUID channelId, UUID exemplarId, TaskStatus status, UUID plannedInSlot) {

        boolean isOpenOrPublished() {
            return status != TaskStatus.DECLINED && status != TaskStatus.CANCELLED;
        }
    }

    /** An exemplar, as far as it decides whether something may be published. */
    public record Exemplar(UUID id, boolean inForce, boolean publishable, Instant embargoUntil) {}

    /** Whether it has appeared already, and only stays where it is. */
    boolean isPublished() {
        return task != null && task.status() == TaskStatus.PUBLISHED;
    }

    /** The exemplar that the item is about, or null. */
    public UUID exemplarId() {
        return item.exemplarId() == null && task != null ? task.exemplarId() : item.exemplarId();
    }
}
