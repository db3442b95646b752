package vn.guongsang.media.task.escalation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.guongsang.kit.time.Vietnam;

class TimelinessTest {

    private static final Instant DUE = Vietnam.endOf(LocalDate.of(2026, 12, 31));

    /** The year turns in Việt Nam seven hours before it does in Greenwich. */
    @ParameterizedTest
    @CsvSource({
        "2026-12-28T16:59:59.999Z, IN_TIME",
        "2026-12-28T17:00:00Z, DUE_SOON",
        "2026-12-31T16:59:59Z, DUE_SOON",
        "2026-12-31T16:59:59.999Z, DUE_SOON",
        "2026-12-31T17:00:00Z, OVERDUE",
        "2027-01-01T00:00:00Z, OVERDUE"
    })
    void aTaskIsInTimeToTheLastMillisecondOfItsDueDayInVietnam(Instant now, Timeliness expected) {
        assertEquals(expected, Timeliness.of(false, 0, DUE, now, Duration.ofDays(3)));
    }
}
