package vn.guongsang.media.task;

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
    static final int MOST_URGENT = 9;

    /** The channel, and the outlet that owns it now. */
    public record Target(UUID channelId, ChannelKind channelKind, UUID outletId) {}
}
