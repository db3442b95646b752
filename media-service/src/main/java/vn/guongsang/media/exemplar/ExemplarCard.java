package vn.guongsang.media.exemplar;

import java.time.Instant;
import java.util.UUID;

/** What a step of a task has to know of its exemplar. */
public record ExemplarCard(UUID id, long version, boolean publishable, Instant embargoUntil) {

    /** Whether an embargo runs at a moment. */
    public boolean embargoedAt(Instant moment) {
        return embargoUntil != null && moment.isBefore(embargoUntil);
    }
}
