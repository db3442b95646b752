package vn.guongsang.media.broadcast.recurrence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecurrenceTest {

    private static final LocalDateTime NOON = LocalDateTime.parse("2026-01-01T12:00");

    @ParameterizedTest
    @CsvSource({
        // rule, first, from, before, starts
        "FREQ=MONTHLY;BYMONTHDAY=31, 2026-01-31T19:45, 2026-01-01T00:00, 2026-06-01T00:00, "
                + "2026-01-31T19:45 2026-03-31T19:45 2026-05-31T19:45",
        "FREQ=MONTHLY;BYMONTHDAY=-1, 2027-12-31T19:45, 2028-01-01T00:00, 2028-05-01T00:00, "
                + "2028-01-31T19:45 2028-02-29T19:45 2028-03-31T19:45 2028-04-30T19:45",
        "FREQ=DAILY, 2026-01-01T23:50, 2026-02-27T23:50, 2026-03-01T23:50, 2026-02-27T23:50 2026-02-28T23:50",
        "FREQ=DAILY, 2026-01-01T00:00, 2026-12-31T00:00, 2027-01-02T00:00, " + "2026-12-31T00:00 2027-01-01T00:00",
        "FREQ=DAILY;COUNT=3, 2026-01-01T05:30, 2026-01-02T05:31, 2026-02-01T00:00, 2026-01-03T05:30",
        "FREQ=DAILY;UNTIL=20260102T053000, 2026-01-01T05:30, 2026-01-01T00:00, 2026-02-01T00:00, "
                + "2026-01-01T05:30 2026-01-02T05:30"
    })
    void theStartsOfAWindowAreThoseOfTheRule(
            String rule, LocalDateTime first, LocalDateTime from, LocalDateTime before, String starts) {
        List<LocalDateTime> expected =
                Arrays.stream(starts.split(" ")).map(LocalDateTime::parse).toList();
        assertEquals(expected, Recurrence.of(rule, first).starts(from, before));
    }

    @Test
    void aWeeklyProgrammeComesOnItsDays() {
        Recurrence twice = Recurrence.of("FREQ=WEEKLY;BYDAY=MO,FR", LocalDateTime.parse("2026-01-02T20:00"));
        assertEquals(
                List.of(
                        LocalDateTime.parse("2026-01-02T20:00"),
                        LocalDateTime.parse("2026-01-05T20:00"),
                        LocalDateTime.parse("2026-01-09T20:00")),
                twice.starts(NOON.minusDays(9), LocalDateTime.parse("2026-01-12T20:00")));
    }

    @Test
    void aRuleThatComesNoMoreHasNoStartsLater() {
        Recurrence rare =
                Recurrence.of("FREQ=DAILY;INTERVAL=4;BYMONTH=2;BYMONTHDAY=29", LocalDateTime.parse("2024-02-29T12:00"));
        assertEquals(List.of(), rare.starts(NOON, NOON.plusYears(1)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "every day",
                "FREQ=HOURLY",
                "FREQ=SECONDLY",
                "FREQ=DAILY;BYHOUR=6,18",
                "FREQ=DAILY;BYMINUTE=0,30",
                "FREQ=DAILY;UNTIL=20260102T053000Z",
                "FREQ=YEARLY;BYMONTH=13",
                "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=31",
                "FREQ=DAILY;UNTIL=20251231T120000",
                "FREQ=WEEKLY;BYDAY=MO",
                "FREQ=DAILY;INTERVAL=367",
                "FREQ=DAILY;INTERVAL=2147483647",
                "FREQ=DAILY;BYSETPOS=2;BYDAY=TH"
            })
    void whatIsNoRuleComesMoreThanOnceADayNeverOrNotAtItsFirstStartIsRefused(String rule) {
        assertThrows(IllegalArgumentException.class, () -> Recurrence.of(rule, NOON));
    }
}
