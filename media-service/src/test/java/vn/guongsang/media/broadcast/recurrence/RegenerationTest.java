package vn.guongsang.media.broadcast.recurrence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.guongsang.media.broadcast.recurrence.Regeneration.Known;
import vn.guongsang.media.broadcast.recurrence.Regeneration.Occurrence;

class RegenerationTest {

    private static final LocalDateTime FIRST = LocalDateTime.parse("2026-01-30T23:50");
    private static final List<Occurrence> DAILY = daily(FIRST, 20);

    @Test
    void theFirstTimeEachOccurrenceIsMade() {
        assertEquals(new Regeneration(DAILY, List.of()), Regeneration.of(DAILY, List.of()));
        assertEquals(4, DAILY.size());
    }

    @Test
    void theSameRuleAgainChangesNothingAlsoWhereOneWasMoved() {
        List<Known> made = List.of(plain(0), touched(1), plain(2), touched(3));
        assertEquals(new Regeneration(List.of(), List.of()), Regeneration.of(DAILY, made));
    }

    @Test
    void anotherTimeOfTheDayOrLengthPlacesAnewWhatNobodyHasTouched() {
        List<Occurrence> earlier = daily(FIRST.minusHours(4), 20);
        List<Known> made = List.of(plain(3), touched(1), touched(2), plain(0));
        assertEquals(
                new Regeneration(
                        List.of(earlier.get(0), earlier.get(3)),
                        List.of(DAILY.get(0).day(), DAILY.get(3).day())),
                Regeneration.of(earlier, made));
        List<Occurrence> longer = daily(FIRST, 25);
        assertEquals(
                new Regeneration(
                        List.of(longer.get(0), longer.get(3)),
                        List.of(DAILY.get(0).day(), DAILY.get(3).day())),
                Regeneration.of(longer, made));
    }

    @Test
    void whatTheRuleNoLongerWantsGoesUnlessSomebodyHasTouchedIt() {
        assertEquals(
                new Regeneration(List.of(DAILY.get(0)), List.of(DAILY.get(2).day())),
                Regeneration.of(DAILY.subList(0, 2), List.of(touched(1), plain(2), touched(3))));
    }

    private static List<Occurrence> daily(LocalDateTime first, int minutes) {
        return Recurrence.of("FREQ=DAILY", first)
                .starts(LocalDateTime.parse("2026-01-01T00:00"), LocalDateTime.parse("2026-02-03T00:00"))
                .stream()
                .map(start -> new Occurrence(start, minutes, "Gương sáng"))
                .toList();
    }

    private static Known plain(int at) {
        return new Known(DAILY.get(at).day(), DAILY.get(at), false);
    }

    /** One that stands two days later. */
    private static Known touched(int at) {
        Occurrence before = DAILY.get(at);
        return new Known(before.day(), new Occurrence(before.start().plusDays(2), 20, before.title()), true);
    }
}
