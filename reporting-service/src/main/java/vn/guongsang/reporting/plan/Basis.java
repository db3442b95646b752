package vn.guongsang.reporting.plan;

import java.time.LocalDate;

/**
 * On which day the units of a year are looked at, and what is asked of those that exist only a part of it.
 *
 * @param day ISO 8601 {@code --MM-DD}
 * @param yearOffset 0: the day lies in the year itself; -1: in the year before
 * @param partOfYear treatment of a unit that exists only a part of the year
 */
public record Basis(String day, int yearOffset, PartOfYear partOfYear) {

    /** The day for that year, or today while it lies ahead. */
    public LocalDate date(int year, LocalDate today) {
        return Plan.basisDate(day, year + yearOffset, today);
    }
}
