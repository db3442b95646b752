package vn.guongsang.nominations.nomination.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.guongsang.kit.history.HistoryLine;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.model.NominationStatus;
import vn.guongsang.nominations.criteria.applicable.Pin;

class ClosingTest {

    private static final Instant AT = Instant.parse("2026-03-02T03:00:00Z");
    private static final List<HistoryLine> HISTORY = List.of(
            line(2, "SUBMITTED", null),
            line(3, "RETURNED", "Thiếu minh chứng"),
            line(4, "SUBMITTED", null),
            line(5, "RETURNED", "Sai số liệu"),
            line(6, "RETURNED", null));

    @Test
    void theLastReasonForTheStateThatANominationIsInCounts() {
        assertEquals(
                new Closing("nguoi-5", AT.plusSeconds(5), LocalDate.of(2026, 3, 2), "Sai số liệu"),
                Closing.of(NominationStatus.RETURNED, NominationStatus.RETURNED, null, HISTORY));
    }

    @Test
    void theDayOnPaperIsShownWhenThereIsOne() {
        LocalDate signed = LocalDate.of(2026, 2, 27);
        assertEquals(
                signed,
                Closing.of(NominationStatus.RETURNED, NominationStatus.RETURNED, signed, HISTORY)
                        .on());
    }

    @Test
    void aReasonForAStateThatIsOverIsNotShown() {
        assertNull(Closing.of(NominationStatus.SUBMITTED, NominationStatus.RETURNED, null, HISTORY));
        assertNull(Closing.of(NominationStatus.REJECTED, NominationStatus.REJECTED, null, HISTORY));
    }

    @Test
    void whatADossierIsHeldToIsTheDayAndTheEditionOfItsPin() {
        UUID edition = Ids.next();
        LocalDate day = LocalDate.of(2026, 3, 2);
        assertEquals(new HeldCriteria(day, edition), HeldCriteria.of(new Pin(Ids.next(), day, edition)));
        assertNull(HeldCriteria.of(null));
    }

    private static HistoryLine line(long version, String to, String reason) {
        return new HistoryLine(
                version, AT.plusSeconds(version), "nguoi-" + version, "Người", "return", null, to, reason);
    }
}
