package vn.guongsang.media.broadcast.calendar.credential.access;

import java.util.regex.Pattern;

/** Where the calendar of a channel is read. */
final class CalendarAddress {

    private static final Pattern CALENDAR = Pattern.compile("/v1/channels/[0-9a-fA-F-]{36}/schedule\\.ics");

    private CalendarAddress() {}

    static boolean is(String path) {
        return CALENDAR.matcher(path).matches();
    }
}
