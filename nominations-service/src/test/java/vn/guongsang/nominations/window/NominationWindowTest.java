package vn.guongsang.nominations.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.kit.time.Vietnam;
import vn.guongsang.model.Level;

class NominationWindowTest {

    @ParameterizedTest
    @CsvSource({
        "2026-02-28T16:59:59.999Z, PLANNED",
        "2026-02-28T17:00:00Z,     OPEN",
        "2026-03-31T16:59:59.999Z, OPEN",
        "2026-03-31T17:00:00Z,     CLOSED",
    })
    void itOpensAtMidnightAndClosesAtTheEndOfItsLastDayInVietnam(Instant at, WindowState state) {
        NewWindow march = window("Đợt tháng Ba", LocalDate.of(2026, 3, 31));
        assertEquals(state, new NominationWindow(Ids.next(), 1, march).stateOn(Vietnam.dateOf(at)));
    }

    @Test
    void aChangedWindowIsTheSameOneInItsNextVersion() {
        UUID id = Ids.next();
        NewWindow longer = window("Đợt tháng Ba, kéo dài", LocalDate.of(2026, 4, 5));
        assertEquals(
                new NominationWindow(id, 4, longer),
                new NominationWindow(id, 3, window("Đợt tháng Ba", LocalDate.of(2026, 3, 31))).changed(longer));
    }

    private static NewWindow window(String name, LocalDate closesOn) {
        return new NewWindow(name, List.of(Level.PROVINCE), 2026, null, null, null, LocalDate.of(2026, 3, 1), closesOn);
    }
}
