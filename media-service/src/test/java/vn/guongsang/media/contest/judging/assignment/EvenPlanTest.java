package vn.guongsang.media.contest.judging.assignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EvenPlanTest {

    private static final List<UUID> JUDGES =
            IntStream.rangeClosed(1, 4).mapToObj(i -> new UUID(0, i)).toList();

    @Test
    void entriesAreSpreadEvenlyAndTheSameInputGivesTheSamePlan() {
        List<EvenPlan.Need> needs = IntStream.rangeClosed(1, 100)
                .mapToObj(i -> new EvenPlan.Need(new UUID(1, i), i, 0, Set.of()))
                .toList();

        EvenPlan.Plan plan = new EvenPlan(JUDGES, Map.of()).plan(needs, 3);

        Map<UUID, Integer> load = new HashMap<>();
        plan.pairs().forEach(pair -> load.merge(pair.judge(), 1, Integer::sum));
        assertEquals(Collections.nCopies(4, 75), List.copyOf(load.values()));
        assertEquals(plan, new EvenPlan(JUDGES, Map.of()).plan(needs, 3));
        assertEquals(List.of(), plan.gaps());
    }

    @Test
    void aConflictKeepsAJudgeAwayAndMissingJudgesAreNamed() {
        EvenPlan.Need need =
                new EvenPlan.Need(new UUID(1, 7), 7, 1, Set.of(JUDGES.get(0), JUDGES.get(1), JUDGES.get(2)));

        EvenPlan.Plan plan = new EvenPlan(JUDGES, Map.of()).plan(List.of(need), 3);

        assertEquals(List.of(new EvenPlan.Pair(new UUID(1, 7), JUDGES.get(3))), plan.pairs());
        assertEquals(List.of(new AssignmentPlan.Gap(new UUID(1, 7), 7, 1)), plan.gaps());
    }

    @Test
    void whoHasLessIsGivenMore() {
        Map<UUID, Integer> load = Map.of(JUDGES.get(0), 5, JUDGES.get(1), 5, JUDGES.get(2), 1, JUDGES.get(3), 2);
        List<EvenPlan.Need> needs = IntStream.rangeClosed(1, 7)
                .mapToObj(i -> new EvenPlan.Need(new UUID(1, i), i, 0, Set.of()))
                .toList();

        EvenPlan.Plan plan = new EvenPlan(JUDGES, load).plan(needs, 1);

        assertTrue(plan.pairs().stream().allMatch(pair -> JUDGES.indexOf(pair.judge()) >= 2));
    }
}
