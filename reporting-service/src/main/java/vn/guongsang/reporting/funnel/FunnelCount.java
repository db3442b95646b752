package vn.guongsang.reporting.funnel;

/**
 * One step.
 *
 * @param subjects distinct subjects that have reached it, on whatever way
 * @param fromPrevious those of them that were at the step before
 * @param medianDays median of the days between; null when nobody was at both
 */
public record FunnelCount(FunnelStep step, long subjects, long fromPrevious, Integer medianDays) {}
