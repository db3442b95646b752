package vn.guongsang.media.gathering.duty;

import vn.guongsang.kit.page.Slice;

/**
 * What was found.
 *
 * @param least how many a unit owes; 0 when no duty is in force on the day
 * @param source what the duty rests on; null when none is in force
 */
public record DutyAnswer(int least, String source, DutyCounts counts, Slice<DutyRow> rows) {}
