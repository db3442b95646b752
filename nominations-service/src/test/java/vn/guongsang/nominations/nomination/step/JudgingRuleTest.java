package vn.guongsang.nominations.nomination.step;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.model.Level;
import vn.guongsang.model.NominationStatus;
import vn.guongsang.model.UnitType;

class JudgingRuleTest {

    private static final UUID NOMINATING = UUID.fromString("7f1c1b1e-0000-4000-8000-000000000001");
    private static final UUID SUBMITTING = UUID.fromString("7f1c1b1e-0000-4000-8000-000000000002");
    private static final UUID ELSEWHERE = UUID.fromString("7f1c1b1e-0000-4000-8000-000000000003");

    @ParameterizedTest(name = "{0} {1}: {2} of {3} ({4})")
    @CsvSource({
        // what somebody has brought in is judged by others, at every level
        "UNIT,     DEPARTMENT,  unit-leader,    the nominating unit, drafted it,   refused",
        "COMMUNE,  COMMUNE,     unit-leader,    the nominating unit, submitted it, refused",
        "DISTRICT, DISTRICT,    district-board, the nominating unit, drafted it,   refused",
        "PROVINCE, COMMUNE,     province-board, no unit,             submitted it, refused",
        // at its own level a body judges what its own office has brought in
        "UNIT,     DEPARTMENT,  unit-leader,    the nominating unit, -,            allowed",
        "COMMUNE,  COMMUNE,     unit-leader,    the nominating unit, -,            allowed",
        "DISTRICT, DISTRICT,    district-board, the nominating unit, -,            allowed",
        "DISTRICT, COMMUNE,     district-board, the submitting unit, -,            allowed",
        "PROVINCE, PROVINCE,    province-board, the nominating unit, -,            allowed",
        "PROVINCE, COMMUNE,     province-board, the submitting unit, -,            allowed",
        // above its own level nobody of the nominating unit judges
        "COMMUNE,  SUBORDINATE, unit-leader,    the nominating unit, -,            refused",
        "DISTRICT, COMMUNE,     district-board, the nominating unit, -,            refused",
        "PROVINCE, DEPARTMENT,  council-member, the nominating unit, -,            refused",
        "PROVINCE, DEPARTMENT,  province-board, the nominating unit, -,            refused",
        "PROVINCE, DISTRICT,    council-member, the nominating unit, -,            refused",
        // a member of the council is bound by the unit that submitted, too
        "PROVINCE, COMMUNE,     council-member, the submitting unit, -,            refused",
        "PROVINCE, COMMUNE,     council-member, another unit,        -,            allowed",
        "PROVINCE, COMMUNE,     council-member, no unit,             -,            allowed",
    })
    void whoMayJudge(Level level, UnitType type, String role, String place, String part, String answer) {
        UUID unit =
                switch (place) {
                    case "the nominating unit" -> NOMINATING;
                    case "the submitting unit" -> SUBMITTING;
                    case "another unit" -> ELSEWHERE;
                    default -> null;
                };
        Actor actor = new Actor("nguoi-xet", "Người xét", Set.of(role), unit, null);
        String partner = "-".equals(part) ? "nguoi-khac" : actor.id();
        Standing nomination =
                new Standing(NominationStatus.SUBMITTED, level, NOMINATING, type, SUBMITTING, List.of(partner));

        assertEquals("refused".equals(answer), JudgingRule.anyForbids(nomination, actor));
    }

    @ParameterizedTest(name = "{0}: {1} of the heir, a {2}, of the {3} unit")
    @CsvSource({
        // above the level at which the heir decides itself
        "PROVINCE, council-member, COMMUNE,    nominating, refused",
        "PROVINCE, province-board, DEPARTMENT, nominating, refused",
        "DISTRICT, district-board, COMMUNE,    nominating, refused",
        // at that level
        "COMMUNE,  unit-leader,    COMMUNE,    nominating, allowed",
        "UNIT,     unit-leader,    DEPARTMENT, nominating, allowed",
        // a member of the council, by the unit that submitted
        "PROVINCE, council-member, COMMUNE,    submitting, refused",
        "PROVINCE, province-board, COMMUNE,    submitting, allowed",
    })
    void whoHasTakenOverIsBoundAsTheUnitWas(Level level, String role, String type, String whose, String answer) {
        List<String> heir = List.of(type + " " + ELSEWHERE);
        boolean nominating = "nominating".equals(whose);
        Circumstances today =
                new Circumstances(List.of(), level, nominating ? heir : List.of(), nominating ? List.of() : heir);
        Actor actor = new Actor("nguoi-xet", "Người xét", Set.of(role), ELSEWHERE, null);
        Standing nomination = new Standing(
                NominationStatus.SUBMITTED, level, NOMINATING, UnitType.COMMUNE, SUBMITTING, List.of(), today);

        assertEquals("refused".equals(answer), JudgingRule.anyForbids(nomination, actor));
    }

    @Test
    void whoHasAConflictOfInterestDoesNotJudge() {
        Actor member = new Actor("nguoi-xet", "Người xét", Set.of("council-member"), null, null);

        assertTrue(JudgingRule.anyForbids(conflictedIs("nguoi-xet"), member));
        assertFalse(JudgingRule.anyForbids(conflictedIs("nguoi-khac"), member));
        assertFalse(NominationRights.judges(conflictedIs("nguoi-xet"), member));
        assertTrue(NominationRights.judges(conflictedIs("nguoi-khac"), member));
        assertFalse(NominationRights.mayJudge(NominationAction.APPROVAL, conflictedIs("nguoi-khac"), member));
        assertTrue(NominationRights.mayJudge(NominationAction.RETURN, conflictedIs("nguoi-khac"), member));
    }

    private static Standing conflictedIs(String person) {
        return new Standing(
                NominationStatus.SUBMITTED,
                Level.PROVINCE,
                NOMINATING,
                UnitType.COMMUNE,
                SUBMITTING,
                List.of("ai-do"),
                new Circumstances(List.of(person), Level.PROVINCE, List.of(), List.of()));
    }
}
