package vn.guongsang.media.broadcast.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class CalendarFileTest {

    private static final String LONG = "Gương sáng đời thường; \"Người tốt, việc tốt\" \\ số đặc biệt 🌟 "
            .repeat(5)
            .strip();
    private static final List<CalendarEvent> EVENTS = List.of(
            event("a@guongsang", 0, "2026-01-31T16:50:00Z", 20, "Gương sáng quê hương", false),
            event("b@guongsang", 3, "2026-02-28T17:00:00Z", 30, LONG, true),
            event("c@guongsang", 1, "2026-03-01T10:15:00Z", 15, "Dòng một\nBEGIN:VEVENT", false));

    @Test
    void anotherParserReadsTheSameInstances() {
        ICalendar read =
                Biweekly.parse(CalendarFile.of("Lịch phát sóng", EVENTS)).first();
        assertEquals(
                EVENTS, read.getEvents().stream().map(CalendarFileTest::back).toList());
        assertEquals(List.of(), read.validate(read.getVersion()).getWarnings());
    }

    @Test
    void theZoneOfTheStartsIsTheOneThatTheFileDefines() {
        ICalendar read = Biweekly.parse(CalendarFile.of("Lịch", EVENTS)).first();
        var zone = read.getTimezoneInfo().getTimezone(read.getEvents().get(0).getDateStart());
        assertEquals("Asia/Ho_Chi_Minh", zone.getComponent().getTimezoneId().getValue());
        String text = CalendarFile.of("Lịch", EVENTS);
        assertTrue(text.contains("\r\nDTSTART;TZID=Asia/Ho_Chi_Minh:20260131T235000\r\n"), text);
        assertTrue(text.contains("\r\nDTEND;TZID=Asia/Ho_Chi_Minh:20260201T001000\r\n"), text);
    }

    @Test
    void noLineIsLongerThan75OctetsAndNoSignIsCut() {
        String text = CalendarFile.of(LONG, EVENTS);
        List<Integer> sizes = text.lines()
                .map(line -> line.getBytes(StandardCharsets.UTF_8).length)
                .toList();
        assertTrue(sizes.stream().allMatch(size -> size <= 75), sizes.toString());
        assertTrue(sizes.stream().anyMatch(size -> size == 75), sizes.toString());
        assertEquals(text, new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8));
    }

    @Test
    void theSameEventsGiveTheSameText() {
        assertEquals(CalendarFile.of("Lịch", EVENTS), CalendarFile.of("Lịch", List.copyOf(EVENTS)));
    }

    private static CalendarEvent event(
            String uid, int sequence, String start, int minutes, String summary, boolean cancelled) {
        Instant stamp = Instant.parse("2026-01-15T01:02:03Z");
        return new CalendarEvent(
                uid, sequence, stamp, Instant.parse(start), Duration.ofMinutes(minutes), summary, cancelled);
    }

    private static CalendarEvent back(VEvent event) {
        Instant start = event.getDateStart().getValue().toInstant();
        return new CalendarEvent(
                event.getUid().getValue(),
                event.getSequence().getValue(),
                event.getDateTimeStamp().getValue().toInstant(),
                start,
                Duration.between(start, event.getDateEnd().getValue().toInstant()),
                event.getSummary().getValue().replace("\r\n", "\n"),
                event.getStatus().isCancelled());
    }
}
