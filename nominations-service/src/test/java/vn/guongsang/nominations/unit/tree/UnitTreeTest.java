package vn.guongsang.nominations.unit.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.model.UnitType;
import vn.guongsang.model.event.UnitSnapshot;

/** A province with two districts and a commune that moves to the second one, of which the first ends. */
class UnitTreeTest {

    private static final LocalDate BEGIN = LocalDate.of(2020, 1, 1);
    private static final LocalDate MOVE = LocalDate.of(2024, 1, 1);
    private static final LocalDate END = LocalDate.of(2025, 7, 1);
    private static final UUID PROVINCE = id("P");
    private static final UUID FIRST = id("D1");
    private static final UUID SECOND = id("D2");
    private static final UUID COMMUNE = id("C");
    private static final UUID HEIR = id("H");

    private final UnitTree tree = new UnitTree();

    @BeforeEach
    void aReformInTwoSteps() {
        unit("P", UnitType.PROVINCE, null);
        unit("D1", UnitType.DISTRICT, PROVINCE);
        unit("D2", UnitType.DISTRICT, PROVINCE);
        unit("C", UnitType.COMMUNE, FIRST).move(MOVE, SECOND);
        DatedUnit heir = new DatedUnit(HEIR, UnitType.COMMUNE, END, false);
        heir.name(END, "H", "xã", "Xã H", PROVINCE);
        tree.add(heir);
        tree.find(FIRST).orElseThrow().end(END.minusDays(1));
        tree.find(COMMUNE).orElseThrow().end(END.minusDays(1));
        tree.find(COMMUNE).orElseThrow().succeededBy(HEIR);
    }

    @Test
    void theLineAboveAUnitIsThatOfTheDay() {
        assertEquals(List.of(COMMUNE, FIRST, PROVINCE), tree.lineOn(COMMUNE, MOVE.minusDays(1)));
        assertEquals(List.of(COMMUNE, SECOND, PROVINCE), tree.lineOn(COMMUNE, MOVE));
        assertEquals(List.of(HEIR, PROVINCE), tree.lineOn(HEIR, END));
        assertEquals(List.of(COMMUNE), tree.lineOn(COMMUNE, END));
    }

    @Test
    void whoStandsAboveAUnitAndWhoFollowsItSeesIt() {
        assertEquals(Set.of(COMMUNE, SECOND, PROVINCE), tree.seersOf(COMMUNE, END.minusDays(1)));
        assertEquals(Set.of(COMMUNE, PROVINCE, HEIR), seersWithoutDistricts(END));
        assertTrue(tree.seersOf(HEIR, END).containsAll(List.of(HEIR, PROVINCE)));
        assertFalse(tree.seersOf(HEIR, END).contains(COMMUNE));
    }

    private Set<UUID> seersWithoutDistricts(LocalDate day) {
        return tree.seersOf(COMMUNE, day).stream()
                .filter(seer -> !seer.equals(SECOND) && !seer.equals(FIRST))
                .collect(java.util.stream.Collectors.toSet());
    }

    @Test
    void aUnitThatHasEndedIsAliveOnItsDaysButNotFromThemOn() {
        assertTrue(tree.find(FIRST).orElseThrow().isAliveOn(MOVE));
        assertFalse(tree.isAliveFrom(FIRST, MOVE));
        assertTrue(tree.isAliveFrom(SECOND, MOVE));
        assertFalse(tree.isAliveFrom(HEIR, MOVE));
        assertFalse(tree.isAliveFrom(id("nobody"), MOVE));
    }

    @Test
    void codesAndChildrenAreFoundFromADayOn() {
        assertEquals(List.of(COMMUNE), ids(tree.withCodeFrom("C", MOVE)));
        assertEquals(List.of(), ids(tree.withCodeFrom("C", END)));
        assertEquals(List.of(COMMUNE), ids(tree.childrenFrom(List.of(FIRST), MOVE.minusDays(1))));
        assertEquals(List.of(), ids(tree.childrenFrom(List.of(FIRST), MOVE)));
    }

    @Test
    void theDaysOnWhichSomethingBeginsAreKnown() {
        assertEquals(List.of(BEGIN, MOVE, END), List.copyOf(tree.turningDaysFrom(BEGIN)));
        assertEquals(List.of(MOVE.plusDays(1), END), List.copyOf(tree.turningDaysFrom(MOVE.plusDays(1))));
    }

    @Test
    void theUnitsOfEachTypeAreCountedOnADay() {
        assertEquals(Map.of(UnitType.PROVINCE, 1L, UnitType.DISTRICT, 2L, UnitType.COMMUNE, 1L), tree.countsOn(MOVE));
        assertEquals(Map.of(UnitType.PROVINCE, 1L, UnitType.DISTRICT, 1L, UnitType.COMMUNE, 1L), tree.countsOn(END));
    }

    @Test
    void aUnitBelowItselfIsInACircleFromThatDayOn() {
        tree.find(SECOND).orElseThrow().move(MOVE, COMMUNE);

        assertTrue(tree.isInCircleOn(COMMUNE, MOVE));
        assertFalse(tree.isInCircleOn(COMMUNE, MOVE.minusDays(1)));
    }

    @Test
    void aTreeIsRebuiltFromWhatWasToldOfIt() {
        List<UnitSnapshot> told = tree.all().stream().map(DatedUnit::snapshot).toList();

        UnitTree again = UnitTree.of(told);

        assertEquals(
                told.stream().map(UnitSnapshot::names).toList(),
                again.all().stream().map(DatedUnit::names).toList());
        assertEquals(List.of(HEIR), again.find(COMMUNE).orElseThrow().successors());
        assertEquals(END.minusDays(1), again.find(FIRST).orElseThrow().validTo());
    }

    private DatedUnit unit(String code, UnitType type, UUID parent) {
        DatedUnit unit = new DatedUnit(id(code), type, BEGIN, false);
        unit.name(BEGIN, code, "xã", "Xã " + code, parent);
        tree.add(unit);
        return unit;
    }

    private static List<UUID> ids(List<DatedUnit> units) {
        return units.stream().map(DatedUnit::id).toList();
    }

    private static UUID id(String code) {
        return Ids.named("unit", code);
    }
}
