package vn.guongsang.media.broadcast.recurrence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.guongsang.media.broadcast.recurrence.Regeneration.Known;

class RegenerationTest {

    private static final LocalDateTime FIRST = LocalDateTime.parse("2026-01-30T23:50");
    private static final LocalDateTime FROM = LocalDateTime.parse("2026-01-01T00:00");
    private static final LocalDateTime BEFORE = LocalDateTime.parse("2026-02-03T00:00");
    private static final List<LocalDateTime> DAILY =
            Recurrence.of("FREQ=DAILY", FIRST).starts(FROM, BEFORE);

    @Test
    void theFirstTimeEachStartIsMade() {
        assertEquals(new Regeneration(DAILY, List.of()), Regeneration.of(DAILY, List.of()));
        assertEquals(4, DAILY.size());
    }

    @Test
    void theSameRuleAgainChangesNothingAlsoWhereOneWasMoved() {
        List<Known> made = List.of(plain(0), moved(1), plain(2), moved(3));
        assertEquals(new Regeneration(List.of(), List.of()), Regeneration.of(DAILY, made));
    }

    @Test
    void aChangedRuleDropsWhatItNoLongerWantsButKeepsTheExceptions() {
        List<LocalDateTime> earlier =
                Recurrence.of("FREQ=DAILY", FIRST.minusHours(4)).starts(FROM, BEFORE);
        assertEquals(
                new Regeneration(earlier, List.of(DAILY.get(0), DAILY.get(3))),
                Regeneration.of(earlier, List.of(plain(3), moved(1), moved(2), plain(0))));
    }

    @Test
    void whatTheRuleWantsAgainMeetsItsExceptionAndIsNotMadeTwice() {
        assertEquals(
                new Regeneration(List.of(DAILY.get(0), DAILY.get(2), DAILY.get(3)), List.of()),
                Regeneration.of(DAILY, List.of(moved(1))));
    }

    private static Known plain(int at) {
        return new Known(DAILY.get(at), false);
    }

    private static Known moved(int at) {
        return new Known(DAILY.get(at), true);
    }
}
