package vn.guongsang.reporting.plan.version;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.reporting.plan.version.content.PlanVersionStatus;

class PlanVersionActionTest {

    private static final String[] STATES = {"DRAFT", "ADOPTED", "SUPERSEDED", "DISCARDED"};

    /** One row an action, one column a state, in the order above; a dash is a refusal. */
    private static final String[] TABLE = {
        "EDIT         DRAFT     -          - -",
        "ADOPTION     ADOPTED   -          - -",
        "SUPERSESSION -         SUPERSEDED - -",
        "DISCARD      DISCARDED -          - -",
    };

    static Stream<Arguments> cells() {
        return Arrays.stream(TABLE).map(row -> row.split(" +")).flatMap(row -> Stream.iterate(0, i -> i + 1)
                .limit(STATES.length)
                .map(i -> Arguments.of(row[0], STATES[i], "-".equals(row[i + 1]) ? null : row[i + 1])));
    }

    @ParameterizedTest(name = "{0} from {1} leads to {2}")
    @MethodSource("cells")
    void everyActionInEveryStateLeadsWhereTheTableSays(
            PlanVersionAction action, PlanVersionStatus from, PlanVersionStatus to) {
        assertEquals(to, action.next(from));
    }

    @Test
    void theTableCoversAllStatesAndActions() {
        assertEquals(STATES.length, PlanVersionStatus.values().length);
        assertEquals(TABLE.length, PlanVersionAction.values().length);
    }

    @ParameterizedTest(name = "{0} who drafted it: {1}; in {2}: {3}")
    @CsvSource({
        "province-board, false, DRAFT,      edit adoption discard",
        "province-board, true,  DRAFT,      edit discard",
        "province-board, false, ADOPTED,    ''",
        "province-board, false, SUPERSEDED, ''",
        "province-board, false, DISCARDED,  ''",
        "finance,        false, DRAFT,      ''",
        "unit-leader,    false, DRAFT,      ''",
        "admin,          false, DRAFT,      ''",
    })
    void onlyTheBoardActsAndNobodyAdoptsTheirOwnDraft(
            String role, boolean drafted, PlanVersionStatus status, String allowed) {
        Actor actor = new Actor("nguoi", "Người", Set.of(role), null, null);

        assertEquals(
                allowed.isEmpty() ? List.of() : List.of(allowed.split(" ")),
                PlanVersionRights.allowedActions(status, List.of(drafted ? "nguoi" : "nguoi-khac"), actor));
    }
}
