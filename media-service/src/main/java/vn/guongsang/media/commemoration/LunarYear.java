package vn.guongsang.media.commemoration;

import com.ibm.icu.util.ChineseCalendar;
import com.ibm.icu.util.SimpleTimeZone;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

/**
 * The days of a solar year by the Vietnamese lunar calendar, which reckons new moons and solstices at UTC+7: Tết 2007 lies a
 * day before China's, Tết 1985 a month.
 */
final class LunarYear {

    private static final long DAY = Duration.ofDays(1).toMillis();

    private final int year;

    LunarYear(int year) {
        this.year = year;
    }

    /** The solar days on which a lunar day of a month falls, leap months left out; mostly one, at the turn of the year none or two. */
    List<LocalDate> days(int month, int day) {
        VietnameseCalendar calendar = new VietnameseCalendar();
        LocalDate first = LocalDate.of(year, 1, 1);
        return first.datesUntil(first.plusYears(1))
                .filter(date -> calendar.is(date, month, day))
                .toList();
    }

    /** The reckoning of ICU4J, seen from Việt Nam instead of China. */
    private static final class VietnameseCalendar extends ChineseCalendar {

        private static final long serialVersionUID = 1L;
        private static final TimeZone ASTRONOMY =
                new SimpleTimeZone((int) Duration.ofHours(7).toMillis(), "Asia/Ho_Chi_Minh");

        VietnameseCalendar() {
            super(TimeZone.GMT_ZONE, ULocale.ROOT, ASTRONOMY);
        }

        boolean is(LocalDate date, int month, int day) {
            setTimeInMillis(date.toEpochDay() * DAY);
            return get(DAY_OF_MONTH) == day && get(MONTH) + 1 == month && get(IS_LEAP_MONTH) == 0;
        }
    }
}
