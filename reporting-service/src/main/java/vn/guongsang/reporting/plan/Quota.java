package vn.guongsang.reporting.plan;

import java.time.LocalDate;

/**
 * A quota (chỉ tiêu) of a plan, in the reading that holds for a stretch of time.
 *
 * @param plan the plan that sets it
 * @param code stable code; one quota may have several readings one after the other
 * @param measure what it measures
 * @param wording what the plan says
 * @param basis the basis day that applies to it
 * @param validFrom first day of the reading
 * @param validTo last day of the reading, inclusive: its own, or the day before the next one; null while no end is set
 * @param recorded who added the reading; null for the reference data
 */
public record Quota(
        Plan plan,
        String code,
        Measure measure,
        Wording wording,
        Basis basis,
        LocalDate validFrom,
        LocalDate validTo,
        Recorded recorded) {

    /** The day on which the units of that year are looked at. */
    public LocalDate basisDate(int year, LocalDate today) {
        return basis.date(year, today);
    }

    /** The number that each unit has to reach on that day; null when the plan gives none or does not bind then. */
    public Integer target(LocalDate day) {
        if (!isValidOn(day) || measure.minimum() == null) {
            return null;
        }
        return measure.isShare() ? Integer.valueOf(1) : measure.minimum();
    }

    /** The number that each unit has to reach in that year, asked on a day. */
    public Integer target(int year, LocalDate today) {
        return target(dayOf(year, today));
    }

    /** The share of the units that have to reach theirs, in per cent; null when it is no share or does not bind then. */
    public Integer targetShare(int year, LocalDate today) {
        return measure.isShare() && isValidOn(dayOf(year, today)) ? measure.minimum() : null;
    }

    boolean isInForce(int year, LocalDate today) {
        return isValidOn(dayOf(year, today));
    }

    /** The day that chooses the reading of a year; the year of the units may be another one. */
    private LocalDate dayOf(int year, LocalDate today) {
        return Plan.basisDate(basis.day(), year, today);
    }

    private boolean isValidOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }
}
