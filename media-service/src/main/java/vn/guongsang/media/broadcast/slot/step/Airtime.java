package vn.guongsang.media.broadcast.slot.step;

import java.time.Duration;
import java.time.Instant;

/** When something is on air. */
public record Airtime(Instant start, int minutes) {

    public Instant end() {
        return start.plus(Duration.ofMinutes(minutes));
    }

    /** Whether it has begun at a moment. */
    public boolean hasBegun(Instant at) {
        return !start.isAfter(at);
    }
}
