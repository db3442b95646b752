package vn.guongsang.nominations.assignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.guongsang.model.Level;
import vn.guongsang.nominations.council.MemberRole;
import vn.guongsang.nominations.council.MemberView;

class PlannerTest {

    @Test
    void nominationsAreSpreadEvenlyAndTheProposalIsTheSameEachTime() {
        List<MemberView> members =
                IntStream.range(0, 4).mapToObj(PlannerTest::member).toList();
        List<Planner.Need> needs = IntStream.range(0, 6)
                .mapToObj(i -> new Planner.Need(id(100 + i), "HEALTH", 2, Set.of(), Set.of()))
                .toList();
        Proposal proposal = new Planner(members, Map.of()).plan(needs);
        assertEquals(12, proposal.items().size());
        members.forEach(member -> assertEquals(
                3,
                proposal.items().stream()
                        .filter(pair -> pair.memberId().equals(member.id()))
                        .count()));
        assertEquals(proposal, new Planner(members, Map.of()).plan(needs));
    }

    @Test
    void whoHasWorkAlreadyGetsLessAndASpecialistOnlyTheOwnField() {
        MemberView busy = member(0);
        MemberView farmer = member(1, "AGRICULTURE");
        MemberView free = member(2);
        Planner planner = new Planner(List.of(busy, farmer, free), Map.of(busy.id(), 5));
        Proposal proposal = planner.plan(List.of(
                new Planner.Need(id(100), "AGRICULTURE", 2, Set.of(), Set.of()),
                new Planner.Need(id(101), "HEALTH", 2, Set.of(), Set.of())));
        assertEquals(
                List.of(
                        new Pair(id(100), farmer.id()),
                        new Pair(id(100), free.id()),
                        new Pair(id(101), free.id()),
                        new Pair(id(101), busy.id())),
                proposal.items());
    }

    @Test
    void aGapIsNamedWhenTooFewAreFree() {
        MemberView one = member(0);
        MemberView two = member(1);
        Proposal proposal = new Planner(List.of(one, two), Map.of())
                .plan(List.of(new Planner.Need(id(100), "HEALTH", 3, Set.of(one.id()), Set.of(two.id()))));
        assertEquals(List.of(), proposal.items());
        assertEquals(List.of(new Proposal.Gap(id(100), 2)), proposal.gaps());
    }

    @Test
    void noProposalEverNamesSomebodyConflictedTwiceOrUnevenly() {
        Random random = new Random(2026);
        for (int round = 0; round < 300; round++) {
            List<MemberView> members = IntStream.range(0, 3 + random.nextInt(10))
                    .mapToObj(PlannerTest::member)
                    .toList();
            Map<UUID, Set<UUID>> conflicts = new HashMap<>();
            List<Planner.Need> needs = IntStream.range(0, random.nextInt(20))
                    .mapToObj(i -> {
                        Set<UUID> conflicted = new HashSet<>();
                        if (random.nextInt(3) == 0) {
                            conflicted.add(
                                    members.get(random.nextInt(members.size())).id());
                        }
                        conflicts.put(id(100 + i), conflicted);
                        return new Planner.Need(id(100 + i), "HEALTH", 2, Set.of(), conflicted);
                    })
                    .toList();
            Proposal proposal = new Planner(members, Map.of()).plan(needs);
            assertTrue(proposal.gaps().isEmpty());
            assertEquals(needs.size() * 2, new HashSet<>(proposal.items()).size());
            proposal.items()
                    .forEach(pair ->
                            assertFalse(conflicts.get(pair.nominationId()).contains(pair.memberId())));
            assertEven(members, proposal);
        }
    }

    private static void assertEven(List<MemberView> members, Proposal proposal) {
        Map<UUID, Integer> load = new HashMap<>();
        members.forEach(member -> load.put(member.id(), 0));
        proposal.items().forEach(pair -> load.merge(pair.memberId(), 1, Integer::sum));
        int most = load.values().stream().max(Integer::compare).orElseThrow();
        int least = load.values().stream().min(Integer::compare).orElseThrow();
        assertTrue(most - least <= 2, () -> "loads " + load.values());
    }

    private static MemberView member(int i, String... sectors) {
        return new MemberView(
                id(i),
                1,
                List.of(),
                Level.PROVINCE,
                "uy-vien-" + i,
                "Ủy viên",
                null,
                MemberRole.MEMBER,
                List.of(sectors),
                LocalDate.of(2026, 1, 1),
                null);
    }

    private static UUID id(int i) {
        return UUID.fromString("7f1c1b1e-0000-4000-8000-%012d".formatted(i));
    }

    @Test
    void aGapSaysHowManyAreStillMissing() {
        Planner.Need three = new Planner.Need(id(100), "AGRICULTURE", 3, Set.of(id(9)), Set.of());

        assertEquals(
                new Proposal(List.of(new Pair(id(100), id(1))), List.of(new Proposal.Gap(id(100), 1))),
                new Planner(List.of(member(1)), Map.of()).plan(List.of(three)));
    }
}
