package vn.guongsang.reporting.quota.figure;

/**
 * A unit that is short of its target.
 *
 * @param unit the unit with its count
 * @param waiting records that would count but for one more step: a dossier under way, a recognition not yet published, a
 *     plan not yet accepted, a gathering not yet held, criteria not yet issued
 */
public record UnitGap(UnitCount unit, long waiting) {}
