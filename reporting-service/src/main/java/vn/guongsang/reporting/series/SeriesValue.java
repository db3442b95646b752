package vn.guongsang.reporting.series;

import java.math.BigDecimal;
import java.util.UUID;
import vn.guongsang.model.UnitType;

/**
 * A value of a unit for a year.
 *
 * @param name its name at the end of the year, or today
 * @param value the reported figures, summed; null when none was given
 * @param reports accepted reports that it is the sum of
 * @param heirs how many units have taken over from it: with more than one it stays with the unit that reported
 */
public record SeriesValue(
        UUID unitId, String name, UnitType type, int year, BigDecimal value, long reports, int heirs) {}
