package vn.guongsang.nominations.recognition;

import java.util.UUID;

/** What became of an approved nomination: its exemplar, and the number of the approval within it. */
public record Recognised(UUID exemplarId, int approvalNo) {}
