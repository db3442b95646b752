package vn.guongsang.nominations.unit.reform;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import vn.guongsang.nominations.unit.reform.UnitChangeRule.Stage;
import vn.guongsang.nominations.unit.tree.DatedUnit;
import vn.guongsang.nominations.unit.tree.UnitTree;

/** One dated set of changes, put into a tree; the tree is of use afterwards only when no rule was broken. */
public final class Reform {

    private final UnitTree tree;
    private final LocalDate day;
    private final List<UnitChangeItem> items;
    private final Map<UUID, DatedUnit> begun = new LinkedHashMap<>();
    private final Map<UUID, DatedUnit> ended = new LinkedHashMap<>();
    private final Map<UUID, DatedUnit> carried = new LinkedHashMap<>();
    private List<Violation> violations = List.of();
    private Collection<LocalDate> turningDays;

    private Reform(UnitTree tree, LocalDate day, List<UnitChangeItem> items) {
        this.tree = tree;
        this.day = day;
        this.items = items;
    }

    /** Puts the changes into the tree; stops at the first stage of the rules that is broken. */
    public static Reform put(UnitTree tree, LocalDate day, List<UnitChangeItem> items) {
        Reform reform = new Reform(tree, day, items);
        if (reform.keeps(Stage.ITEM) && reform.keeps(Stage.BEFORE)) {
            items.forEach(reform::begin);
            items.forEach(reform::carryOrEnd);
            reform.keeps(Stage.AFTER);
        }
        return reform;
    }

    private boolean keeps(Stage stage) {
        violations = UnitChangeRule.broken(this, stage);
        return violations.isEmpty();
    }

    private void begin(UnitChangeItem item) {
        for (UnitState state : item.begun()) {
            DatedUnit unit = new DatedUnit(idOf(state), state.type(), day, false);
            unit.name(day, state.code(), state.kind(), state.name(), state.parentId(day));
            tree.add(unit);
            begun.put(unit.id(), unit);
        }
    }

    private void carryOrEnd(UnitChangeItem item) {
        for (UUID id : item.unitIds()) {
            DatedUnit unit = unit(id);
            unit.becomes(item.kind().change());
            if (item.kind().ends()) {
                unit.end(day.minusDays(1));
                successorsIn(item).forEach(unit::succeededBy);
                ended.put(id, unit);
            } else {
                unit.carry(day, item.results().get(0).after(unit.lastName(), day));
                carried.put(id, unit);
            }
        }
    }

    private Stream<UUID> successorsIn(UnitChangeItem item) {
        return Stream.concat(
                item.begun().stream().map(this::idOf),
                item.successors().stream().map(ref -> ref.resolve(day)));
    }

    UUID idOf(UnitState begun) {
        return UnitRef.begunId(begun.code(), day);
    }

    DatedUnit unit(UUID id) {
        return tree.find(id).orElseThrow();
    }

    long timesNamed(UUID id) {
        return items.stream()
                .flatMap(item -> item.unitIds().stream())
                .filter(id::equals)
                .count();
    }

    long timesBegun(UnitState state) {
        return items.stream()
                .flatMap(item -> item.begun().stream())
                .filter(other -> Objects.equals(other.code(), state.code()))
                .count();
    }

    /** The units of an item that are there from the day on. */
    List<DatedUnit> livingOf(UnitChangeItem item) {
        Stream<UUID> carriedOn = item.kind().ends() ? Stream.of() : item.unitIds().stream();
        return Stream.concat(carriedOn, item.begun().stream().map(this::idOf))
                .map(this::unit)
                .toList();
    }

    /** What is left below the units that end with an item. */
    List<UUID> orphansOf(UnitChangeItem item) {
        return item.kind().ends()
                ? tree.childrenFrom(item.unitIds(), day).stream()
                        .map(DatedUnit::id)
                        .toList()
                : List.of();
    }

    /** The day and the later ones on which something about the tree is recorded to change. */
    Collection<LocalDate> turningDays() {
        if (turningDays == null) {
            turningDays = tree.turningDaysFrom(day);
        }
        return turningDays;
    }

    /** The broken rules; empty when the set can be committed. */
    public List<Violation> violations() {
        return violations;
    }

    /** Every unit with a new version, in the order of the items. */
    public List<DatedUnit> touched() {
        return Stream.of(begun, ended, carried)
                .flatMap(units -> units.values().stream())
                .toList();
    }

    public List<DatedUnit> begun() {
        return List.copyOf(begun.values());
    }

    public List<DatedUnit> ended() {
        return List.copyOf(ended.values());
    }

    /** Those that stay and are called otherwise or lie elsewhere. */
    public List<DatedUnit> carried() {
        return List.copyOf(carried.values());
    }

    public UnitTree tree() {
        return tree;
    }

    public LocalDate day() {
        return day;
    }

    List<UnitChangeItem> items() {
        return items;
    }
}
