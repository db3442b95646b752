package vn.guongsang.nominations.exemplar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.model.ExemplarStatus;
import vn.guongsang.model.Level;
import vn.guongsang.nominations.StateProblem;
import vn.guongsang.nominations.consent.Basis;
import vn.guongsang.nominations.consent.Ground;
import vn.guongsang.nominations.consent.Purpose;
import vn.guongsang.nominations.correction.CorrectionType;
import vn.guongsang.nominations.exemplar.publication.ProfileCorrection;
import vn.guongsang.nominations.exemplar.publication.PublicationProblem;
import vn.guongsang.nominations.recognition.Decision;
import vn.guongsang.nominations.recognition.NewRecognition;
import vn.guongsang.nominations.recognition.NewRevocation;
import vn.guongsang.nominations.recognition.RevocationReason;
import vn.guongsang.nominations.testing.Recognising;
import vn.guongsang.nominations.testing.Refusal;

/** Each step of an exemplar: what it makes of one in force, of a revoked one and of an erased one. */
class ExemplarWayTest {

    private static final Instant START = Instant.parse("2024-11-20T02:00:00Z");
    private static final Instant LATER = START.plus(Duration.ofDays(1));
    private static final Instant MUCH_LATER = START.plus(Duration.ofDays(30));
    private static final Decision DECISION = new Decision("77/QĐ-UBND", LocalDate.of(2024, 11, 21), "Chủ tịch");
    private static final ProfileCorrection CORRECTION =
            new ProfileCorrection("Tiêu đề mới", "Tóm tắt mới", "Chuyện mới", null, "Sửa số liệu", null, null);

    /** Step; what becomes of one in force, of a revoked one, of an erased one; null where it is refused. */
    static Stream<Arguments> everyStep() {
        ExemplarStatus inForce = ExemplarStatus.APPROVED;
        ExemplarStatus revoked = ExemplarStatus.REVOKED;
        return Stream.of(
                step("recognition", e -> e.recognise(recognition(null), List.of(), LATER), inForce, inForce, null),
                step("correction", e -> e.correct(CORRECTION, LATER), inForce, null, null),
                step("embargo", e -> e.embargo(MUCH_LATER, LATER), inForce, null, null),
                step("end of embargo", e -> e.endEmbargo(LATER), inForce, null, null),
                step("ground", e -> e.grant(ground(Purpose.PHOTO), LATER), inForce, null, null),
                step("withdrawal of consent", e -> e.withdraw(List.of(Purpose.NAME), LATER), inForce, revoked, null),
                step("closing", e -> e.close(CorrectionType.REMOVAL, null, LATER), inForce, revoked, null),
                step("reopening", e -> e.reopen(LATER), null, null, null),
                step("revocation", e -> e.revoke(revocation(), "ban-tdkt", LATER), revoked, null, revoked),
                step("reapproval", e -> e.reapprove(DECISION, LATER), null, inForce, null),
                step("reinstatement", e -> e.reinstate(DECISION, "ban-tdkt", LATER), null, inForce, null),
                step("erasure", e -> e.erase(LATER), inForce, revoked, null),
                step("merge", e -> e.recount(LATER), inForce, revoked, inForce));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void everyStep(
            String name,
            Consumer<Exemplar> step,
            ExemplarStatus ofOneInForce,
            ExemplarStatus ofARevoked,
            ExemplarStatus ofAnErased) {
        becomes(exemplar(null), step, ofOneInForce);
        Exemplar revoked = exemplar(null);
        revoked.revoke(revocation(), "ban-tdkt", START.plusSeconds(1));
        becomes(revoked, step, ofARevoked);
        Exemplar erased = exemplar(null);
        erased.erase(START.plusSeconds(1));
        becomes(erased, step, ofAnErased);
    }

    @Test
    void aClosedProfileIsOpenedAgainOnceAndNoneElse() {
        Exemplar exemplar = exemplar(null);
        assertEquals(
                PublicationProblem.PROFILE_NOT_WITHHELD,
                Refusal.of(() -> exemplar.reopen(LATER)).type());
        exemplar.close(CorrectionType.WITHDRAWAL, "Đang xác minh", LATER);
        assertFalse(exemplar.publication().isPublishable());

        exemplar.reopen(MUCH_LATER);

        assertEquals(3, exemplar.version());
        assertTrue(exemplar.publication().isPublishable());
        assertFalse(exemplar.publication().isOpen(MUCH_LATER.minusMillis(1)));
        assertTrue(exemplar.publication().isOpen(MUCH_LATER));
        assertEquals(
                PublicationProblem.PROFILE_NOT_WITHHELD,
                Refusal.of(() -> exemplar.reopen(MUCH_LATER)).type());
    }

    @Test
    void whatWasRemovedIsNotWithdrawnWithANotice() {
        Exemplar removed = exemplar(null);
        removed.close(CorrectionType.REMOVAL, null, LATER);
        assertEquals(
                PublicationProblem.PROFILE_REMOVED,
                Refusal.of(() -> removed.close(CorrectionType.WITHDRAWAL, "Đang xác minh", MUCH_LATER))
                        .type());
        assertEquals(2, removed.version());

        Exemplar withdrawn = exemplar(null);
        withdrawn.close(CorrectionType.WITHDRAWAL, "Đang xác minh", LATER);
        withdrawn.close(CorrectionType.REMOVAL, null, MUCH_LATER);
        assertEquals(CorrectionType.REMOVAL, withdrawn.publication().closedAs());
    }

    @Test
    void aCorrectionAndAFurtherRecognitionAreRevisionsOfTheText() {
        Exemplar exemplar = exemplar(null);
        assertEquals(1, exemplar.state().profileRevision());
        exemplar.correct(CORRECTION, LATER);
        assertEquals(2, exemplar.state().profileRevision());
        assertEquals(LATER, exemplar.state().profileCorrectedAt());
        assertEquals("Chuyện mới", exemplar.state().profile().story());
        exemplar.recognise(recognition(null), List.of(), MUCH_LATER);
        assertEquals(3, exemplar.state().profileRevision());
        assertEquals(2, exemplar.state().approvalNo());
    }

    @Test
    void anEmbargoThatBeginsClosesAndOneThatIsLiftedOpensAtOnce() {
        Exemplar exemplar = exemplar(null);
        exemplar.embargo(MUCH_LATER, LATER);
        assertFalse(exemplar.publication().isOpen(MUCH_LATER.minusMillis(1)));
        assertTrue(exemplar.publication().isOpen(MUCH_LATER));

        exemplar.embargo(null, LATER.plusSeconds(1));
        assertNull(exemplar.publication().embargoUntil());
        assertFalse(exemplar.publication().isOpen(LATER));
        assertTrue(exemplar.publication().isOpen(LATER.plusSeconds(1)));

        exemplar.embargo(null, MUCH_LATER);
        assertTrue(exemplar.publication().isOpen(LATER.plusSeconds(1)));
    }

    @Test
    void ofTwoEmbargoesTheLaterOneHolds() {
        Exemplar prolonged = exemplar(LATER);
        prolonged.recognise(recognition(MUCH_LATER), List.of(), START.plusSeconds(1));
        assertEquals(MUCH_LATER, prolonged.publication().embargoUntil());

        Exemplar kept = exemplar(MUCH_LATER);
        kept.recognise(recognition(LATER), List.of(), START.plusSeconds(1));
        assertEquals(MUCH_LATER, kept.publication().embargoUntil());
        assertFalse(kept.publication().isOpen(MUCH_LATER.minusMillis(1)));
    }

    private static void becomes(Exemplar exemplar, Consumer<Exemplar> step, ExemplarStatus expected) {
        ExemplarStatus before = exemplar.status();
        long version = exemplar.version();
        if (expected == null) {
            Object refused = Refusal.of(() -> step.accept(exemplar)).type();
            assertTrue(refused instanceof StateProblem || refused instanceof PublicationProblem, refused.toString());
        } else {
            step.accept(exemplar);
        }
        assertEquals(expected == null ? before : expected, exemplar.status());
        assertEquals(expected == null ? version : version + 1, exemplar.version());
    }

    private static Arguments step(
            String name, Consumer<Exemplar> step, ExemplarStatus one, ExemplarStatus revoked, ExemplarStatus erased) {
        return Arguments.of(name, step, one, revoked, erased);
    }

    private static Exemplar exemplar(Instant embargo) {
        return new Exemplar(
                Ids.next(), recognition(embargo), List.of(ground(Purpose.NAME), ground(Purpose.STORY)), START);
    }

    private static NewRecognition recognition(Instant embargo) {
        return Recognising.recognition(Ids.next(), Ids.next(), Level.PROVINCE, embargo, List.of());
    }

    private static NewRevocation revocation() {
        return new NewRevocation(RevocationReason.FRAUD, DECISION, LocalDate.of(2024, 11, 21), "Kê khai sai");
    }

    private static Ground ground(Purpose purpose) {
        return Ground.given(Ids.next(), Recognising.ground(purpose, Basis.CONSENT), "can-bo", START);
    }
}
