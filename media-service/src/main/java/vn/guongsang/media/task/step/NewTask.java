package vn.guongsang.media.task.step;

import java.time.Instant;
import java.util.UUID;
import vn.guongsang.model.ChannelKind;
import vn.guongsang.model.TaskKind;

/**
 * A task to be made for one channel.
 *
 * @param retracts of a retraction: the task whose publication is to be taken down
 * @param round 1, and one more each time that the work begins anew after a publication had to be taken down
 * @param reason of a retraction: why it is to be taken down
 */
public record NewTask(
        TaskKind kind,
        UUID exemplarId,
        long exemplarVersion,
        int approvalNo,
        Target target,
        UUID ruleId,
        UUID retracts,
        int round,
        String reason,
        int priority,
        Instant dueAt) {

    /** The highest priority; what was revoked is taken down before anything else is done. */
    public static final int MOST_URGENT = 9;

    /** The channel, and the outlet that owns it now. */
    public record Target(UUID channelId, ChannelKind channelKind, UUID outletId) {}

    /** The task to take down what this one has published. */
    public NewTask retracting(UUID task, long exemplarVersionOfIt, Standing standing) {
        return new NewTask(
                TaskKind.RETRACTION,
                exemplarId,
                exemplarVersionOfIt,
                approvalNo,
                target,
                null,
                task,
                round,
                standing.reason(),
                MOST_URGENT,
                standing.dueAt());
    }

    /** The same in its next round. */
    public NewTask onceMore(long exemplarVersionOfIt, Instant newDueAt) {
        return new NewTask(
                kind,
                exemplarId,
                exemplarVersionOfIt,
                approvalNo,
                target,
                ruleId,
                null,
                round + 1,
                null,
                priority,
                newDueAt);
    }
}
