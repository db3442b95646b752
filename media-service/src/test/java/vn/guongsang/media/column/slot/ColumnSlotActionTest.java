package vn.guongsang.media.column.slot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.media.column.slot.step.ColumnSlotAction;
import vn.guongsang.media.column.slot.step.ColumnSlotStatus;

class ColumnSlotActionTest {

    private static final UUID OUTLET = Ids.named("outlet", "test");
    private static final Map<ColumnSlotStatus, ColumnSlotStatus> STAYS =
            Map.of(ColumnSlotStatus.PLANNED, ColumnSlotStatus.PLANNED);

    /** From which state each action leads where; every pair that is not named is refused. */
    private static final Map<ColumnSlotAction, Map<ColumnSlotStatus, ColumnSlotStatus>> TABLE = new EnumMap<>(Map.of(
            ColumnSlotAction.PLAN,
            STAYS,
            ColumnSlotAction.MOVE,
            STAYS,
            ColumnSlotAction.LOSS,
            STAYS,
            ColumnSlotAction.FILLING,
            Map.of(ColumnSlotStatus.PLANNED, ColumnSlotStatus.FILLED),
            ColumnSlotAction.SKIP,
            Map.of(ColumnSlotStatus.PLANNED, ColumnSlotStatus.SKIPPED),
            ColumnSlotAction.REOPENING,
            Map.of(
                    ColumnSlotStatus.FILLED, ColumnSlotStatus.PLANNED,
                    ColumnSlotStatus.SKIPPED, ColumnSlotStatus.PLANNED)));

    static Stream<Arguments> everyPair() {
        return Arrays.stream(ColumnSlotStatus.values()).flatMap(status -> Arrays.stream(ColumnSlotAction.values())
                .map(action -> Arguments.of(status, action)));
    }

    @ParameterizedTest
    @MethodSource("everyPair")
    void eachActionLeadsWhereTheTableSays(ColumnSlotStatus status, ColumnSlotAction action) {
        assertEquals(TABLE.get(action).get(status), action.next(status));
    }

    @ParameterizedTest
    @CsvSource({"PLANNED, items move filling skip", "FILLED, reopening", "SKIPPED, reopening"})
    void onlyAnEditorOfTheOutletIsToldWhatCanBeDone(ColumnSlotStatus status, String actions) {
        assertEquals(
                List.of(actions.split(" ")), ColumnSlotAction.allowed(status, OUTLET, who("media-editor", OUTLET)));
        assertEquals(List.of(), ColumnSlotAction.allowed(status, OUTLET, who("media-editor", Ids.next())));
        assertEquals(List.of(), ColumnSlotAction.allowed(status, OUTLET, who("province-board", OUTLET)));
    }

    private static Actor who(String role, UUID outlet) {
        return new Actor("x", "X", Set.of(role), null, outlet);
    }
}
