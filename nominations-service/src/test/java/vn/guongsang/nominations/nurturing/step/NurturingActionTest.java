package vn.guongsang.nominations.nurturing.step;

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

class NurturingActionTest {

    private static final String[] STATES = {"DISCOVERED", "NURTURED", "READY", "NOMINATED", "CLOSED"};

    private static final String CARING = "unit-officer unit-leader district-board province-board";
    private static final String ANSWERING = "unit-leader district-board province-board";
    private static final List<String> ROLES = List.of(
            "unit-officer",
            "unit-leader",
            "district-board",
            "province-board",
            "council-member",
            "media-editor",
            "propaganda-board",
            "finance",
            "inspector",
            "cms",
            "auditor",
            "admin");

    /** One row an action, one column a stage, in the order above; a dash is a refusal. */
    private static final String[] TABLE = {
        "EDIT       DISCOVERED NURTURED READY    NOMINATED -",
        "SUPPORT    DISCOVERED NURTURED READY    NOMINATED -",
        "CHECK      DISCOVERED NURTURED READY    NOMINATED -",
        "NURTURING  NURTURED   -        -        -         -",
        "READINESS  -          READY    -        -         -",
        "NOMINATION -          -        NOMINATED -        -",
        "RESUMPTION -          -        NURTURED NURTURED  -",
        "CLOSURE    CLOSED     CLOSED   CLOSED   CLOSED    -",
    };

    static Stream<Arguments> cells() {
        return Arrays.stream(TABLE).map(row -> row.split(" +")).flatMap(row -> Stream.iterate(0, i -> i + 1)
                .limit(STATES.length)
                .flatMap(i -> ROLES.stream()
                        .map(role ->
                                Arguments.of(row[0], STATES[i], role, "-".equals(row[i + 1]) ? null : row[i + 1]))));
    }

    @ParameterizedTest(name = "{0} from {1} by {2} leads to {3}")
    @MethodSource("cells")
    void everyActionAtEveryStageByEveryRoleIsWhatTheTableSays(
            NurturingAction action, NurturingStatus from, String role, NurturingStatus to) {
        Actor actor = new Actor("a", "A", Set.of(role), null, null);
        boolean judging = action == NurturingAction.READINESS || action == NurturingAction.CLOSURE;
        boolean may = List.of((judging ? ANSWERING : CARING).split(" ")).contains(role);
        assertEquals(to, action.next(from));
        assertEquals(may, action.isOpenTo(actor));
        assertEquals(may && to != null, NurturingAction.allowed(from, actor).contains(action.path()));
    }

    @ParameterizedTest
    @CsvSource({"5, 8"})
    void theTableCoversAllStagesAndActions(int stages, int actions) {
        assertEquals(stages, NurturingStatus.values().length);
        assertEquals(actions, NurturingAction.values().length);
    }
}
