package vn.guongsang.reporting.report.indicator;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.kit.time.Vietnam;
import vn.guongsang.model.UnitType;
import vn.guongsang.reporting.unit.KnownUnit;

/**
 * Of whom and when something is asked.
 *
 * @param day last day that counts: that of the moment, the last one of the year, or the last one of the unit
 */
record Asking(UUID unit, boolean everywhere, int year, LocalDate day, Instant asOf) {

    static LocalDate dayOf(int year, Instant asOf) {
        LocalDate last = LocalDate.of(year, 12, 31);
        LocalDate day = Vietnam.dateOf(asOf);
        return day.isAfter(last) ? last : day;
    }

    static Asking of(KnownUnit unit, int year, Instant asOf) {
        return new Asking(unit.id(), unit.type() == UnitType.PROVINCE, year, unit.lastDayBy(dayOf(year, asOf)), asOf);
    }

    Sql bind(Sql sql) {
        return sql.bind("unit", unit)
                .bind("year", year)
                .bind("from", LocalDate.of(year, 1, 1))
                .bind("day", day)
                .bind("asOf", asOf);
    }
}
