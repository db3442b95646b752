package vn.guongsang.media.commemoration;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** By which calendar a day comes back. */
@Schema(description = "SOLAR dương lịch; LUNAR âm lịch Việt Nam")
public enum DayCalendar {
    /** Dương lịch. */
    SOLAR {
        @Override
        List<LocalDate> days(int year, int month, int day) {
            return List.of(LocalDate.of(year, month, day));
        }
    },
    /** Âm lịch. */
    LUNAR {
        @Override
        List<LocalDate> days(int year, int month, int day) {
            return new LunarYear(year).days(month, day);
        }
    };

    /** The solar days of a year on which a day of a month falls. */
    abstract List<LocalDate> days(int year, int month, int day);
}
