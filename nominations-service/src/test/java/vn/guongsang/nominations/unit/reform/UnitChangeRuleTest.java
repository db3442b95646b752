package vn.guongsang.nominations.unit.reform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.guongsang.nominations.unit.reform.ItemKind.DISSOLVE;
import static vn.guongsang.nominations.unit.reform.ItemKind.LEVEL_CHANGE;
import static vn.guongsang.nominations.unit.reform.ItemKind.MERGE;
import static vn.guongsang.nominations.unit.reform.ItemKind.MOVE;
import static vn.guongsang.nominations.unit.reform.ItemKind.NEW;
import static vn.guongsang.nominations.unit.reform.ItemKind.RENAME;
import static vn.guongsang.nominations.unit.reform.ItemKind.SPLIT;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.model.UnitType;
import vn.guongsang.model.event.UnitSnapshot.Naming;
import vn.guongsang.nominations.unit.tree.DatedUnit;
import vn.guongsang.nominations.unit.tree.UnitTree;

/** A province with a district, which has two communes, and one commune of its own; each rule is broken once. */
class UnitChangeRuleTest {

    private static final LocalDate BEGIN = LocalDate.of(2020, 1, 1);
    private static final LocalDate DAY = LocalDate.of(2025, 7, 1);
    private static final UUID PROVINCE = id("P");
    private static final UUID DISTRICT = id("D");
    private static final UUID FIRST = id("A");
    private static final UUID SECOND = id("B");
    private static final UUID OWN = id("C");
    private static final UUID NOBODY = id("nobody");

    private final UnitTree tree = tree();

    static Stream<Arguments> broken() {
        return Stream.of(incomplete(), unfitUnits(), unfitPlaces()).flatMap(rows -> rows);
    }

    private static Stream<Arguments> incomplete() {
        return Stream.of(
                breach("ITEM_COMPLETE", List.of(), item(MERGE, List.of(FIRST), begun("N", "C"))),
                breach("ITEM_COMPLETE", List.of(), item(RENAME, List.of(FIRST), place(PROVINCE))),
                breach("ITEM_COMPLETE", List.of(), item(SPLIT, List.of(FIRST), begun("N", "C"))),
                breach(
                        "ITEM_COMPLETE",
                        List.of(),
                        item(MOVE, List.of(FIRST, SECOND), new UnitState("N", null, null, null, at(PROVINCE)))),
                breach(
                        "ITEM_COMPLETE",
                        List.of(),
                        item(NEW, List.of(), new UnitState("N", "Xã N", "xã", UnitType.COMMUNE, null))),
                breach(
                        "ITEM_COMPLETE",
                        List.of(),
                        new UnitChangeItem(DISSOLVE, List.of(FIRST), null, List.of(new UnitRef(null, null)))));
    }

    private static Stream<Arguments> unfitUnits() {
        return Stream.of(
                breach("UNIT_KNOWN", List.of(NOBODY), item(RENAME, List.of(NOBODY), called("Xã Mới"))),
                breach(
                        "UNIT_ONCE",
                        List.of(FIRST),
                        item(RENAME, List.of(FIRST), called("Xã Mới")),
                        item(MOVE, List.of(FIRST), place(PROVINCE))),
                breach("CODE_ONCE", List.of(), item(SPLIT, List.of(FIRST), begun("N", "C"), begun("N", "C"))),
                breach("UNIT_ALIVE", List.of(id("old")), item(RENAME, List.of(id("old")), called("Xã Mới"))),
                breach("UNIT_BEGUN", List.of(id("young")), item(RENAME, List.of(id("young")), called("Xã Mới"))),
                breach(
                        "NOTHING_RECORDED_LATER",
                        List.of(id("busy")),
                        item(RENAME, List.of(id("busy")), called("Xã Mới"))),
                breach("LEVEL_DIFFERS", List.of(OWN), item(LEVEL_CHANGE, List.of(OWN), begun("N", "C"))),
                breach("SOMETHING_CHANGES", List.of(OWN), item(MOVE, List.of(OWN), place(PROVINCE))));
    }

    private static Stream<Arguments> unfitPlaces() {
        return Stream.of(
                breach("PARENT_ALIVE", List.of(FIRST), item(MOVE, List.of(FIRST), place(id("old")))),
                breach("PARENT_ALIVE", List.of(FIRST), item(MOVE, List.of(FIRST), place(id("leaving")))),
                breach("PARENT_ALIVE", List.of(id("N", DAY)), item(NEW, List.of(), begun("N", null))),
                breach("CODE_FREE", List.of(id("B", DAY)), item(NEW, List.of(), begun("B", "C"))),
                breach(
                        "CODE_FREE",
                        List.of(OWN),
                        item(RENAME, List.of(OWN), new UnitState("A", null, null, null, null))),
                breach(
                        "NO_ORPHANS",
                        List.of(FIRST, SECOND),
                        new UnitChangeItem(DISSOLVE, List.of(DISTRICT), null, null)),
                breach("NO_CIRCLE", List.of(DISTRICT), item(MOVE, List.of(DISTRICT), place(FIRST))),
                breach(
                        "SUCCESSOR_ALIVE",
                        List.of(NOBODY),
                        new UnitChangeItem(DISSOLVE, List.of(OWN), null, List.of(at(NOBODY)))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("broken")
    void aSetThatBreaksARuleIsNamedWithItsUnits(UnitChangeRule rule, List<UUID> units, List<UnitChangeItem> items) {
        assertEquals(
                List.of(new Violation(rule, 0, units)),
                Reform.put(tree, DAY, items).violations().stream()
                        .filter(found -> found.item() == 0)
                        .toList());
    }

    @Test
    void everyRuleIsBrokenOnce() {
        assertEquals(
                Arrays.stream(UnitChangeRule.values()).map(Enum::name).toList(),
                broken().map(row -> (String) row.get()[0]).distinct().toList());
    }

    @Test
    void aCircleThatARecordedMoveWouldCloseLaterIsSeenToday() {
        tree.find(DISTRICT).orElseThrow().move(DAY.plusDays(30), OWN);
        assertEquals(
                List.of(new Violation(UnitChangeRule.NO_CIRCLE, 0, List.of(OWN))),
                Reform.put(tree, DAY, List.of(item(MOVE, List.of(OWN), place(FIRST))))
                        .violations());
    }

    @Test
    void aDistrictEndsWhenWhatLayBelowItGoesElsewhereInTheSameSet() {
        Reform reform = Reform.put(
                tree,
                DAY,
                List.of(
                        item(MERGE, List.of(FIRST, SECOND), begun("A", "P")),
                        new UnitChangeItem(DISSOLVE, List.of(DISTRICT), null, List.of(at(PROVINCE)))));
        assertEquals(List.of(), reform.violations());
        DatedUnit merged = tree.find(id("A", DAY)).orElseThrow();
        assertEquals(List.of(merged.id()), tree.find(FIRST).orElseThrow().successors());
        assertEquals(DAY.minusDays(1), tree.find(SECOND).orElseThrow().validTo());
        assertEquals(List.of(PROVINCE), tree.find(DISTRICT).orElseThrow().successors());
        assertEquals(List.of(merged.id(), PROVINCE), tree.lineOn(merged.id(), DAY));
        assertEquals(
                List.of("ended", "ended", "ended"),
                reform.ended().stream().map(DatedUnit::change).toList());
        assertEquals(2, tree.find(FIRST).orElseThrow().version());
        assertEquals(1, merged.version());
    }

    @Test
    void aUnitKeepsItsIdWhenItIsRenamedMovedOrOfAnotherKind() {
        Reform reform = Reform.put(
                tree,
                DAY,
                List.of(item(MOVE, List.of(FIRST), new UnitState(null, "Phường A", "phường", null, at(PROVINCE)))));
        assertEquals(List.of(), reform.violations());
        assertEquals(
                List.of(
                        new Naming(BEGIN, DAY.minusDays(1), "A", "xã", "Xã A", DISTRICT),
                        new Naming(DAY, null, "A", "phường", "Phường A", PROVINCE)),
                tree.find(FIRST).orElseThrow().names());
    }

    @Test
    void aUnitOfAnotherLevelIsANewOneThatFollowsTheOld() {
        UnitState district = new UnitState("N", "Thị xã N", "thị xã", UnitType.DISTRICT, at(PROVINCE));
        assertEquals(
                List.of(),
                Reform.put(tree, DAY, List.of(item(LEVEL_CHANGE, List.of(OWN), district)))
                        .violations());
        assertEquals(List.of(id("N", DAY)), tree.find(OWN).orElseThrow().successors());
        assertEquals(UnitType.DISTRICT, tree.find(id("N", DAY)).orElseThrow().type());
    }

    @Test
    void whatASetTouchesIsToldByWhatBecomesOfIt() {
        Reform reform = Reform.put(
                tree,
                DAY,
                List.of(
                        item(MERGE, List.of(FIRST, SECOND), begun("N", "P")),
                        item(MOVE, List.of(OWN), place(DISTRICT))));

        assertEquals(List.of(id("N", DAY)), ids(reform.begun()));
        assertEquals(List.of(FIRST, SECOND), ids(reform.ended()));
        assertEquals(List.of(OWN), ids(reform.carried()));
        assertEquals(List.of(id("N", DAY), FIRST, SECOND, OWN), ids(reform.touched()));
    }

    private static List<UUID> ids(List<DatedUnit> units) {
        return units.stream().map(DatedUnit::id).toList();
    }

    private static Arguments breach(String rule, List<UUID> units, UnitChangeItem... items) {
        return Arguments.of(rule, units, List.of(items));
    }

    private static UnitChangeItem item(ItemKind kind, List<UUID> units, UnitState... states) {
        return new UnitChangeItem(kind, units, List.of(states), null);
    }

    /** A new commune below the unit that carries a code; below nothing that is known when there is none. */
    private static UnitState begun(String code, String parent) {
        return new UnitState(code, "Xã " + code, "xã", UnitType.COMMUNE, at(parent == null ? NOBODY : id(parent)));
    }

    private static UnitState called(String name) {
        return new UnitState(null, name, null, null, null);
    }

    private static UnitState place(UUID parent) {
        return new UnitState(null, null, null, null, at(parent));
    }

    private static UnitRef at(UUID unit) {
        return new UnitRef(unit, null);
    }

    private static UUID id(String code) {
        return Ids.named("unit", code);
    }

    private static UUID id(String code, LocalDate day) {
        return UnitRef.begunId(code, day);
    }

    private static UnitTree tree() {
        UnitTree tree = new UnitTree();
        unit(tree, "P", UnitType.PROVINCE, BEGIN, null);
        unit(tree, "D", UnitType.DISTRICT, BEGIN, PROVINCE);
        unit(tree, "A", UnitType.COMMUNE, BEGIN, DISTRICT);
        unit(tree, "B", UnitType.COMMUNE, BEGIN, DISTRICT);
        unit(tree, "C", UnitType.COMMUNE, BEGIN, PROVINCE);
        unit(tree, "young", UnitType.COMMUNE, DAY, PROVINCE);
        unit(tree, "old", UnitType.COMMUNE, BEGIN, PROVINCE).end(DAY.minusDays(1));
        unit(tree, "leaving", UnitType.COMMUNE, BEGIN, PROVINCE).end(DAY.plusYears(1));
        unit(tree, "busy", UnitType.COMMUNE, BEGIN, PROVINCE).rename(DAY.plusYears(1), "busy", "Xã Khác", null);
        return tree;
    }

    private static DatedUnit unit(UnitTree tree, String code, UnitType type, LocalDate from, UUID parent) {
        DatedUnit unit = new DatedUnit(id(code), type, from, false);
        unit.name(from, code, "xã", "Xã " + code, parent);
        tree.add(unit);
        return unit;
    }
}
