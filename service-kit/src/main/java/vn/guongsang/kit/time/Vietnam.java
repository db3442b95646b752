package vn.guongsang.kit.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The local calendar: law and plan count days in Việt Nam (UTC+7, no daylight saving). */
public final class Vietnam {

    /** {@code Asia/Ho_Chi_Minh}. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private Vietnam() {}

    /** Local date of a moment. */
    public static LocalDate dateOf(Instant instant) {
        return instant.atZone(ZONE).toLocalDate();
    }

    /** First moment of a local day. */
    public static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }

    /** Last millisecond of a local day, 23:59:59.999: a deadline ends there. */
    public static Instant endOf(LocalDate day) {
        return startOf(day.plusDays(1)).minusMillis(1);
    }
}
