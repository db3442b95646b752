package vn.guongsang.nominations.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.guongsang.kit.reference.ReferenceCsv;
import vn.guongsang.model.UnitType;
import vn.guongsang.nominations.unit.reform.ItemKind;
import vn.guongsang.nominations.unit.reform.UnitChangeItem;
import vn.guongsang.nominations.unit.reform.UnitRef;
import vn.guongsang.nominations.unit.reform.UnitState;
import vn.guongsang.nominations.unit.tree.DatedUnit;
import vn.guongsang.nominations.unit.tree.UnitTree;

/** The reforms of 2025 as sets of unit changes, made from the reference data. */
public final class ReferenceReforms {

    private final Map<String, DatedUnit> alive;
    private final List<Map<String, String>> rows;
    private final String prefix;

    private ReferenceReforms(UnitTree tree, LocalDate dayBefore, String resolutionDay, String prefix) {
        this.prefix = prefix;
        alive = tree.all().stream()
                .filter(unit ->
                        unit.isAliveOn(dayBefore) && unit.lastName().code().startsWith(prefix))
                .collect(Collectors.toMap(
                        unit -> unit.lastName().code().substring(prefix.length()),
                        unit -> unit,
                        (a, b) -> a,
                        LinkedHashMap::new));
        rows = ReferenceCsv.rows("administrative-changes-2025.csv").stream()
                .filter(row -> resolutionDay.equals(row.get("effective_date")))
                .toList();
    }

    /**
     * All changes of one day.
     *
     * @param resolutionDay day of the reference data whose rows are taken
     * @param prefix what stands before each code of the tree
     */
    public static List<UnitChangeItem> of(UnitTree tree, LocalDate dayBefore, String resolutionDay, String prefix) {
        return new ReferenceReforms(tree, dayBefore, resolutionDay, prefix).items();
    }

    private List<UnitChangeItem> items() {
        List<UnitChangeItem> items = new ArrayList<>();
        rows.stream().map(this::item).filter(Objects::nonNull).forEach(items::add);
        items.addAll(orphans(items));
        return items;
    }

    private UnitChangeItem item(Map<String, String> row) {
        return switch (row.get("change")) {
            case "RENAMED" -> new UnitChangeItem(ItemKind.RENAME, from(row), List.of(state(row, null)), null);
            case "MOVED" -> new UnitChangeItem(ItemKind.MOVE, from(row), List.of(state(row, null)), null);
            case "MERGED" -> new UnitChangeItem(ItemKind.MERGE, from(row), List.of(begun(row)), null);
            case "DISSOLVED" ->
                new UnitChangeItem(ItemKind.DISSOLVE, from(row), null, List.of(ref(row.get("to_code"))));
            case "SPLIT" -> split(row);
            default -> throw new IllegalArgumentException(row.toString());
        };
    }

    /** A division has a row for each result; the first one stands for all. */
    private UnitChangeItem split(Map<String, String> row) {
        List<Map<String, String>> parts = rows.stream()
                .filter(other -> "SPLIT".equals(other.get("change"))
                        && other.get("from_codes").equals(row.get("from_codes")))
                .toList();
        return parts.get(0) == row
                ? new UnitChangeItem(
                        ItemKind.SPLIT,
                        from(row),
                        parts.stream().map(this::begun).toList(),
                        null)
                : null;
    }

    /** What is named by no row and lies below a unit that ends goes to the new unit with the code of the old one. */
    private List<UnitChangeItem> orphans(List<UnitChangeItem> items) {
        Set<UUID> named =
                items.stream().flatMap(item -> item.unitIds().stream()).collect(Collectors.toSet());
        Set<UUID> ended = items.stream()
                .filter(item -> item.kind() == ItemKind.MERGE || item.kind() == ItemKind.SPLIT)
                .flatMap(item -> item.unitIds().stream())
                .collect(Collectors.toSet());
        return alive.entrySet().stream()
                .filter(parent -> ended.contains(parent.getValue().id()))
                .flatMap(parent -> alive.values().stream()
                        .filter(unit -> parent.getValue().id().equals(unit.parentId()) && !named.contains(unit.id()))
                        .map(unit -> new UnitChangeItem(
                                ItemKind.MOVE,
                                List.of(unit.id()),
                                List.of(new UnitState(null, null, null, null, ref(parent.getKey()))),
                                null)))
                .toList();
    }

    private List<UUID> from(Map<String, String> row) {
        return Arrays.stream(row.get("from_codes").split(";"))
                .map(code -> alive.get(code).id())
                .toList();
    }

    private UnitState begun(Map<String, String> row) {
        return state(row, UnitType.valueOf(row.get("level")));
    }

    private UnitState state(Map<String, String> row, UnitType type) {
        String name = row.get("to_name_vi");
        UnitRef parent = row.get("to_parent_code") == null ? null : ref(row.get("to_parent_code"));
        return new UnitState(prefix + row.get("to_code"), name, DatedUnit.kindIn(name), type, parent);
    }

    private UnitRef ref(String code) {
        boolean begins = rows.stream()
                .filter(row -> Stream.of("MERGED", "SPLIT").anyMatch(row.get("change")::equals))
                .anyMatch(row -> code.equals(row.get("to_code")));
        return begins
                ? new UnitRef(null, prefix + code)
                : new UnitRef(alive.get(code).id(), null);
    }
}
