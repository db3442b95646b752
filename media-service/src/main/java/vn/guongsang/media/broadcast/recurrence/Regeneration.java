package vn.guongsang.media.broadcast.recurrence;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What generating a programme again does to its slots. A rule comes at most once a day, so an occurrence is known by the
 * day that the rule meant; one in which somebody has had a hand is an exception for good: never made twice, never
 * taken away, also when the programme gets another time of the day.
 *
 * @param place what is missing, in its order
 * @param drop the days whose occurrences go, because they are not wanted or have to be placed anew
 */
public record Regeneration(List<Occurrence> place, List<LocalDate> drop) {

    /** Compares what the programme wants with the occurrences that exist. */
    public static Regeneration of(Collection<Occurrence> wanted, Collection<Known> existing) {
        Map<LocalDate, Known> known = existing.stream().collect(Collectors.toMap(Known::day, Function.identity()));
        Map<LocalDate, Occurrence> plan = new TreeMap<>();
        wanted.forEach(occurrence -> plan.put(occurrence.day(), occurrence));
        List<Occurrence> place = plan.values().stream()
                .filter(occurrence -> !known.containsKey(occurrence.day())
                        || known.get(occurrence.day()).givesWayTo(occurrence))
                .toList();
        List<LocalDate> drop = existing.stream()
                .filter(slot -> !slot.exception() && !slot.stands().equals(plan.get(slot.day())))
                .map(Known::day)
                .sorted()
                .toList();
        return new Regeneration(place, drop);
    }

    /** One coming of a programme. */
    public record Occurrence(LocalDateTime start, int minutes, String title) {

        /** The day by which it is known. */
        public LocalDate day() {
            return start.toLocalDate();
        }
    }

    /**
     * An occurrence that exists.
     *
     * @param day the day that the rule meant
     * @param stands how it stands in the schedule now
     * @param exception whether somebody has moved, cancelled or filled it
     */
    public record Known(LocalDate day, Occurrence stands, boolean exception) {

        private boolean givesWayTo(Occurrence wanted) {
            return !exception && !stands.equals(wanted);
        }
    }
}
