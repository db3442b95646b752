package vn.guongsang.nominations.movement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.guongsang.nominations.movement.MovementStatus.CANCELLED;
import static vn.guongsang.nominations.movement.MovementStatus.CLOSED;
import static vn.guongsang.nominations.movement.MovementStatus.DRAFT;
import static vn.guongsang.nominations.movement.MovementStatus.LAUNCHED;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.guongsang.kit.actor.Actor;

class MovementActionTest {

    private static final List<String> WHO_WRITES =
            List.of("unit-officer", "unit-leader", "district-board", "province-board");
    private static final List<String> WHO_LAUNCHES = List.of("unit-leader", "district-board", "province-board");

    private static final Map<MovementStatus, Map<String, MovementStatus>> WAY = Map.of(
            DRAFT, Map.of("edit", DRAFT, "launch", LAUNCHED, "cancellation", CANCELLED),
            LAUNCHED, Map.of("closure", CLOSED, "cancellation", CANCELLED),
            CLOSED, Map.of(),
            CANCELLED, Map.of());

    static Stream<Arguments> everyStatusAndRole() {
        return Arrays.stream(MovementStatus.values()).flatMap(status -> Stream.of(
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
                        "admin")
                .map(role -> Arguments.of(status, role)));
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("everyStatusAndRole")
    void everyActionInEveryStateLeadsWhereTheTableSaysForThoseWhoMay(MovementStatus status, String role) {
        for (MovementAction action : MovementAction.values()) {
            assertEquals(WAY.get(status).get(action.path()), action.next(status), action.path());
        }
        List<String> expected = Stream.of("edit", "launch", "closure", "cancellation")
                .filter(path -> WAY.get(status).containsKey(path))
                .filter(path -> ("edit".equals(path) ? WHO_WRITES : WHO_LAUNCHES).contains(role))
                .toList();
        Actor actor = new Actor("ai-do", "Ai đó", Set.of(role), null, null);
        assertEquals(expected, MovementAction.allowed(status, actor));
    }

    @ParameterizedTest
    @CsvSource({"4, 4"})
    void theTableCoversAllStatesAndActions(int states, int actions) {
        assertEquals(states, MovementStatus.values().length);
        assertEquals(actions, MovementAction.values().length);
    }
}
