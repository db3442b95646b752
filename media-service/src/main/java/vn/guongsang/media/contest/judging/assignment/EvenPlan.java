package vn.guongsang.media.contest.judging.assignment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Spreads entries evenly over those who may judge them; the same input gives the same plan. */
final class EvenPlan {

    private final List<UUID> judges;
    private final Map<UUID, Integer> load;

    /**
     * @param load entries by judge; absent means none
     */
    EvenPlan(List<UUID> judges, Map<UUID, Integer> load) {
        this.judges = judges;
        this.load = new HashMap<>(load);
    }

    /**
     * An entry that needs judges.
     *
     * @param standing how many judge it already
     * @param excluded who judges it, has been taken from it, or has a conflict of interest
     */
    record Need(UUID entry, int number, int standing, Set<UUID> excluded) {}

    /** One judge of one entry. */
    record Pair(UUID entry, UUID judge) {}

    /** What was found: pairs, and entries for which judges are missing. */
    record Plan(List<Pair> pairs, List<AssignmentPlan.Gap> gaps) {}

    Plan plan(List<Need> needs, int judgesPerEntry) {
        List<Pair> pairs = new ArrayList<>();
        List<AssignmentPlan.Gap> gaps = new ArrayList<>();
        for (Need need : needs) {
            int missing = Math.max(0, judgesPerEntry - need.standing());
            List<UUID> chosen = judges.stream()
                    .filter(judge -> !need.excluded().contains(judge))
                    .sorted(Comparator.<UUID>comparingInt(judge -> load.getOrDefault(judge, 0))
                            .thenComparing(Comparator.naturalOrder()))
                    .limit(missing)
                    .toList();
            chosen.forEach(judge -> {
                pairs.add(new Pair(need.entry(), judge));
                load.merge(judge, 1, Integer::sum);
            });
            if (chosen.size() < missing) {
                gaps.add(new AssignmentPlan.Gap(need.entry(), need.number(), missing - chosen.size()));
            }
        }
        return new Plan(pairs, gaps);
    }
}
