package vn.guongsang.nominations.unitplan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.nominations.unitplan.content.UnitPlanStatus;

class UnitPlanActionTest {

    private static final UUID UNIT = UUID.fromString("7f1c1b1e-0000-4000-8000-000000000001");
    private static final UUID ABOVE = UUID.fromString("7f1c1b1e-0000-4000-8000-000000000002");
    private static final String[] STATES = {"DRAFT", "SUBMITTED", "ACCEPTED", "RETURNED", "DISCARDED"};

    /** One row an action, one column a state, in the order above; a dash is a refusal. */
    private static final String[] TABLE = {
        "EDIT       DRAFT     -        -        RETURNED -",
        "SUBMISSION SUBMITTED -        -        SUBMITTED -",
        "ACCEPTANCE -         ACCEPTED -        -         -",
        "RETURN     -         RETURNED RETURNED -         -",
        "DISCARD    DISCARDED -        -        -         -",
    };

    static Stream<Arguments> cells() {
        return Arrays.stream(TABLE).map(row -> row.split(" +")).flatMap(row -> Stream.iterate(0, i -> i + 1)
                .limit(STATES.length)
                .map(i -> Arguments.of(row[0], STATES[i], "-".equals(row[i + 1]) ? null : row[i + 1])));
    }

    @ParameterizedTest(name = "{0} from {1} leads to {2}")
    @MethodSource("cells")
    void everyActionInEveryStateLeadsWhereTheTableSays(UnitPlanAction action, UnitPlanStatus from, UnitPlanStatus to) {
        assertEquals(to, action.next(from));
    }

    @Test
    void theTableCoversAllStatesAndActions() {
        assertEquals(STATES.length, UnitPlanStatus.values().length);
        assertEquals(TABLE.length, UnitPlanAction.values().length);
    }

    @ParameterizedTest(name = "{0} of {1} who brought it: {2}")
    @CsvSource({
        "unit-leader,    above,   false, acceptance return",
        "district-board, above,   false, acceptance return",
        "province-board, nowhere, false, acceptance return",
        "unit-leader,    own,     false, ''",
        "district-board, own,     false, ''",
        "province-board, own,     false, ''",
        "unit-leader,    above,   true,  ''",
        "province-board, nowhere, true,  ''",
        "unit-officer,   above,   false, ''",
        "council-member, nowhere, false, ''",
    })
    void whoMayJudge(String role, String place, boolean brought, String allowed) {
        UUID unit =
                switch (place) {
                    case "own" -> UNIT;
                    case "above" -> ABOVE;
                    default -> null;
                };
        Actor actor = new Actor("nguoi", "Người", Set.of(role), unit, null);
        List<String> broughtBy = List.of(brought ? "nguoi" : "nguoi-khac");
        assertEquals(
                allowed.isEmpty() ? List.of() : List.of(allowed.split(" ")),
                UnitPlanRights.allowedActions(
                        new UnitPlanRights.Standing(UnitPlanStatus.SUBMITTED, UNIT, broughtBy), actor));
    }
}
