package vn.guongsang.nominations.exemplar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
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
import vn.guongsang.nominations.consent.Basis;
import vn.guongsang.nominations.consent.Ground;
import vn.guongsang.nominations.consent.Purpose;
import vn.guongsang.nominations.correction.CorrectionType;
import vn.guongsang.nominations.recognition.Decision;
import vn.guongsang.nominations.recognition.NewRecognition;
import vn.guongsang.nominations.recognition.NewRevocation;
import vn.guongsang.nominations.recognition.RevocationReason;
import vn.guongsang.nominations.testing.Recognising;
import vn.guongsang.nominations.testing.Refusal;

/** What was shown, until when it is not, and what is told when it goes. */
class ExemplarPublicationTest {

    private static final Instant START = Instant.parse("2024-11-20T02:00:00Z");
    private static final Instant LATER = START.plus(Duration.ofDays(1));
    private static final Instant MUCH_LATER = START.plus(Duration.ofDays(30));
    private static final UUID UNIT = Ids.next();

    @Test
    void anEmbargoThatIsLiftedOrOverIsForgotten() {
        Exemplar lifted = exemplar(MUCH_LATER);
        lifted.endEmbargo(LATER);
        assertNull(lifted.publication().embargoUntil());

        Exemplar over = exemplar(LATER);
        over.forgetEmbargo(LATER);
        assertNull(over.publication().embargoUntil());
        assertEquals(2, over.version());
    }

    @Test
    void whatCouldBeReadBeforeAStepCountsAsShown() {
        Exemplar read = exemplar(null);
        assertFalse(read.publication().wasShown());
        assertTrue(read.publication().hasBeenShown(START));
        read.revoke(revocation(), "ban-tdkt", LATER);
        assertTrue(read.publication().wasShown());
        assertTrue(read.publication().hasBeenShown(MUCH_LATER));

        Exemplar embargoed = exemplar(MUCH_LATER);
        embargoed.revoke(revocation(), "ban-tdkt", LATER);
        assertFalse(embargoed.publication().wasShown());
        assertFalse(embargoed.publication().hasBeenShown(MUCH_LATER.plusSeconds(1)));
    }

    @Test
    void aWithdrawnProfileTellsItsNotice() {
        Exemplar exemplar = exemplar(null);
        exemplar.close(CorrectionType.WITHDRAWAL, "Đang xác minh", LATER);

        assertEquals("Đang xác minh", exemplar.publication().notice());
        assertEquals(CorrectionType.WITHDRAWAL, exemplar.publication().closedAs());
    }

    @Test
    void whatIsRevokedIsNotPublishedAgainByAGroundThatFalls() {
        Exemplar exemplar = exemplar(null);
        exemplar.grant(ground(Purpose.PHOTO), LATER);
        exemplar.revoke(revocation(), "ban-tdkt", LATER);

        exemplar.withdraw(List.of(Purpose.PHOTO), MUCH_LATER);

        assertFalse(exemplar.publication().isPublishable());
        assertEquals(CorrectionType.REMOVAL, exemplar.publication().closedAs());
    }

    @Test
    void aGroundThatNothingRestsOnMayFallWhileTheProfileStays() {
        Exemplar exemplar = exemplar(null);
        exemplar.grant(ground(Purpose.PHOTO), LATER);

        exemplar.withdraw(List.of(Purpose.PHOTO), MUCH_LATER);

        assertTrue(exemplar.publication().isPublishable());
    }

    @Test
    void anErasureTakesTheWordsOfARevocationButNotTheDecision() {
        Exemplar exemplar = exemplar(null);
        exemplar.revoke(revocation(), "ban-tdkt", LATER);

        exemplar.erase(MUCH_LATER);

        assertNull(exemplar.state().revocation().note());
        assertEquals(RevocationReason.FRAUD, exemplar.state().revocation().reason());
    }

    @Test
    void whatIsErasedOffersOnlyWhatIsDoneToAShell() {
        Exemplar exemplar = exemplar(null);
        assertEquals(ExemplarStatus.APPROVED, exemplar.status());
        assertEquals(UNIT, exemplar.unitId());
        exemplar.erase(LATER);

        ProblemException refused = Refusal.of(() -> exemplar.embargo(MUCH_LATER, LATER));

        assertEquals(List.of("revocation"), refused.extensions().get("allowedActions"));
    }

    @Test
    void aMergeOfItsSubjectIsANewVersion() {
        Exemplar exemplar = exemplar(null);
        exemplar.recount(LATER);

        assertEquals(2, exemplar.version());
        assertEquals(ExemplarStatus.APPROVED, exemplar.status());
    }

    private static Exemplar exemplar(Instant embargo) {
        NewRecognition given = Recognising.recognition(Ids.next(), UNIT, Level.PROVINCE, embargo, List.of());
        return new Exemplar(Ids.next(), given, List.of(ground(Purpose.NAME), ground(Purpose.STORY)), START);
    }

    private static NewRevocation revocation() {
        Decision decision = new Decision("77/QĐ-UBND", LocalDate.parse("2024-11-21"), "Chủ tịch");
        return new NewRevocation(RevocationReason.FRAUD, decision, LocalDate.parse("2024-11-21"), "Kê khai sai");
    }

    private static Ground ground(Purpose purpose) {
        return Ground.given(Ids.next(), Recognising.ground(purpose, Basis.CONSENT), "can-bo", START);
    }
}
