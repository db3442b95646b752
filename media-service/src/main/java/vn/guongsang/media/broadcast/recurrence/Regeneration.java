package vn.guongsang.media.broadcast.recurrence;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What generating a programme again does to the slots of a window. An occurrence is known by the start that the rule
 * first gave it, so one that was moved or cancelled is an exception for good: never made twice, never taken away.
 */
public record Regeneration(List<LocalDateTime> create, List<LocalDateTime> drop) {

    /** Compares the starts that the rule wants with the occurrences that exist. */
    public static Regeneration of(Collection<LocalDateTime> wanted, Collection<Known> existing) {
        Map<LocalDateTime, Known> known =
                existing.stream().collect(Collectors.toMap(Known::originalStart, Function.identity()));
        Set<LocalDateTime> plan = new TreeSet<>(wanted);
        List<LocalDateTime> create =
                plan.stream().filter(start -> !known.containsKey(start)).toList();
        List<LocalDateTime> drop = existing.stream()
                .filter(slot -> !slot.exception() && !plan.contains(slot.originalStart()))
                .map(Known::originalStart)
                .sorted()
                .toList();
        return new Regeneration(create, drop);
    }

    /** An occurrence that exists; an exception is one that somebody has moved, cancelled or filled by hand. */
    public record Known(LocalDateTime originalStart, boolean exception) {}
}
