package vn.guongsang.media.broadcast.calendar;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** Writes an iCalendar file: one event a slot, so that a moved or cancelled one needs no rule to be read. */
public final class CalendarFile {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss");
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    /** RFC 5545, 3.1: no line is longer than this, its end not counted. */
    private static final int OCTETS = 75;

    private final StringBuilder text = new StringBuilder();

    private CalendarFile() {}

    /** The same events in the same order give the same text. */
    public static String of(String name, List<CalendarEvent> events) {
        CalendarFile file = new CalendarFile();
        file.line("BEGIN:VCALENDAR");
        file.line("VERSION:2.0");
        file.line("PRODID:-//Guong Sang//media-service//VI");
        file.line("CALSCALE:GREGORIAN");
        file.line("METHOD:PUBLISH");
        file.line("X-WR-CALNAME:" + escaped(name));
        file.zone();
        events.forEach(file::event);
        file.line("END:VCALENDAR");
        return file.text.toString();
    }

    private void zone() {
        line("BEGIN:VTIMEZONE");
        line("TZID:" + ZONE.getId());
        line("BEGIN:STANDARD");
        line("DTSTART:19750613T000000");
        line("TZOFFSETFROM:+0700");
        line("TZOFFSETTO:+0700");
        line("TZNAME:+07");
        line("END:STANDARD");
        line("END:VTIMEZONE");
    }

    private void event(CalendarEvent event) {
        Instant end = event.start().plus(event.duration());
        line("BEGIN:VEVENT");
        line("UID:" + escaped(event.uid()));
        line("SEQUENCE:" + event.sequence());
        line("DTSTAMP:" + UTC.format(event.stamp()));
        line("DTSTART;TZID=" + ZONE.getId() + ":" + LOCAL.format(event.start().atZone(ZONE)));
        line("DTEND;TZID=" + ZONE.getId() + ":" + LOCAL.format(end.atZone(ZONE)));
        line("SUMMARY:" + escaped(event.summary()));
        line("STATUS:" + (event.cancelled() ? "CANCELLED" : "CONFIRMED"));
        line("END:VEVENT");
    }

    private void line(String line) {
        int used = 0;
        for (int i = 0; i < line.length(); ) {
            int sign = line.codePointAt(i);
            int size = octets(sign);
            if (used + size > OCTETS) {
                text.append("\r\n ");
                used = 1;
            }
            text.appendCodePoint(sign);
            used += size;
            i += Character.charCount(sign);
        }
        text.append("\r\n");
    }

    private static int octets(int sign) {
        if (sign < 0x80) {
            return 1;
        }
        if (sign < 0x800) {
            return 2;
        }
        return sign < 0x10000 ? 3 : 4;
    }

    /** RFC 5545, 3.3.11; signs that no text may hold become blanks, so that nothing given can begin a line of its own. */
    private static String escaped(String given) {
        return given.replace("\r\n", "\n")
                .replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\n", "\\n")
                .replaceAll("[\\x00-\\x1F\\x7F]", " ");
    }
}
