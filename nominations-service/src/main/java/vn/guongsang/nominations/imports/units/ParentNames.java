package vn.guongsang.nominations.imports.units;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.guongsang.kit.text.VietnameseText;
import vn.guongsang.nominations.imports.row.RowFault;
import vn.guongsang.nominations.imports.row.UnitNames;

/** Finds the unit above a row by code or name: one that is there, or one that another row tells of. */
final class ParentNames {

    /** No tree of the province is deeper; what is left then goes in circles. */
    private static final int DEEPEST = 20;

    private final UnitNames own;
    private final UnitNames all;
    private final Map<String, List<UnitVerdict>> rows = new HashMap<>();
    private final Set<Integer> inCircles = new LinkedHashSet<>();

    /**
     * Of the units of a tree.
     *
     * @param own those that the importing unit may register below, which go before others of the same name
     */
    ParentNames(UnitNames own, UnitNames all) {
        this.own = own;
        this.all = all;
    }

    /** The rows, each after those that may tell of the unit above it. */
    List<UnitLine> fromAbove(List<UnitLine> lines) {
        Map<String, Integer> waiting = new HashMap<>();
        lines.forEach(line -> UnitJudge.keysOf(line.told()).forEach(key -> waiting.merge(key, 1, Integer::sum)));
        List<UnitLine> ordered = new ArrayList<>();
        List<UnitLine> left = lines;
        for (int depth = 0; depth < DEEPEST && !left.isEmpty(); depth++) {
            List<UnitLine> later = new ArrayList<>();
            List<UnitLine> ready = new ArrayList<>();
            left.forEach(line -> (waitsFor(line, waiting) ? later : ready).add(line));
            ready.forEach(line -> UnitJudge.keysOf(line.told()).forEach(key -> waiting.merge(key, -1, Integer::sum)));
            ordered.addAll(ready);
            left = later;
        }
        left.forEach(line -> inCircles.add(line.number()));
        ordered.addAll(left);
        return ordered;
    }

    void learn(UnitLine line, UnitVerdict verdict) {
        UnitJudge.keysOf(line.told()).forEach(key -> rows.computeIfAbsent(key, k -> new ArrayList<>())
                .add(verdict));
    }

    /** The one unit that is meant, or null and a fault; null without a fault when the row names none. */
    UUID find(UnitLine line, List<RowFault> faults) {
        String written = line.told().parent();
        if (written == null) {
            return null;
        }
        if (inCircles.contains(line.number())) {
            faults.add(RowFault.of(UnitColumns.PARENT, "import-parent-circle"));
            return null;
        }
        List<UnitVerdict> told = rows.getOrDefault(VietnameseText.searchKey(written), List.of());
        Set<UUID> found =
                new LinkedHashSet<>(own.find(written, null, line.told().validFrom()));
        told.stream().filter(UnitVerdict::isSure).map(UnitVerdict::targetId).forEach(found::add);
        if (found.isEmpty()) {
            found.addAll(all.find(written, null, line.told().validFrom()));
        }
        if (found.size() == 1) {
            return found.iterator().next();
        }
        faults.add(fault(line, found, told));
        return null;
    }

    private static RowFault fault(UnitLine line, Set<UUID> found, List<UnitVerdict> told) {
        String day = line.told().validFrom().toString();
        if (!found.isEmpty()) {
            return RowFault.of(UnitColumns.PARENT, "import-parent-ambiguous", day);
        }
        return told.isEmpty()
                ? RowFault.of(UnitColumns.PARENT, "import-unit-unknown", day)
                : RowFault.of(
                        UnitColumns.PARENT, "import-parent-wrong", told.get(0).number());
    }

    private static boolean waitsFor(UnitLine line, Map<String, Integer> waiting) {
        String parent = line.told().parent();
        if (parent == null) {
            return false;
        }
        String key = VietnameseText.searchKey(parent);
        int own = UnitJudge.keysOf(line.told()).contains(key) ? 1 : 0;
        return waiting.getOrDefault(key, 0) > own;
    }
}
