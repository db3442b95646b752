package vn.guongsang.media.broadcast.slot.item;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import vn.guongsang.model.TaskKind;
import vn.guongsang.model.TaskStatus;

/**
 * What is known of something that a slot shall show; parts that do not exist are null.
 *
 * @param named the exemplar that was named; null when only a task was
 */
record Candidate(UUID named, UUID taskId, Task task, UUID exemplarId, Ground ground) {

    /** The end of the embargo in words; empty when there is none. */
    String embargo() {
        return ground == null ? "" : Objects.toString(ground.embargoUntil(), "");
    }

    /** The task. */
    record Task(UUID channelId, TaskKind kind, TaskStatus status, boolean held, int approvalNo) {}

    /** On which ground the exemplar may be shown. */
    record Ground(boolean inForce, boolean publishable, Instant embargoUntil) {}
}
