package vn.guongsang.nominations.exemplar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.model.ExemplarStatus;
import vn.guongsang.model.Level;
import vn.guongsang.model.event.ExemplarSnapshot;
import vn.guongsang.nominations.consent.Basis;
import vn.guongsang.nominations.consent.Ground;
import vn.guongsang.nominations.consent.Purpose;
import vn.guongsang.nominations.recognition.Decision;
import vn.guongsang.nominations.recognition.NewRecognition;
import vn.guongsang.nominations.recognition.NewRevocation;
import vn.guongsang.nominations.recognition.RevocationReason;
import vn.guongsang.nominations.testing.Recognising;

class ExemplarTest {

    private static final UUID SUBJECT = UUID.fromString("0197a000-0000-7000-8000-0000000000b1");
    private static final Instant START = Instant.parse("2024-11-20T02:00:00Z");
    private static final Instant LATER = START.plus(Duration.ofDays(1));
    private static final Instant MUCH_LATER = START.plus(Duration.ofDays(30));
    private static final Decision DECISION =
            new Decision("77/QĐ-UBND", LocalDate.parse("2024-11-21"), "Chủ tịch Ủy ban nhân dân tỉnh");

    private final Ground name = ground(Purpose.NAME);
    private final Ground story = ground(Purpose.STORY);

    @Test
    void withoutAGroundForTheStoryNothingIsPublished() {
        Exemplar exemplar = exemplar(null, name);

        assertFalse(exemplar.isOpen(MUCH_LATER));

        exemplar.grant(story, LATER);

        assertFalse(exemplar.isOpen(LATER.minusMillis(1)));
        assertTrue(exemplar.isOpen(LATER));
    }

    @Test
    void anEmbargoClosesTheProfileAndKeepsTheHeadlineFromTheEvents() {
        Exemplar exemplar = exemplar(MUCH_LATER, name, story);

        ExemplarSnapshot told = exemplar.state().snapshot("approved", SUBJECT, START);
        assertTrue(told.publishable());
        assertEquals(MUCH_LATER, told.embargoUntil());
        assertNull(told.card().headline());
        assertEquals(SUBJECT, told.card().countedSubject());
        assertFalse(exemplar.isOpen(MUCH_LATER.minusMillis(1)));
        assertTrue(exemplar.isOpen(MUCH_LATER));
        assertEquals(
                Recognising.HEADLINE,
                exemplar.state()
                        .snapshot("embargo-lifted", SUBJECT, MUCH_LATER)
                        .card()
                        .headline());
    }

    @Test
    void theEndOfAnEmbargoDoesNotMoveTheMomentOfPublication() {
        Exemplar exemplar = exemplar(LATER, name, story);

        exemplar.endEmbargo(LATER.plusSeconds(5));

        assertTrue(exemplar.isOpen(LATER));
        assertEquals(2, exemplar.version());
    }

    @Test
    void anEmbargoOutlivesRevocationAndReapproval() {
        Exemplar exemplar = exemplar(MUCH_LATER, name, story);
        exemplar.revoke(revocation(), "ban-tdkt", START.plusSeconds(1));

        exemplar.reapprove(DECISION, LATER);

        assertFalse(exemplar.isOpen(MUCH_LATER.minusMillis(1)));
        assertTrue(exemplar.isOpen(MUCH_LATER));
    }

    @Test
    void aFurtherRecognitionDoesNotCutAnEmbargoShort() {
        Exemplar exemplar = exemplar(MUCH_LATER, name, story);

        exemplar.recognise(recognition(null), List.of(), LATER);

        assertFalse(exemplar.isOpen(MUCH_LATER.minusMillis(1)));
        assertEquals(2, exemplar.state().approvalNo());
    }

    @Test
    void aRevocationRevokesEveryRecognitionInForce() {
        Exemplar exemplar = exemplar(null, name, story);
        exemplar.recognise(recognition(null), List.of(), LATER);

        exemplar.revoke(revocation(), "ban-tdkt", MUCH_LATER);

        ExemplarState state = exemplar.state();
        assertEquals(ExemplarStatus.REVOKED, state.status());
        assertEquals(
                List.of(MUCH_LATER, MUCH_LATER),
                state.recognitions().stream().map(r -> r.revokedAt()).toList());
        assertEquals("Kê khai sai", state.revocation().note());
        assertFalse(exemplar.isOpen(MUCH_LATER));
        assertFalse(state.snapshot("revoked", SUBJECT, MUCH_LATER).publishable());
    }

    @Test
    void aReapprovalTakesLevelUnitAndYearOfTheRecognitionThatItRenewsWheneverItIsDecided() {
        Exemplar exemplar = exemplar(null, name, story);
        exemplar.revoke(revocation(), "ban-tdkt", LATER);

        exemplar.reapprove(new Decision("5/QĐ-UBND", LocalDate.parse("2025-02-03"), "Chủ tịch"), MUCH_LATER);

        var again = exemplar.state().recognitions().get(1);
        assertEquals(2, again.approvalNo());
        assertEquals(Level.PROVINCE, again.level());
        assertEquals(2024, again.year());
        assertEquals(LocalDate.parse("2025-02-03"), again.decision().date());
        assertEquals(exemplar.state().recognitions().get(0).unitId(), again.unitId());
        assertNull(again.revokedAt());
        assertTrue(exemplar.isOpen(MUCH_LATER));
    }

    @Test
    void aReapprovalAfterConsentHasBeenWithdrawnPublishesNothing() {
        Exemplar exemplar = exemplar(null, name, story);
        exemplar.withdraw(Purpose.STORY, LATER);
        exemplar.revoke(revocation(), "ban-tdkt", LATER);

        exemplar.reapprove(DECISION, MUCH_LATER);

        assertFalse(exemplar.isOpen(MUCH_LATER));
    }

    @Test
    void aGroundThatIsNotThereCannotBeWithdrawn() {
        Exemplar exemplar = exemplar(null, name, story);

        ProblemException refused = assertThrows(ProblemException.class, () -> exemplar.withdraw(Purpose.PHOTO, LATER));

        assertEquals(ExemplarProblem.NO_GROUND_IN_FORCE, refused.type());
        assertEquals(1, exemplar.version());
    }

    @Test
    void theHighestRecognitionInForceDecidesWhoMayRevoke() {
        Exemplar exemplar = exemplar(null, name, story);
        exemplar.recognise(recognition(Level.COMMUNE), List.of(), LATER);

        assertEquals(Level.PROVINCE, exemplar.state().decisiveLevel());
    }

    private static Exemplar exemplar(Instant embargo, Ground... grounds) {
        NewRecognition given = Recognising.recognition(Ids.next(), Ids.next(), Level.PROVINCE, embargo, List.of());
        return new Exemplar(Ids.next(), given, List.of(grounds), START);
    }

    private static NewRecognition recognition(Level level) {
        return Recognising.recognition(Ids.next(), Ids.next(), level == null ? Level.PROVINCE : level, null, List.of());
    }

    private static NewRevocation revocation() {
        return new NewRevocation(RevocationReason.FRAUD, DECISION, LocalDate.parse("2024-11-21"), "Kê khai sai");
    }

    private static Ground ground(Purpose purpose) {
        return new Ground(Ids.next(), purpose, Basis.CONSENT, "Phiếu đồng ý", LocalDate.parse("2024-10-02"), null);
    }
}
