package vn.guongsang.media.briefing.followup.step;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.guongsang.media.briefing.followup.step.FollowUpStatus.ANSWERED;
import static vn.guongsang.media.briefing.followup.step.FollowUpStatus.OPEN;
import static vn.guongsang.media.briefing.followup.step.FollowUpStatus.SETTLED;
import static vn.guongsang.media.briefing.followup.step.FollowUpStatus.WITHDRAWN;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.guongsang.kit.actor.Actor;

class FollowUpActionTest {

    private static final List<String> ACTIONS = List.of("answer", "settlement", "return", "withdrawal");

    private static final Map<FollowUpStatus, Map<String, FollowUpStatus>> WAY = Map.of(
            OPEN, Map.of("answer", ANSWERED, "settlement", SETTLED, "withdrawal", WITHDRAWN),
            ANSWERED, Map.of("settlement", SETTLED, "return", OPEN, "withdrawal", WITHDRAWN),
            SETTLED, Map.of(),
            WITHDRAWN, Map.of());

    @ParameterizedTest
    @EnumSource(FollowUpStatus.class)
    void everyActionLeadsWhereTheTableSaysTheOutletAnswersAndTheBoardJudges(FollowUpStatus status) {
        for (FollowUpAction action : FollowUpAction.values()) {
            assertEquals(WAY.get(status).get(action.path()), action.next(status), action.path());
        }
        List<String> possible = ACTIONS.stream()
                .filter(path -> WAY.get(status).containsKey(path))
                .toList();
        List<String> judging =
                possible.stream().filter(path -> !path.equals("answer")).toList();
        List<String> answering = possible.stream().filter("answer"::equals).toList();
        assertEquals(judging, allowed(status, "propaganda-board"));
        assertEquals(judging, allowed(status, "province-board"));
        assertEquals(answering, allowed(status, "media-editor"));
        assertEquals(judging, allowed(status, "media-editor", "propaganda-board"));
        for (String other : List.of("cms", "inspector", "auditor", "admin", "unit-leader")) {
            assertEquals(List.of(), allowed(status, other));
        }
    }

    private static List<String> allowed(FollowUpStatus status, String... roles) {
        return FollowUpAction.allowed(status, new Actor("ai-do", "Ai đó", Set.of(roles), null, null));
    }
}
