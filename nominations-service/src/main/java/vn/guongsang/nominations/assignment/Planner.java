package vn.guongsang.nominations.assignment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.guongsang.nominations.council.MemberView;

/** Spreads nominations evenly over those who may and can appraise them; the same input gives the same proposal. */
final class Planner {

    private final List<MemberView> members;
    private final Map<UUID, Integer> load;

    /**
     * @param load open assignments by member; absent means none
     */
    Planner(List<MemberView> members, Map<UUID, Integer> load) {
        this.members = members;
        this.load = new HashMap<>(load);
    }

    /**
     * A nomination that needs appraisers.
     *
     * @param taken members who appraise it already
     * @param conflicted members with a conflict of interest
     */
    record Need(UUID nomination, String sector, int appraisers, Set<UUID> taken, Set<UUID> conflicted) {}

    Proposal plan(List<Need> needs) {
        List<Pair> pairs = new ArrayList<>();
        List<Proposal.Gap> gaps = new ArrayList<>();
        for (Need need : needs) {
            int missing = Math.max(0, need.appraisers() - need.taken().size());
            List<MemberView> chosen = members.stream()
                    .filter(member -> isFit(member, need))
                    .sorted(Comparator.comparingInt(this::load).thenComparing(MemberView::id))
                    .limit(missing)
                    .toList();
            chosen.forEach(member -> {
                pairs.add(new Pair(need.nomination(), member.id()));
                load.merge(member.id(), 1, Integer::sum);
            });
            if (chosen.size() < missing) {
                gaps.add(new Proposal.Gap(need.nomination(), missing - chosen.size()));
            }
        }
        return new Proposal(pairs, gaps);
    }

    private int load(MemberView member) {
        return load.getOrDefault(member.id(), 0);
    }

    private static boolean isFit(MemberView member, Need need) {
        return !need.taken().contains(member.id())
                && !need.conflicted().contains(member.id())
                && (member.sectors().isEmpty() || member.sectors().contains(need.sector()));
    }
}
