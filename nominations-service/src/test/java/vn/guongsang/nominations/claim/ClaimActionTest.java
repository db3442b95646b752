package vn.guongsang.nominations.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.model.Level;
import vn.guongsang.model.NominationStatus;
import vn.guongsang.model.UnitType;
import vn.guongsang.nominations.nomination.step.Standing;

class ClaimActionTest {

    private static final UUID UNIT = Ids.next();

    @ParameterizedTest(name = "{0} of {1}")
    @CsvSource({
        "EDIT,         UNVERIFIED, UNVERIFIED",
        "EDIT,         CONFIRMED,  UNVERIFIED",
        "EDIT,         DISPUTED,   UNVERIFIED",
        "REMOVAL,      UNVERIFIED, UNVERIFIED",
        "REMOVAL,      CONFIRMED,  UNVERIFIED",
        "REMOVAL,      DISPUTED,   UNVERIFIED",
        "CONFIRMATION, UNVERIFIED, CONFIRMED",
        "CONFIRMATION, CONFIRMED,",
        "CONFIRMATION, DISPUTED,   CONFIRMED",
        "DISPUTE,      UNVERIFIED, DISPUTED",
        "DISPUTE,      CONFIRMED,  DISPUTED",
        "DISPUTE,      DISPUTED,",
    })
    void everyActionInEveryStatusLeadsWhereTheTableSays(ClaimAction action, ClaimStatus from, ClaimStatus to) {
        assertEquals(to, action.next(from));
    }

    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource({
        "DRAFT,           unit-officer,   edit removal",
        "RETURNED,        unit-officer,   edit removal",
        "SUBMITTED,       unit-officer,   ''",
        "DRAFT,           council-member, ''",
        "RETURNED,        council-member, ''",
        "SUBMITTED,       council-member, confirmation dispute",
        "UNDER_APPRAISAL, council-member, confirmation dispute",
        "APPROVED,        council-member, ''",
        "REJECTED,        council-member, ''",
        "WITHDRAWN,       council-member, ''",
        "SUBMITTED,       auditor,        ''",
    })
    void theNominatingSideEditsAndTheAppraisersVerify(NominationStatus nomination, String role, String actions) {
        assertEquals(
                actions.isEmpty() ? List.of() : List.of(actions.split(" ")),
                ClaimAction.allowed(ClaimStatus.UNVERIFIED, standing(nomination), person(role)));
    }

    @Test
    void whoBroughtTheNominationInVerifiesNothing() {
        Actor board = person("province-board");
        Standing own = new Standing(
                NominationStatus.SUBMITTED, Level.PROVINCE, UNIT, UnitType.COMMUNE, null, List.of(board.id()));
        assertEquals(List.of(), ClaimAction.allowed(ClaimStatus.UNVERIFIED, own, board));
    }

    private static Standing standing(NominationStatus status) {
        return new Standing(status, Level.PROVINCE, UNIT, UnitType.COMMUNE, null, List.of("nguoi-khac"));
    }

    private static Actor person(String role) {
        return new Actor("nguoi-nay", "Người này", Set.of(role), null, null);
    }
}
