package vn.guongsang.media.contest.step;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.guongsang.media.contest.step.ContestStatus.CANCELLED;
import static vn.guongsang.media.contest.step.ContestStatus.CLOSED;
import static vn.guongsang.media.contest.step.ContestStatus.DECIDED;
import static vn.guongsang.media.contest.step.ContestStatus.DRAFT;
import static vn.guongsang.media.contest.step.ContestStatus.JUDGING_FINAL;
import static vn.guongsang.media.contest.step.ContestStatus.JUDGING_FIRST;
import static vn.guongsang.media.contest.step.ContestStatus.OPEN;
import static vn.guongsang.media.contest.step.ContestStatus.PUBLISHED;

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

class ContestActionTest {

    private static final List<String> RUNNERS = List.of("propaganda-board", "province-board");

    /** From which state each action leads where; every pair that is not named is refused. */
    private static final Map<ContestStatus, Map<String, ContestStatus>> WAY = Map.of(
            DRAFT, Map.of("edit", DRAFT, "opening", OPEN, "cancellation", CANCELLED),
            OPEN, Map.of("extension", OPEN, "closure", CLOSED, "cancellation", CANCELLED),
            CLOSED, Map.of("first-round", JUDGING_FIRST, "cancellation", CANCELLED),
            JUDGING_FIRST, Map.of("final-round", JUDGING_FINAL, "cancellation", CANCELLED),
            JUDGING_FINAL, Map.of("decision", DECIDED, "cancellation", CANCELLED),
            DECIDED, Map.of("publication", PUBLISHED, "cancellation", CANCELLED, "note", DECIDED),
            PUBLISHED, Map.of("proposal", PUBLISHED, "note", PUBLISHED),
            CANCELLED, Map.of());

    static Stream<Arguments> everyStatusAndRole() {
        return Arrays.stream(ContestStatus.values()).flatMap(status -> Stream.of(
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
    void everyActionInEveryStateLeadsWhereTheTableSaysForThoseWhoMay(ContestStatus status, String role) {
        for (ContestAction action : ContestAction.values()) {
            assertEquals(WAY.get(status).get(action.path()), action.next(status), action.path());
        }
        List<String> expected = Stream.of(
                        "edit",
                        "opening",
                        "extension",
                        "closure",
                        "first-round",
                        "final-round",
                        "decision",
                        "publication",
                        "cancellation")
                .filter(path -> WAY.get(status).containsKey(path) && RUNNERS.contains(role))
                .toList();
        assertEquals(expected, ContestAction.allowed(status, new Actor("ai-do", "Ai đó", Set.of(role), null, null)));
    }

    @Test
    void aRoundIsJudgedInItsOwnStateOnly() {
        List<Round> judged = Arrays.asList(null, null, null, Round.FIRST, Round.FINAL, null, null, null);

        assertEquals(
                judged,
                Arrays.stream(ContestStatus.values()).map(ContestStatus::judged).toList());
    }
}
