package vn.guongsang.system.report;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * Of whom and of which year something is counted.
 *
 * @param units the unit, what lies below it, and all their predecessors
 * @param province whether it is the whole province
 * @param lastDay the last day that counts
 */
record Reported(Set<UUID> units, boolean province, int year, LocalDate lastDay) {

    boolean has(UUID unit) {
        return units.contains(unit);
    }

    /** Whether a day that may be null lies in the part of the year that counts. */
    boolean has(LocalDate day) {
        return day != null && day.getYear() == year && !day.isAfter(lastDay);
    }
}
