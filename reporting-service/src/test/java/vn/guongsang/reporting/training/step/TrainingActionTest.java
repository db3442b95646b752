package vn.guongsang.reporting.training.step;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.guongsang.reporting.training.step.TrainingStatus.CANCELLED;
import static vn.guongsang.reporting.training.step.TrainingStatus.HELD;
import static vn.guongsang.reporting.training.step.TrainingStatus.PLANNED;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.guongsang.kit.actor.Actor;

class TrainingActionTest {

    private static final List<String> WRITERS =
            List.of("unit-officer", "unit-leader", "district-board", "province-board", "propaganda-board");
    private static final List<String> ANNULLERS = List.of("unit-leader", "district-board", "province-board");
    private static final Map<TrainingStatus, Map<String, TrainingStatus>> WAY = Map.of(
            PLANNED, Map.of("edit", PLANNED, "result", HELD, "cancellation", CANCELLED),
            HELD, Map.of("correction", HELD, "annulment", CANCELLED),
            CANCELLED, Map.of());

    static Stream<Arguments> everyStatusAndRole() {
        return Arrays.stream(TrainingStatus.values()).flatMap(status -> Stream.of(
                        "unit-officer",
                        "unit-leader",
                        "district-board",
                        "province-board",
                        "propaganda-board",
                        "council-member",
                        "inspector",
                        "finance",
                        "auditor",
                        "admin")
                .map(role -> Arguments.of(status, role)));
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("everyStatusAndRole")
    void everyActionInEveryStateLeadsWhereTheTableSaysForThoseWhoMay(TrainingStatus status, String role) {
        for (TrainingAction action : TrainingAction.values()) {
            assertEquals(WAY.get(status).get(action.path()), action.next(status), action.path());
        }
        Actor actor = new Actor("ai-do", "Ai đó", Set.of(role), null, null);
        List<String> expected = Stream.of("edit", "result", "correction", "cancellation", "annulment")
                .filter(WAY.get(status)::containsKey)
                .filter(path -> ("annulment".equals(path) ? ANNULLERS : WRITERS).contains(role))
                .toList();
        assertEquals(expected, TrainingAction.allowed(status, actor, true));
        assertEquals(List.of(), TrainingAction.allowed(status, actor, false));
    }
}
