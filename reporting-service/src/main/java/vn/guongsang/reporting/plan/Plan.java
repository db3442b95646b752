package vn.guongsang.reporting.plan;

import java.time.LocalDate;
import java.time.MonthDay;

/**
 * A plan (kế hoạch) with the years that it binds.
 *
 * @param code stable code
 * @param title its name
 * @param firstYear first year that it binds
 * @param lastYear last year that it binds, inclusive
 * @param basisDay ISO 8601 {@code --MM-DD}: on that day of the year its units are looked at
 */
public record Plan(String code, String title, int firstYear, int lastYear, String basisDay) {

    /** Whether the plan binds in that year. */
    public boolean covers(int year) {
        return firstYear <= year && year <= lastYear;
    }

    /** The day on which the units of that year are looked at: the basis day, or today while that lies ahead. */
    public LocalDate basisDate(int year, LocalDate today) {
        return basisDate(basisDay, year, today);
    }

    static LocalDate basisDate(String basisDay, int year, LocalDate today) {
        LocalDate day = MonthDay.parse(basisDay).atYear(year);
        return day.isAfter(today) ? today : day;
    }
}
