package vn.guongsang.media.broadcast.slot.step;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.time.Ids;

class SlotActionTest {

    private static final UUID OUTLET = Ids.next();

    @ParameterizedTest
    @CsvSource({
        // status, move, items, cancellation, restoration, withdrawal, alert
        "PLANNED, PLANNED, PLANNED, CANCELLED, , PLANNED, PLANNED",
        "CANCELLED, , , , PLANNED, CANCELLED, "
    })
    void everyActionInEveryStateLeadsWhereTheTableSays(
            SlotStatus status,
            SlotStatus move,
            SlotStatus items,
            SlotStatus cancellation,
            SlotStatus restoration,
            SlotStatus withdrawal,
            SlotStatus alert) {
        assertEquals(
                Arrays.asList(move, items, cancellation, restoration, withdrawal, alert),
                Arrays.stream(SlotAction.values())
                        .map(action -> action.next(status))
                        .toList());
    }

    @Test
    void anEditorOfTheOutletActsUntilTheSlotBegins() {
        Actor editor = actor("media-editor", OUTLET);
        assertEquals(
                List.of("move", "items", "cancellation"),
                SlotAction.allowed(SlotStatus.PLANNED, false, OUTLET, editor));
        assertEquals(List.of("restoration"), SlotAction.allowed(SlotStatus.CANCELLED, false, OUTLET, editor));
        assertEquals(List.of(), SlotAction.allowed(SlotStatus.PLANNED, true, OUTLET, editor));
        assertEquals(List.of(), SlotAction.allowed(SlotStatus.PLANNED, false, Ids.next(), editor));
        assertEquals(List.of(), SlotAction.allowed(SlotStatus.PLANNED, false, null, actor("media-editor", null)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"cms", "propaganda-board", "province-board", "admin", "unit-officer"})
    void nobodyElseActs(String role) {
        assertEquals(List.of(), SlotAction.allowed(SlotStatus.PLANNED, false, OUTLET, actor(role, OUTLET)));
    }

    private static Actor actor(String role, UUID outlet) {
        return new Actor("ai-do", "Ai đó", Set.of(role), null, outlet);
    }
}
