package vn.guongsang.media.broadcast.slot.generation;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import vn.guongsang.media.broadcast.recurrence.Recurrence;
import vn.guongsang.media.broadcast.recurrence.Regeneration.Occurrence;

/**
 * What a programme wants in the schedule of its channel.
 *
 * @param firstStart local start on the first day
 * @param lastDay last day on which it may begin; null: no end
 * @param relayOf the programme that it relays; null when it relays none
 * @param live false when it wants nothing any more
 */
public record SlotPlan(
        UUID programmeId,
        UUID channelId,
        String title,
        String rule,
        LocalDateTime firstStart,
        int minutes,
        LocalDate lastDay,
        UUID relayOf,
        boolean live) {

    /** Its comings after the one local moment and before the other. */
    List<Occurrence> occurrences(LocalDateTime after, LocalDateTime before) {
        if (!live) {
            return List.of();
        }
        return Recurrence.of(rule, firstStart).starts(after, before).stream()
                .filter(start -> start.isAfter(after))
                .filter(start -> lastDay == null || !start.toLocalDate().isAfter(lastDay))
                .map(start -> new Occurrence(start, minutes, title))
                .toList();
    }
}
