package vn.guongsang.kit.notification.digest;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.kit.time.Vietnam;

/** How often somebody wants to be told what waits. */
@Schema(
        name = "NotificationFrequency",
        description = "OFF không nhận; AT_ONCE khi có thay đổi; DAILY 7 giờ sáng hằng ngày; WEEKLY 7 giờ sáng thứ Hai.")
public enum Frequency {
    OFF {
        @Override
        Instant after(Instant at) {
            return null;
        }
    },
    /** Whenever something else waits than was told last. */
    AT_ONCE {
        @Override
        Instant after(Instant at) {
            return at.plusSeconds(60);
        }
    },
    DAILY {
        @Override
        Instant after(Instant at) {
            ZonedDateTime today = at.atZone(Vietnam.ZONE).with(MORNING);
            return (today.toInstant().isAfter(at) ? today : today.plusDays(1)).toInstant();
        }
    },
    WEEKLY {
        @Override
        Instant after(Instant at) {
            ZonedDateTime monday = at.atZone(Vietnam.ZONE)
                    .with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY))
                    .with(MORNING);
            return (monday.toInstant().isAfter(at) ? monday : monday.plusWeeks(1)).toInstant();
        }
    };

    private static final LocalTime MORNING = LocalTime.of(7, 0);

    /** When the next digest is due; null for never. */
    abstract Instant after(Instant at);
}
