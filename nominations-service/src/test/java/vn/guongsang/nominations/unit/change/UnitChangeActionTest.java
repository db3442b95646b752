package vn.guongsang.nominations.unit.change;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.guongsang.kit.actor.Actor;

class UnitChangeActionTest {

    @ParameterizedTest(name = "{0} from {1} leads to {2}")
    @CsvSource({
        "EDIT,    DRAFT,     DRAFT",
        "EDIT,    COMMITTED,",
        "EDIT,    DISCARDED,",
        "COMMIT,  DRAFT,     COMMITTED",
        "COMMIT,  COMMITTED,",
        "COMMIT,  DISCARDED,",
        "DISCARD, DRAFT,     DISCARDED",
        "DISCARD, COMMITTED,",
        "DISCARD, DISCARDED,",
    })
    void everyActionInEveryStateLeadsWhereTheTableSays(
            UnitChangeAction action, UnitChangeStatus from, UnitChangeStatus to) {
        assertEquals(to, action.next(from));
    }

    @Test
    void theTableCoversAllStatesAndActions() {
        assertEquals(3, UnitChangeStatus.values().length);
        assertEquals(3, UnitChangeAction.values().length);
    }

    @ParameterizedTest
    @CsvSource({"province-board, 3", "admin, 3", "auditor, 0", "unit-leader, 0", "council-member, 0"})
    void onlyTheBoardAndTheAdministratorAreOfferedActions(String role, int actions) {
        Actor actor = new Actor("a", "A", Set.of(role), null, null);
        assertEquals(
                actions, UnitChangeAction.allowed(UnitChangeStatus.DRAFT, actor).size());
        assertEquals(List.of(), UnitChangeAction.allowed(UnitChangeStatus.COMMITTED, actor));
    }
}
