package vn.guongsang.media.gathering.duty;

import java.time.LocalDate;
import vn.guongsang.model.UnitType;

/**
 * Which units are looked at.
 *
 * @param year whose gatherings count
 * @param asOf day whose units, and whose duty, count
 * @param unitType only these; null for all
 * @param covered only those that have fulfilled it, or have not; null for both
 */
public record DutyQuestion(int year, LocalDate asOf, UnitType unitType, Boolean covered) {

    /** The day on which the units of a year are counted: its last one, or today while it runs. */
    public static LocalDate basis(int year, LocalDate today) {
        LocalDate end = LocalDate.of(year, 12, 31);
        return end.isAfter(today) ? today : end;
    }
}
