package vn.guongsang.kit.bulk;

import java.util.UUID;

/**
 * One thing of a bulk step.
 *
 * @param version that the preview has seen; null when the caller sees no such thing
 * @param code of what stands, or stood, against the step; null otherwise
 */
public record BulkItem(UUID id, Long version, ItemOutcome outcome, String code) {}
