package vn.guongsang.nominations.tip;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.problem.KitProblem;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.model.Level;
import vn.guongsang.nominations.StateProblem;
import vn.guongsang.nominations.nomination.dossier.NewNomination;
import vn.guongsang.nominations.nomination.origin.Origin;
import vn.guongsang.nominations.testing.Refusal;

class TipTest {

    private static final Instant AT = Instant.parse("2026-03-02T03:00:00Z");
    private static final Informant WHO = new Informant("Nguyễn Văn Thí Dụ", "0912 345 678", null);
    private static final Actor LEADER = person("unit-leader");

    private final UUID id = Ids.next();
    private final UUID unit = Ids.next();
    private final Tip tip = new Tip(id, new NewTip(unit, "Tổ hợp tác", "Mười năm dọn rác", WHO), AT);

    @Test
    void aTipSaysWhatItWasTold() {
        assertEquals(
                List.of(id, 1L, unit, "Tổ hợp tác", "Mười năm dọn rác", WHO, AT),
                List.of(
                        tip.id(),
                        tip.version(),
                        tip.unitId(),
                        tip.about(),
                        tip.text(),
                        tip.informant(),
                        tip.receivedAt()));
        assertEquals(TipStatus.RECEIVED, tip.status());
        assertFalse(tip.informantErased());
        assertNull(tip.closedAt());
    }

    @Test
    void anAcceptedTipKnowsItsNomination() {
        UUID nomination = Ids.next();
        tip.accept(nomination, AT.plusSeconds(9));

        assertEquals(List.of(nomination, AT.plusSeconds(9)), List.of(tip.nominationId(), tip.closedAt()));
        assertEquals(TipStatus.ACCEPTED, tip.status());
        assertEquals(2, tip.version());
    }

    @Test
    void aRejectedTipIsClosed() {
        tip.reject(AT.plusSeconds(9));

        assertEquals(TipStatus.REJECTED, tip.status());
        assertEquals(AT.plusSeconds(9), tip.closedAt());
    }

    @Test
    void aTipThatWasToldBeforeKnowsTheFirstOne() {
        UUID first = Ids.next();
        tip.duplicate(first, AT);

        assertEquals(TipStatus.DUPLICATE, tip.status());
        assertEquals(first, tip.duplicateOf());
    }

    @Test
    void whatACitizenToldIsTheStoryOfTheDraft() {
        UUID subject = Ids.next();
        NewNomination draft =
                new TipAcceptance(subject, "CULTURE", Level.COMMUNE, 2026).draft(unit, "Mười năm dọn rác");

        assertEquals(
                new NewNomination(
                        subject,
                        unit,
                        "CULTURE",
                        Level.COMMUNE,
                        2026,
                        null,
                        null,
                        "Mười năm dọn rác",
                        List.of(),
                        List.of(),
                        List.of(),
                        Origin.REGULAR,
                        null),
                draft);
    }

    @Test
    void aTipFromAContestKnowsTheEntry() {
        UUID contest = Ids.next();
        UUID entry = Ids.next();
        Tip candidate = tip.from(contest, entry);

        assertEquals(List.of(contest, entry), List.of(candidate.contestId(), candidate.contestEntryId()));
    }

    @Test
    void anInformantIsForgottenOnceAndNobodyIsForgottenWhoWasNotNamed() {
        tip.forgetInformant();

        assertNull(tip.informant());
        assertTrue(tip.informantErased());
        assertEquals(2, tip.version());
        assertSame(TipProblem.INFORMANT_ABSENT, Refusal.of(tip::forgetInformant).type());
    }

    @Test
    void aTipIsAnsweredOnceAndByAModerator() {
        assertDoesNotThrow(() -> TipAction.REJECTION.require(TipStatus.RECEIVED, true, LEADER));
        assertSame(
                KitProblem.FORBIDDEN,
                Refusal.of(() -> TipAction.REJECTION.require(TipStatus.RECEIVED, true, person("unit-officer")))
                        .type());

        ProblemException refused = Refusal.of(() -> TipAction.REJECTION.require(TipStatus.ACCEPTED, false, LEADER));

        assertSame(StateProblem.ILLEGAL_TRANSITION, refused.type());
        assertEquals(TipStatus.ACCEPTED, refused.extensions().get("state"));
        assertEquals(List.of(), refused.extensions().get("allowedActions"));
    }

    private static Actor person(String role) {
        return new Actor("nguoi-xet", "Người xét", Set.of(role), null, null);
    }
}
