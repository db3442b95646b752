package vn.guongsang.nominations.imports.units;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.text.VietnameseText;
import vn.guongsang.nominations.imports.row.MatchReason;
import vn.guongsang.nominations.imports.row.RowFault;
import vn.guongsang.nominations.imports.row.RowOutcome;
import vn.guongsang.nominations.unit.registration.NewUnit;
import vn.guongsang.nominations.unit.registration.UnitPlan;

/** Judges the rows of one file, those above before those below, each as if the new ones before it were registered. */
final class UnitJudge {

    private final ParentNames parents;
    private final KnownUnits known;
    private final UnitPlan plan;
    private final Map<UUID, Integer> madeBy = new HashMap<>();
    private final Map<UUID, NewUnit> planned = new LinkedHashMap<>();

    UnitJudge(ParentNames parents, KnownUnits known, UnitPlan plan) {
        this.parents = parents;
        this.known = known;
        this.plan = plan;
    }

    /** What is found of each row. */
    Collection<UnitVerdict> judge(List<UnitLine> lines) {
        Map<Integer, UnitVerdict> verdicts = new LinkedHashMap<>();
        for (UnitLine line : parents.fromAbove(lines)) {
            UnitVerdict verdict = judge(line);
            parents.learn(line, verdict);
            verdicts.put(line.number(), verdict);
        }
        return verdicts.values();
    }

    /** What the rows make, in an order in which it can be registered. */
    Map<UUID, NewUnit> planned() {
        return planned;
    }

    private UnitVerdict judge(UnitLine line) {
        List<RowFault> faults = new ArrayList<>();
        UUID parent = parents.find(line, faults);
        if (!faults.isEmpty()) {
            return UnitVerdict.wrong(line, null, faults);
        }
        List<KnownUnits.Known> found = known.withCodeOf(line.told());
        if (found.isEmpty()) {
            found = known.withNameOf(line.told(), parent);
        }
        if (found.size() > 1) {
            return UnitVerdict.wrong(
                    line, parent, List.of(RowFault.of(UnitColumns.NAME, "import-unit-several", found.size())));
        }
        return found.isEmpty() ? made(line, parent) : compared(line, parent, found.get(0));
    }

    private UnitVerdict compared(UnitLine line, UUID parent, KnownUnits.Known unit) {
        UnitDifference difference = new UnitDifference(line.told(), parent, unit);
        List<RowFault> faults = difference.faults();
        Integer first = madeBy.get(unit.unit().id());
        RowOutcome same = first == null ? RowOutcome.ALREADY_RECORDED : RowOutcome.DUPLICATE_IN_FILE;
        List<MatchReason> reasons = difference.reasons();
        return new UnitVerdict(
                line.number(),
                faults.isEmpty() ? same : RowOutcome.CONFLICT,
                unit.unit().id(),
                parent,
                first,
                reasons,
                faults);
    }

    private UnitVerdict made(UnitLine line, UUID parent) {
        List<RowFault> faults = new ArrayList<>();
        Set<String> missing = new LinkedHashSet<>();
        if (line.told().code() == null) {
            missing.add(UnitColumns.CODE);
        }
        if (parent == null) {
            missing.add(UnitColumns.PARENT);
        }
        missing.forEach(column -> faults.add(RowFault.of(column, "import-unit-new-needs")));
        if (faults.isEmpty()) {
            NewUnit given = line.below(parent);
            checkRules(line, given, faults);
            if (faults.isEmpty()) {
                known.add(plan.add(line.newId(), given));
                planned.put(line.newId(), given);
                madeBy.put(line.newId(), line.number());
                return UnitVerdict.made(line, parent);
            }
        }
        return UnitVerdict.wrong(line, parent, faults);
    }

    private void checkRules(UnitLine line, NewUnit given, List<RowFault> faults) {
        try {
            plan.check(line.newId(), given);
        } catch (ProblemException broken) {
            broken.faults()
                    .forEach(fault -> faults.add(new RowFault(
                            "/parentId".equals(fault.pointer())
                                    ? UnitColumns.PARENT
                                    : fault.pointer().substring(1),
                            fault.code(),
                            List.of(),
                            fault.allowed())));
        }
    }

    /** The keys under which a unit can be named as the one above another. */
    static Set<String> keysOf(UnitLine.Told told) {
        Set<String> keys = new LinkedHashSet<>();
        keys.add(VietnameseText.searchKey(told.name()));
        if (told.code() != null) {
            keys.add(VietnameseText.searchKey(told.code()));
        }
        return keys;
    }
}
