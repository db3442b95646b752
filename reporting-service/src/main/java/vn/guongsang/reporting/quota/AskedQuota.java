package vn.guongsang.reporting.quota;

import java.time.LocalDate;
import vn.guongsang.reporting.plan.Quota;
import vn.guongsang.reporting.quota.rule.Counting;
import vn.guongsang.reporting.quota.rule.Obligation;
import vn.guongsang.reporting.quota.rule.QuotaRule;
import vn.guongsang.reporting.quota.rule.QuotaScope;
import vn.guongsang.reporting.quota.rule.Viewpoint;

/**
 * A quota in the reading of a year, asked from a day.
 *
 * @param quota the reading that holds for the year
 * @param year the year asked for
 * @param view from when it is looked at
 */
public record AskedQuota(Quota quota, int year, Viewpoint view) {

    /** The day on which its units are looked at. */
    public LocalDate basisDate() {
        return quota.basisDate(year, view.day());
    }

    /** The number that each unit has to reach in a whole year; null when there is none. */
    public Integer target() {
        return quota.target(year, view.day());
    }

    /** The share of the units that have to reach theirs, in per cent; null when it is none. */
    public Integer targetShare() {
        return quota.targetShare(year, view.day());
    }

    /** How it is counted. */
    public QuotaRule rule() {
        return QuotaRule.valueOf(quota.measure().countRule());
    }

    /** What is counted for it. */
    public Counting counting() {
        return Counting.of(quota.measure(), year, basisDate(), view);
    }

    /** The group of units that it binds. */
    public QuotaScope scope() {
        return QuotaScope.valueOf(quota.measure().scope());
    }

    /** Whether its basis day of the year has not come yet, so that the units of the day of the question are looked at. */
    public boolean basisDayAhead() {
        return basisDate().isBefore(quota.basisDate(year, LocalDate.MAX));
    }

    /** Whom it binds. */
    Obligation obligation() {
        return obligation(basisDate());
    }

    /** Whom it would bind if its basis date were that day. */
    Obligation obligation(LocalDate day) {
        return new Obligation(scope(), quota.basis().partOfYear(), year, day, target());
    }
}
