package vn.guongsang.media.rule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.kit.time.WorkingDays;

/** How the days of a rule are counted. */
@Schema(name = "RuleCalendar", description = "Cách đếm ngày: WORKING ngày làm việc; CALENDAR ngày theo lịch")
public enum Calendar {
    /** Every day. */
    CALENDAR {
        @Override
        public LocalDate after(LocalDate day, int count) {
            return day.plusDays(count);
        }
    },
    /** Days on which public bodies work. */
    WORKING {
        @Override
        public LocalDate after(LocalDate day, int count) {
            LocalDate last = day;
            for (int left = count; left > 0; ) {
                last = last.plusDays(1);
                if (isWorking(last)) {
                    left--;
                }
            }
            return last;
        }
    };

    /** The last of so many days, counted from the day after the given one. */
    public abstract LocalDate after(LocalDate day, int count);

    /** In a year whose holidays have not been set yet, the week alone decides: an approval must bring its tasks. */
    private static boolean isWorking(LocalDate day) {
        return WorkingDays.knows(day)
                ? WorkingDays.isWorking(day)
                : day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0;
    }
}
