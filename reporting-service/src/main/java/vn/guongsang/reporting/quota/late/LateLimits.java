package vn.guongsang.reporting.quota.late;

import java.time.Instant;

/**
 * From when on facts of a year are late.
 *
 * @param afterDue first moment after the last day for the report of the year
 * @param afterPlan first moment after the plan has ended
 */
public record LateLimits(Instant afterDue, Instant afterPlan) {

    /** From when on they are late for one reason or the other. */
    public Instant from() {
        return afterDue.isBefore(afterPlan) ? afterDue : afterPlan;
    }

    /** Why a fact of that moment is late; null when it is not. */
    public Lateness of(Instant at) {
        if (at.isBefore(from())) {
            return null;
        }
        return at.isBefore(afterPlan) ? Lateness.AFTER_REPORT_DUE : Lateness.AFTER_PLAN_END;
    }
}
