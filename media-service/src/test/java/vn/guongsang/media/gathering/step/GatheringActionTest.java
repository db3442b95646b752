package vn.guongsang.media.gathering.step;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.guongsang.media.gathering.step.GatheringStatus.CANCELLED;
import static vn.guongsang.media.gathering.step.GatheringStatus.DRAFT;
import static vn.guongsang.media.gathering.step.GatheringStatus.HELD;
import static vn.guongsang.media.gathering.step.GatheringStatus.PLANNED;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.guongsang.kit.actor.Actor;

class GatheringActionTest {

    private static final List<String> ACTIONS =
            List.of("edit", "planning", "result", "correction", "cancellation", "annulment", "withdrawal");
    private static final List<String> WRITERS =
            List.of("unit-officer", "unit-leader", "district-board", "province-board", "propaganda-board");
    private static final List<String> ANNULLERS = List.of("unit-leader", "district-board", "province-board");

    private static final Map<GatheringStatus, Map<String, GatheringStatus>> WAY = Map.of(
            DRAFT, Map.of("edit", DRAFT, "planning", PLANNED, "cancellation", CANCELLED, "withdrawal", DRAFT),
            PLANNED, Map.of("edit", PLANNED, "result", HELD, "cancellation", CANCELLED, "withdrawal", PLANNED),
            HELD, Map.of("correction", HELD, "annulment", CANCELLED),
            CANCELLED, Map.of());

    static Stream<Arguments> everyStatusAndRole() {
        return Arrays.stream(GatheringStatus.values()).flatMap(status -> Stream.of(
                        "unit-officer",
                        "unit-leader",
                        "district-board",
                        "province-board",
                        "propaganda-board",
                        "council-member",
                        "media-editor",
                        "finance",
                        "inspector",
                        "cms",
                        "auditor",
                        "admin")
                .map(role -> Arguments.of(status, role)));
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("everyStatusAndRole")
    void everyActionInEveryStateLeadsWhereTheTableSaysForThoseWhoMay(GatheringStatus status, String role) {
        for (GatheringAction action : GatheringAction.values()) {
            assertEquals(WAY.get(status).get(action.path()), action.next(status), action.path());
        }
        List<String> expected = ACTIONS.stream()
                .filter(path -> WAY.get(status).containsKey(path) && !path.equals("withdrawal"))
                .filter(path -> ("annulment".equals(path) ? ANNULLERS : WRITERS).contains(role))
                .toList();
        Actor actor = new Actor("ai-do", "Ai đó", Set.of(role), null, null);
        assertEquals(expected, GatheringAction.allowed(status, actor));
    }

    @Test
    void theTableCoversAllActions() {
        assertEquals(
                ACTIONS,
                Arrays.stream(GatheringAction.values())
                        .map(GatheringAction::path)
                        .toList());
    }
}
