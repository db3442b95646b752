package vn.guongsang.kit.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.guongsang.kit.reference.ReferenceCsv;

/**
 * The days on which public bodies work: Monday to Friday without holidays, and the weekend days worked in exchange. The
 * exceptions are data, {@code reference/public-holidays.csv}.
 */
public final class WorkingDays {

    /** Days that are not as their weekday says: true where one works. */
    private static final TreeMap<LocalDate, Boolean> EXCEPTIONS = ReferenceCsv.rows("public-holidays.csv").stream()
            .collect(Collectors.toMap(
                    row -> ReferenceCsv.date(row.get("day")),
                    row -> "WORK".equals(row.get("kind")),
                    (first, second) -> second,
                    TreeMap::new));

    private WorkingDays() {}

    /**
     * Whether one works on a day.
     *
     * @throws IllegalArgumentException for a year whose holidays are not known
     */
    public static boolean isWorking(LocalDate day) {
        if (!knows(day)) {
            throw new IllegalArgumentException("the holidays of " + day.getYear() + " are not known");
        }
        Boolean exception = EXCEPTIONS.get(day);
        return exception == null ? day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0 : exception;
    }

    /** Whether the holidays of the year of a day are known. */
    public static boolean knows(LocalDate day) {
        return day.getYear() >= EXCEPTIONS.firstKey().getYear()
                && day.getYear() <= EXCEPTIONS.lastKey().getYear();
    }

    /** The last of so many working days, counted from the day after the given one. */
    public static LocalDate after(LocalDate day, int count) {
        LocalDate last = day;
        for (int left = count; left > 0; ) {
            last = last.plusDays(1);
            if (isWorking(last)) {
                left--;
            }
        }
        return last;
    }

    /** How many working days lie after one day, up to and with another. */
    public static int between(LocalDate after, LocalDate upTo) {
        return (int) after.plusDays(1)
                .datesUntil(upTo.plusDays(1))
                .filter(WorkingDays::isWorking)
                .count();
    }
}
