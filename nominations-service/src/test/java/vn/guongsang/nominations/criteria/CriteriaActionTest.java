package vn.guongsang.nominations.criteria;

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
import vn.guongsang.model.CriteriaStatus;
import vn.guongsang.model.UnitType;

class CriteriaActionTest {

    private static final String[] STATES = {"DRAFT", "ISSUED", "SUPERSEDED", "REPEALED", "DISCARDED"};

    /** One row an action, one column a state, in the order above; a dash is a refusal. */
    private static final String[] TABLE = {
        "EDIT         DRAFT     -          - - -",
        "ISSUANCE     ISSUED    -          - - -",
        "SUPERSESSION -         SUPERSEDED - - -",
        "REPEAL       -         REPEALED   - - -",
        "DISCARD      DISCARDED -          - - -",
    };

    static Stream<Arguments> cells() {
        return Arrays.stream(TABLE).map(row -> row.split(" +")).flatMap(row -> Stream.iterate(0, i -> i + 1)
                .limit(STATES.length)
                .map(i -> Arguments.of(row[0], STATES[i], "-".equals(row[i + 1]) ? null : row[i + 1])));
    }

    @ParameterizedTest(name = "{0} from {1} leads to {2}")
    @MethodSource("cells")
    void everyActionInEveryStateLeadsWhereTheTableSays(CriteriaAction action, CriteriaStatus from, CriteriaStatus to) {
        assertEquals(to, action.next(from));
    }

    @Test
    void theTableCoversAllStatesAndActions() {
        assertEquals(STATES.length, CriteriaStatus.values().length);
        assertEquals(TABLE.length, CriteriaAction.values().length);
    }

    @ParameterizedTest(name = "{0} of a {1}: draft {2}, issued {3}")
    @CsvSource({
        "unit-officer,   COMMUNE,    edit discard,          ''",
        "unit-leader,    COMMUNE,    edit issuance discard, repeal",
        "unit-leader,    DEPARTMENT, edit issuance discard, repeal",
        "unit-leader,    DISTRICT,   edit issuance discard, repeal",
        "unit-leader,    PROVINCE,   edit discard,          ''",
        "district-board, DISTRICT,   edit issuance discard, repeal",
        "district-board, COMMUNE,    edit discard,          ''",
        "province-board, PROVINCE,   edit issuance discard, repeal",
        "province-board, COMMUNE,    edit discard,          ''",
        "council-member, PROVINCE,   '',            ''",
        "auditor,        PROVINCE,   '',            ''",
    })
    void whoMayDoWhat(String role, UnitType unit, String draft, String issued) {
        Actor actor = new Actor("nguoi", "Người", Set.of(role), null, null);
        assertEquals(words(draft), CriteriaRights.allowedActions(CriteriaStatus.DRAFT, unit, actor));
        assertEquals(words(issued), CriteriaRights.allowedActions(CriteriaStatus.ISSUED, unit, actor));
        assertEquals(List.of(), CriteriaRights.allowedActions(CriteriaStatus.SUPERSEDED, unit, actor));
        assertEquals(List.of(), CriteriaRights.allowedActions(CriteriaStatus.REPEALED, unit, actor));
        assertEquals(List.of(), CriteriaRights.allowedActions(CriteriaStatus.DISCARDED, unit, actor));
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(" "));
    }
}
