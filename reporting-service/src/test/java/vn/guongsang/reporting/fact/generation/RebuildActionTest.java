package vn.guongsang.reporting.fact.generation;

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
import vn.guongsang.reporting.fact.generation.step.RebuildAction;
import vn.guongsang.reporting.fact.generation.step.RebuildStatus;

class RebuildActionTest {

    private static final String[] STATES = {"WAITING", "RUNNING", "DONE", "FAILED", "CANCELLED"};

    /** One row an action, one column a state, in the order above; a dash is a refusal. */
    private static final String[] TABLE = {
        "START        RUNNING   -         - - -",
        "RESTART      -         RUNNING   - - -",
        "COMPLETION   -         DONE      - - -",
        "FAILURE      -         FAILED    - - -",
        "CANCELLATION CANCELLED CANCELLED - - -",
    };

    static Stream<Arguments> cells() {
        return Arrays.stream(TABLE).map(row -> row.split(" +")).flatMap(row -> Stream.iterate(0, i -> i + 1)
                .limit(STATES.length)
                .map(i -> Arguments.of(row[0], STATES[i], "-".equals(row[i + 1]) ? null : row[i + 1])));
    }

    @ParameterizedTest(name = "{0} from {1} leads to {2}")
    @MethodSource("cells")
    void everyActionInEveryStateLeadsWhereTheTableSays(RebuildAction action, RebuildStatus from, RebuildStatus to) {
        assertEquals(to, action.next(from));
    }

    @Test
    void eachActionIsAWordOfTheHistory() {
        assertEquals(
                List.of("start", "restart", "completion", "failure", "cancellation"),
                Arrays.stream(RebuildAction.values()).map(RebuildAction::path).toList());
    }

    @Test
    void theTableCoversAllStatesAndActions() {
        assertEquals(STATES.length, RebuildStatus.values().length);
        assertEquals(TABLE.length, RebuildAction.values().length);
    }

    @ParameterizedTest(name = "{0} may do {2} when {1}")
    @CsvSource({
        "admin,          WAITING,   cancellation",
        "admin,          RUNNING,   cancellation",
        "admin,          DONE,      ''",
        "admin,          CANCELLED, ''",
        "province-board, RUNNING,   ''",
        "auditor,        WAITING,   ''",
    })
    void onlyTheOperatorCancelsWhatIsOpen(String role, RebuildStatus status, String allowed) {
        Actor actor = new Actor("nguoi", "Người", Set.of(role), null, null);

        assertEquals(allowed.isEmpty() ? List.of() : List.of(allowed), RebuildAction.allowed(status, actor));
    }
}
