package vn.guongsang.reporting.coverage;

import vn.guongsang.reporting.quota.late.LateLimits;
import vn.guongsang.reporting.quota.rule.Counting;
import vn.guongsang.reporting.unit.KnownUnit;

/**
 * A unit in a year, with what counts for it.
 *
 * @param late from when on facts of the year are late
 */
record CoverageQuestion(KnownUnit unit, Counting counting, LateLimits late) {}
