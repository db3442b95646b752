package vn.guongsang.nominations.commendation.step;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.model.Level;

class CommendationActionTest {

    private static final String[] STATES = {"PROPOSED", "DECIDED", "REFUSED", "WITHDRAWN", "ANNULLED"};
    private static final String[] LEVELS = {"UNIT", "COMMUNE", "DISTRICT", "PROVINCE"};

    /** One row an action, one column a state, in the order above; a dash is a refusal. */
    private static final String[] TABLE = {
        "EDIT       PROPOSED  -        - - -",
        "DECISION   DECIDED   -        - - -",
        "REFUSAL    REFUSED   -        - - -",
        "WITHDRAWAL WITHDRAWN -        - - -",
        "ANNULMENT  -         ANNULLED - - -",
    };

    /** One row a role, one column a level: D decides, w withdraws only, a dash does nothing. */
    private static final String[] ROLES = {
        "unit-officer     w w w w",
        "unit-leader      D D w w",
        "district-board   w w D w",
        "province-board   w w w D",
        "council-member   - - - -",
        "media-editor     - - - -",
        "propaganda-board - - - -",
        "finance          - - - -",
        "inspector        - - - -",
        "cms              - - - -",
        "auditor          - - - -",
        "admin            - - - -",
    };

    static Stream<Arguments> cells() {
        return rows(TABLE).flatMap(row -> Stream.iterate(0, i -> i + 1)
                .limit(STATES.length)
                .flatMap(state -> rows(ROLES).flatMap(role -> Stream.iterate(0, i -> i + 1)
                        .limit(LEVELS.length)
                        .map(level -> Arguments.of(
                                row[0],
                                STATES[state],
                                "-".equals(row[state + 1]) ? null : row[state + 1],
                                role[0],
                                LEVELS[level],
                                role[level + 1])))));
    }

    private static Stream<String[]> rows(String[] table) {
        return Arrays.stream(table).map(row -> row.split(" +"));
    }

    @ParameterizedTest(name = "{0} from {1} by {3} at {4}")
    @MethodSource("cells")
    void everyActionInEveryStateByEveryRoleAtEveryLevelIsWhatTheTablesSay(
            CommendationAction action,
            CommendationStatus from,
            CommendationStatus to,
            String role,
            Level level,
            String may) {
        Actor actor = new Actor("a", "A", Set.of(role), null, null);
        Set<Level> undoable = "D".equals(may) ? Set.of(level) : Set.of();
        boolean open = action == CommendationAction.WITHDRAWAL
                ? !"-".equals(may)
                : "D".equals(may) && action != CommendationAction.EDIT;
        List<String> allowed = CommendationRights.allowedActions(new Proposed(from, level, "b"), actor, undoable);
        assertEquals(to, action.next(from));
        assertEquals(open && to != null, allowed.contains(action.path()));
    }

    @ParameterizedTest(name = "{0}, the proposer: {1}")
    @CsvSource({"unit-officer, true", "province-board, true", "council-member, false", "auditor, false"})
    void whoHasProposedMayEditAndNeverDecide(String role, boolean edits) {
        Actor actor = new Actor("a", "A", Set.of(role), null, null);
        List<String> allowed = CommendationRights.allowedActions(
                new Proposed(CommendationStatus.PROPOSED, Level.PROVINCE, "a"), actor, Set.of());
        assertEquals(edits ? List.of("edit", "withdrawal") : List.of(), allowed);
    }

    @ParameterizedTest
    @CsvSource({"5, 5, 4"})
    void theTablesCoverAllStatesActionsAndLevels(int states, int actions, int levels) {
        assertEquals(states, CommendationStatus.values().length);
        assertEquals(actions, CommendationAction.values().length);
        assertEquals(levels, Level.values().length);
    }
}
