package vn.guongsang.nominations.exemplar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
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
import vn.guongsang.nominations.exemplar.publication.ProfileCorrection;
import vn.guongsang.nominations.exemplar.publication.PublicationProblem;
import vn.guongsang.nominations.exemplar.step.ExemplarState;
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

        assertFalse(exemplar.publication().isOpen(MUCH_LATER));

        exemplar.grant(story, LATER);

        assertFalse(exemplar.publication().isOpen(LATER.minusMillis(1)));
        assertTrue(exemplar.publication().isOpen(LATER));
    }

    @Test
    void anEmbargoClosesTheProfileAndKeepsTheHeadlineFromTheEvents() {
        Exemplar exemplar = exemplar(MUCH_LATER, name, story);

        ExemplarSnapshot told = exemplar.state().snapshot("approved", SUBJECT, START);
        assertTrue(told.publishable());
        assertEquals(MUCH_LATER, told.embargoUntil());
        assertNull(told.card().headline());
        assertEquals(SUBJECT, told.card().countedSubject());
        assertFalse(exemplar.publication().isOpen(MUCH_LATER.minusMillis(1)));
        assertTrue(exemplar.publication().isOpen(MUCH_LATER));
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

        assertTrue(exemplar.publication().isOpen(LATER));
        assertEquals(2, exemplar.version());
    }

    @Test
    void anEmbargoOutlivesRevocationAndReapproval() {
        Exemplar exemplar = exemplar(MUCH_LATER, name, story);
        exemplar.revoke(revocation(), "ban-tdkt", START.plusSeconds(1));

        exemplar.reapprove(DECISION, LATER);

        assertFalse(exemplar.publication().isOpen(MUCH_LATER.minusMillis(1)));
        assertTrue(exemplar.publication().isOpen(MUCH_LATER));
    }

    @Test
    void aFurtherRecognitionDoesNotCutAnEmbargoShort() {
        Exemplar exemplar = exemplar(MUCH_LATER, name, story);

        exemplar.recognise(recognition(null), List.of(), LATER);

        assertFalse(exemplar.publication().isOpen(MUCH_LATER.minusMillis(1)));
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
        assertFalse(exemplar.publication().isOpen(MUCH_LATER));
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
        assertTrue(exemplar.publication().isOpen(MUCH_LATER));
    }

    @Test
    void aReapprovalAfterConsentHasBeenWithdrawnPublishesNothing() {
        Exemplar exemplar = exemplar(null, name, story);
        exemplar.withdraw(List.of(Purpose.STORY), LATER);
        exemplar.revoke(revocation(), "ban-tdkt", LATER);

        exemplar.reapprove(DECISION, MUCH_LATER);

        assertFalse(exemplar.publication().isOpen(MUCH_LATER));
    }

    @Test
    void aGroundThatIsNotThereCannotBeWithdrawn() {
        Exemplar exemplar = exemplar(null, name, story);

        ProblemException refused =
                assertThrows(ProblemException.class, () -> exemplar.withdraw(List.of(Purpose.PHOTO), LATER));

        assertEquals(PublicationProblem.NO_GROUND_IN_FORCE, refused.type());
        assertEquals(1, exemplar.version());
    }

    @Test
    void aReinstatementPutsEverythingThatTheRevocationTookInForceAgainByTheOldDecisions() {
        Exemplar exemplar = exemplar(null, name, story);
        exemplar.recognise(recognition(Level.COMMUNE), List.of(), START.plusSeconds(1));
        exemplar.revoke(revocation(), "ban-tdkt", LATER);

        exemplar.reinstate(DECISION, "ban-tdkt", MUCH_LATER);

        var all = exemplar.state().recognitions();
        assertEquals(List.of(1, 2, 3, 4), all.stream().map(r -> r.approvalNo()).toList());
        assertEquals(
                Arrays.asList(null, null, 1, 2),
                all.stream().map(r -> r.reinstates()).toList());
        assertEquals(
                List.of(LATER, LATER),
                List.of(all.get(0).revokedAt(), all.get(1).revokedAt()));
        assertEquals(MUCH_LATER, all.get(0).annulment().at());
        assertEquals("77/QĐ-UBND", all.get(1).annulment().decision().number());
        assertEquals(
                List.of(all.get(0).decision(), all.get(1).decision()),
                List.of(all.get(2).decision(), all.get(3).decision()));
        assertEquals(
                List.of(Level.PROVINCE, Level.COMMUNE),
                List.of(all.get(2).level(), all.get(3).level()));
        assertNull(exemplar.state().revocation());
        assertTrue(exemplar.publication().isOpen(MUCH_LATER));
    }

    @Test
    void aReinstatementLeavesWhatAnEarlierRevocationTook() {
        Exemplar exemplar = exemplar(null, name, story);
        exemplar.revoke(revocation(), "ban-tdkt", START.plusSeconds(1));
        exemplar.recognise(recognition(Level.COMMUNE), List.of(), START.plusSeconds(2));
        exemplar.revoke(revocation(), "ban-tdkt", LATER);

        exemplar.reinstate(DECISION, "ban-tdkt", MUCH_LATER);

        var all = exemplar.state().recognitions();
        assertEquals(3, all.size());
        assertEquals(2, all.get(2).reinstates());
        assertNull(all.get(0).annulment());
    }

    @Test
    void aReapprovalRenewsTheHighestOfSeveralRevokedRecognitions() {
        Exemplar exemplar = exemplar(null, name, story);
        exemplar.recognise(recognition(Level.COMMUNE), List.of(), START.plusSeconds(1));
        exemplar.revoke(revocation(), "ban-tdkt", LATER);

        exemplar.reapprove(DECISION, MUCH_LATER);

        assertEquals(Level.PROVINCE, exemplar.state().recognitions().get(2).level());
    }

    @Test
    void eachGroundIsANewVersionOfItsPurposeAndACorrectionOfTheTextTouchesNone() {
        Exemplar exemplar = exemplar(null, name, story);
        exemplar.withdraw(List.of(Purpose.STORY), LATER);
        exemplar.grant(ground(Purpose.STORY), MUCH_LATER);
        List<Ground> grounds = exemplar.state().grounds();

        exemplar.correct(
                new ProfileCorrection("Tiêu đề mới", "Tóm tắt mới", null, null, "Sửa số liệu", null, null), MUCH_LATER);

        assertEquals(grounds, exemplar.state().grounds());
        assertEquals(List.of(1, 1, 2), grounds.stream().map(Ground::version).toList());
        assertEquals(LATER, grounds.get(1).withdrawnAt());
        assertNull(grounds.get(2).withdrawnAt());
        assertEquals("can-bo", grounds.get(2).recordedBy());
    }

    @Test
    void anErasureKeepsWhatIsCountedAndTheProofOfTheGroundsAndNothingElse() {
        Exemplar exemplar = exemplar(null, name, story);

        exemplar.erase(LATER);

        ExemplarState state = exemplar.state();
        assertEquals(ExemplarStatus.APPROVED, state.status());
        assertEquals(Level.PROVINCE, state.decisiveLevel());
        assertEquals("2891/QĐ-UBND", state.recognitions().get(0).decision().number());
        assertEquals(Exemplar.ERASED, state.displayName());
        assertEquals(Exemplar.ERASED, state.profile().headline());
        assertNull(state.profile().story());
        assertEquals(List.of(), state.profile().photos());
        assertEquals(LATER, state.grounds().get(0).withdrawnAt());
        assertTrue(state.grounds().get(0).evidence().matches("sha256:[0-9a-f]{64}"));
        assertEquals(LocalDate.parse("2024-10-02"), state.grounds().get(0).grantedOn());
        assertNull(state.snapshot("erased", SUBJECT, LATER).card().headline());
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
        return Ground.given(Ids.next(), Recognising.ground(purpose, Basis.CONSENT), "can-bo", START);
    }
}
