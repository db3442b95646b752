package vn.guongsang.media.broadcast.calendar;

import java.time.Duration;
import java.time.Instant;

/** One slot in a calendar; the sequence rises with each change, the stamp is the moment of the last one. */
public record CalendarEvent(
        String uid, int sequence, Instant stamp, Instant start, Duration duration, String summary, boolean cancelled) {}
