package vn.guongsang.media.task.escalation;

import java.time.Duration;

/**
 * The thresholds of a day.
 *
 * @param remindBefore so long before a task is due one is reminded
 * @param boardAfter so long after it was due the board is told
 */
public record Limits(Duration remindBefore, Duration boardAfter) {}
