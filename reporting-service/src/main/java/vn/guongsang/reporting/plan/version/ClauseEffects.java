package vn.guongsang.reporting.plan.version;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.guongsang.reporting.plan.clause.Clause;
import vn.guongsang.reporting.plan.clause.Clauses.Addition;
import vn.guongsang.reporting.plan.version.content.ClauseChange;

/** What an adopted version says of each clause that it changes. */
final class ClauseEffects {

    private final PlanVersion version;
    private final Map<String, Clause> holding;

    private ClauseEffects(PlanVersion version, Collection<Clause> holding) {
        this.version = version;
        this.holding = holding.stream().collect(Collectors.toMap(Clause::key, Function.identity()));
    }

    static List<Addition> of(PlanVersion version, Collection<Clause> holding) {
        ClauseEffects effects = new ClauseEffects(version, holding);
        return version.changes().stream().map(effects::effect).toList();
    }

    private Addition effect(ClauseChange change) {
        Clause before = holding.get(change.key());
        Clause said = change.kind() == ClauseChange.Kind.REPEALED
                ? clause(change, before.section(), before.text(), before.requirements())
                : clause(change, change.section(), change.text(), change.requirementsOrNone());
        return new Addition(version.planCode(), version.number(), said, change.kind() == ClauseChange.Kind.REPEALED);
    }

    private Clause clause(ClauseChange change, String section, String text, List<String> requirements) {
        return new Clause(
                change.key(), section, text, requirements, ordinal(change), version.number(), version.effectiveFrom());
    }

    /** A new clause comes right behind the one that it follows, or at the end; places of the plan are a hundred apart. */
    private int ordinal(ClauseChange change) {
        if (holding.containsKey(change.key())) {
            return holding.get(change.key()).ordinal();
        }
        return change.after() != null
                ? holding.get(change.after()).ordinal() + 1
                : holding.values().stream().mapToInt(Clause::ordinal).max().orElse(0) + 100;
    }
}
