package vn.guongsang.reporting.report.filed;

import java.time.Instant;
import java.util.UUID;

/** What a level decides of a version. */
public record Judgement(
        UUID reportId, int versionNo, String stage, Decision decision, String reason, Instant at, String by) {}
