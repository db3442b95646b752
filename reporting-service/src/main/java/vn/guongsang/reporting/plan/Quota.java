package vn.guongsang.reporting.plan;

import java.time.LocalDate;

/**
 * A quota (chỉ tiêu) of a plan, in the reading that holds for a stretch of time.
 *
 * @param plan the plan that sets it
 * @param code stable code; one quota may have several readings one after the other
 * @param measure what it measures
 * @param wording what the plan says
 * @param basisDay the basis day that applies to it, {@code --MM-DD}
 * @param validFrom first day of the reading
 * @param validTo last day of the reading, inclusive; null while no end is set
 */
public record Quota(
        Plan plan,
        String code,
        Measure measure,
        Wording wording,
        String basisDay,
        LocalDate validFrom,
        LocalDate validTo) {

    /** The day on which the units of that year are looked at. */
    public LocalDate basisDate(int year, LocalDate today) {
        return Plan.basisDate(basisDay, year, today);
    }

    /** The number to reach on that day; null when the plan gives none or does not bind then. */
    public Integer target(LocalDate day) {
        return isValidOn(day) ? measure.minimum() : null;
    }

    boolean isValidOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }
}
