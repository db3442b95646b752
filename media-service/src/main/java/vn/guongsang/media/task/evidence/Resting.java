package vn.guongsang.media.task.evidence;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/**
 * What a publication says, to be held against the line of the as-run log on which it rests.
 *
 * @param airingId the line; null when it rests on none
 */
public record Resting(
        UUID taskId, UUID exemplarId, UUID channelId, UUID airingId, Instant publishedAt, BigDecimal minutes) {}
