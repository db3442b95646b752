package vn.guongsang.reporting.unit;

import java.time.LocalDate;
import java.util.UUID;
import vn.guongsang.model.UnitType;

/**
 * A unit as it was on a day.
 *
 * @param id unit id
 * @param name its name on that day
 * @param type kind of body
 * @param underProvincialCommittee whether it is a body under the provincial People's Committee
 * @param validFrom first day; null when older than the records
 * @param validTo last day; null while it exists
 */
public record KnownUnit(
        UUID id, String name, UnitType type, boolean underProvincialCommittee, LocalDate validFrom, LocalDate validTo) {

    /** Whether the unit exists on that day. */
    public boolean existsOn(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom)) && (validTo == null || !day.isAfter(validTo));
    }

    /** That day, or the last one of the unit when it has ended before. */
    public LocalDate lastDayBy(LocalDate day) {
        return validTo != null && validTo.isBefore(day) ? validTo : day;
    }
}
