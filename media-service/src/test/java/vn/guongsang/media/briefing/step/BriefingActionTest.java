package vn.guongsang.media.briefing.step;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.guongsang.media.briefing.step.BriefingStatus.CLOSED;
import static vn.guongsang.media.briefing.step.BriefingStatus.DISCARDED;
import static vn.guongsang.media.briefing.step.BriefingStatus.DRAFT;
import static vn.guongsang.media.briefing.step.BriefingStatus.ISSUED;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.guongsang.kit.actor.Actor;

class BriefingActionTest {

    private static final List<String> ACTIONS = List.of("edit", "issue", "reopening", "closure", "discard");

    private static final Map<BriefingStatus, Map<String, BriefingStatus>> WAY = Map.of(
            DRAFT, Map.of("edit", DRAFT, "issue", ISSUED, "discard", DISCARDED),
            ISSUED, Map.of("reopening", DRAFT, "closure", CLOSED),
            CLOSED, Map.of("reopening", DRAFT),
            DISCARDED, Map.of());

    @ParameterizedTest
    @EnumSource(BriefingStatus.class)
    void everyActionLeadsWhereTheTableSaysAndOnlyTheBoardsTakeIt(BriefingStatus status) {
        for (BriefingAction action : BriefingAction.values()) {
            assertEquals(WAY.get(status).get(action.path()), action.next(status), action.path());
        }
        List<String> possible = ACTIONS.stream()
                .filter(path -> WAY.get(status).containsKey(path))
                .toList();
        for (String board : List.of("propaganda-board", "province-board")) {
            assertEquals(possible, BriefingAction.allowed(status, actor(board)));
        }
        for (String other : List.of("media-editor", "inspector", "auditor", "admin", "unit-officer", "cms")) {
            assertEquals(List.of(), BriefingAction.allowed(status, actor(other)));
        }
    }

    @Test
    void outletsSeeWhatHasBeenIssued() {
        assertEquals(
                List.of(false, true, true, false),
                Arrays.stream(BriefingStatus.values())
                        .map(BriefingStatus::isOpenToOutlets)
                        .toList());
        assertEquals(
                ACTIONS,
                Arrays.stream(BriefingAction.values()).map(BriefingAction::path).toList());
    }

    private static Actor actor(String role) {
        return new Actor("ai-do", "Ai đó", Set.of(role), null, null);
    }
}
