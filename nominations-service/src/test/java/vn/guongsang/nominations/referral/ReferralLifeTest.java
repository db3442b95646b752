package vn.guongsang.nominations.referral;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.nominations.StateProblem;
import vn.guongsang.nominations.recognition.Rung;
import vn.guongsang.nominations.referral.paper.CentralAnswer;
import vn.guongsang.nominations.referral.paper.NewReferral;
import vn.guongsang.nominations.referral.step.OnTheWay;
import vn.guongsang.nominations.referral.step.ReferralAction;
import vn.guongsang.nominations.referral.step.ReferralStatus;
import vn.guongsang.nominations.testing.Refusal;

class ReferralLifeTest {

    private static final Instant AT = Instant.parse("2024-11-20T03:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2024, 11, 20);
    private static final Actor SENDER = new Actor("can-bo", "Cán bộ", Set.of("unit-officer"), null, null);
    private static final Actor OTHER = new Actor("can-bo-2", "Cán bộ", Set.of("unit-officer"), null, null);

    private final UUID exemplar = Ids.next();
    private final UUID commune = Ids.next();
    private final UUID district = Ids.next();
    private final UUID province = Ids.next();
    private final UUID dossier = Ids.next();

    @Test
    void aReferralSaysWhatItCarriesFromWhereToWhere() {
        Referral referral = sent(new Route(Rung.DISTRICT, district));

        assertEquals(
                List.of(exemplar, 2, 1L), List.of(referral.exemplarId(), referral.approvalNo(), referral.version()));
        assertEquals(new ReferralView.Dossier(dossier, 4), referral.dossier());
        assertEquals(new ReferralView.Ends(Rung.COMMUNE, commune, Rung.DISTRICT, district), referral.ends());
        assertEquals(
                List.of(Rung.DISTRICT, district, DAY),
                List.of(referral.toRung(), referral.toUnitId(), referral.sentOn()));
        assertEquals(new ReferralView.Letter("7/TTr-UBND", DAY, "can-bo", "Gửi kèm"), referral.letter());
        assertEquals(
                new OnTheWay(ReferralStatus.SENT, Rung.COMMUNE, Rung.DISTRICT, "can-bo", commune, true),
                referral.standing(true));
        assertNull(referral.answer());
        assertNull(referral.receivedOn());
    }

    @Test
    void whatWasAcceptedIsNominated() {
        UUID nomination = Ids.next();
        Referral referral = sent(new Route(Rung.DISTRICT, district));
        referral.receive(DAY.plusDays(1));
        assertEquals(ReferralStatus.RECEIVED, referral.status());
        referral.accept(DAY.plusDays(2));
        referral.nominate(nomination);

        assertEquals(List.of(DAY.plusDays(1), nomination), List.of(referral.receivedOn(), referral.nominationId()));
        assertEquals(new ReferralView.Answer(true, DAY.plusDays(2), null, null), referral.answer());
        assertEquals(4, referral.version());
    }

    @Test
    void whatWasDeclinedStaysDeclined() {
        Referral referral = sent(new Route(Rung.DISTRICT, district));
        referral.receive(DAY);
        referral.decline(DAY.plusDays(3));
        assertEquals(new ReferralView.Answer(false, DAY.plusDays(3), null, null), referral.answer());

        ProblemException refused = Refusal.of(() -> referral.accept(DAY));

        assertSame(StateProblem.ILLEGAL_TRANSITION, refused.type());
        assertEquals(ReferralStatus.DECLINED, refused.extensions().get("state"));
    }

    @Test
    void whatCameBackGoesOnWithTheNewDossierToWhoIsCompetentNow() {
        Referral referral = sent(new Route(Rung.DISTRICT, district));
        referral.receive(DAY);
        referral.giveBack();
        assertEquals(ReferralStatus.RETURNED, referral.status());

        referral.sendAgain(
                new Referred(Rung.COMMUNE, commune, DAY, true, dossier, 6),
                new Route(Rung.PROVINCE, province),
                OTHER,
                DAY.plusDays(9));

        assertEquals(new ReferralView.Dossier(dossier, 6), referral.dossier());
        assertEquals(new ReferralView.Ends(Rung.COMMUNE, commune, Rung.PROVINCE, province), referral.ends());
        assertEquals(new ReferralView.Letter("7/TTr-UBND", DAY.plusDays(9), "can-bo-2", "Gửi kèm"), referral.letter());
        assertNull(referral.receivedOn());
    }

    @Test
    void theCentralBoardsAnswerIsWrittenDownWithItsPaper() {
        Referral referral = sent(new Route(Rung.NATION, null));
        referral.answered(ReferralAction.CENTRAL_CHOICE, new CentralAnswer("9/CV", DAY.plusDays(30), "Được chọn"));

        assertEquals(ReferralStatus.ACCEPTED, referral.status());
        assertEquals(new ReferralView.Answer(true, DAY.plusDays(30), "9/CV", "Được chọn"), referral.answer());
    }

    private Referral sent(Route route) {
        return new Referral(
                Ids.next(),
                new NewReferral(exemplar, 2, DAY, "7/TTr-UBND", "Gửi kèm"),
                new Referred(Rung.COMMUNE, commune, DAY, true, dossier, 4),
                route,
                SENDER,
                AT);
    }
}
