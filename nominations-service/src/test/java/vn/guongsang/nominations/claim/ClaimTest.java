package vn.guongsang.nominations.claim;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.problem.KitProblem;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.model.Level;
import vn.guongsang.model.NominationStatus;
import vn.guongsang.model.UnitType;
import vn.guongsang.nominations.StateProblem;
import vn.guongsang.nominations.nomination.step.Standing;
import vn.guongsang.nominations.testing.Refusal;

class ClaimTest {

    private static final Instant AT = Instant.parse("2026-03-02T03:00:00Z");
    private static final Actor MEMBER = person("council-member");
    private static final NewClaim SAID = said("Giảm 40% lượng nước tưới");

    private final UUID id = Ids.next();
    private final UUID nomination = Ids.next();
    private final Claim claim = new Claim(id, nomination, SAID);

    @Test
    void aNewClaimIsUnverified() {
        assertEquals(List.of(id, nomination, 1L), List.of(claim.id(), claim.nominationId(), claim.version()));
        assertEquals(ClaimStatus.UNVERIFIED, claim.status());
        assertEquals(SAID, claim.content());
        assertNull(claim.verification());
    }

    @Test
    void aFindingSaysWhoWhenAndWhy() {
        claim.verify(ClaimAction.DISPUTE, "Số liệu không khớp", MEMBER, AT);

        assertEquals(ClaimStatus.DISPUTED, claim.status());
        assertEquals(2, claim.version());
        assertEquals(
                new ClaimView.Verification("nguoi-xet", "Người xét", AT, "Số liệu không khớp"), claim.verification());
    }

    @Test
    void anotherContentHasNotBeenVerified() {
        claim.verify(ClaimAction.CONFIRMATION, "Đúng", MEMBER, AT);
        claim.edit(said("Giảm 60% lượng nước tưới"));

        assertEquals(ClaimStatus.UNVERIFIED, claim.status());
        assertEquals("Giảm 60% lượng nước tưới", claim.content().text());
        assertEquals(3, claim.version());
        assertNull(claim.verification());
    }

    @Test
    void theSameContentKeepsWhatWasFound() {
        claim.verify(ClaimAction.CONFIRMATION, "Đúng", MEMBER, AT);
        claim.edit(said("Giảm 40% lượng nước tưới"));

        assertEquals(ClaimStatus.CONFIRMED, claim.status());
        assertEquals(3, claim.version());
        assertEquals("Đúng", claim.verification().note());
    }

    @ParameterizedTest(name = "{0} claims, {1} unverified, {2} disputed, compulsory {3}: {4}")
    @CsvSource({
        "3, 0, 0, true,  ''",
        "0, 0, 0, false, ''",
        "1, 0, 0, true,  ''",
        "3, 1, 0, true,  /claims claims-unverified",
        "3, 0, 1, false, /claims claims-disputed",
        "0, 0, 0, true,  /claims claims-compulsory",
        "3, 2, 1, false, /claims claims-unverified|/claims claims-disputed",
    })
    void nothingIsApprovedOnClaimsThatNobodyHasConfirmed(
            int total, int unverified, int disputed, boolean compulsory, String broken) {
        ClaimRule.Facts facts = new ClaimRule.Facts(total, unverified, disputed, compulsory);
        assertEquals(broken, String.join("|", Refusal.faults(() -> ClaimRule.check(facts))));
    }

    @ParameterizedTest(name = "{0} of {1} in {2}: {3}, then {4}")
    @CsvSource({
        "EDIT,         UNVERIFIED, SUBMITTED, SUBMITTED, confirmation dispute",
        "CONFIRMATION, UNVERIFIED, DRAFT,     DRAFT,     ''",
        "CONFIRMATION, CONFIRMED,  SUBMITTED, CONFIRMED, dispute",
    })
    void anActionThatIsClosedSaysWhatClosesItAndWhatIsOpen(
            ClaimAction action, ClaimStatus status, NominationStatus nomination, String state, String open) {
        ProblemException refused = Refusal.of(() -> action.require(status, standing(nomination), MEMBER));
        assertSame(StateProblem.ILLEGAL_TRANSITION, refused.type());
        assertEquals(state, refused.extensions().get("state").toString());
        assertEquals(
                open.isEmpty() ? List.of() : List.of(open.split(" ")),
                refused.extensions().get("allowedActions"));
    }

    @Test
    void whoDoesNotJudgeTheNominationDoesNotVerify() {
        Standing submitted = standing(NominationStatus.SUBMITTED);
        assertDoesNotThrow(() -> ClaimAction.DISPUTE.require(ClaimStatus.CONFIRMED, submitted, MEMBER));
        assertSame(
                KitProblem.FORBIDDEN,
                Refusal.of(() -> ClaimAction.DISPUTE.require(ClaimStatus.CONFIRMED, submitted, person("unit-officer")))
                        .type());
    }

    private static NewClaim said(String text) {
        ClaimSource source = new ClaimSource(ClaimSource.Kind.DOCUMENT, "Báo cáo số 45/BC-UBND", null, null);
        return new NewClaim(text, new BigDecimal("40"), "%", List.of(source));
    }

    private static Standing standing(NominationStatus status) {
        return new Standing(status, Level.PROVINCE, Ids.next(), UnitType.COMMUNE, null, List.of());
    }

    private static Actor person(String role) {
        return new Actor("nguoi-xet", "Người xét", Set.of(role), null, null);
    }
}
