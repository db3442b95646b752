package vn.guongsang.nominations.unit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.guongsang.model.UnitType;
import vn.guongsang.model.event.UnitSnapshot;
import vn.guongsang.nominations.testing.ReferenceReforms;
import vn.guongsang.nominations.unit.reform.Reform;
import vn.guongsang.nominations.unit.tree.DatedUnit;
import vn.guongsang.nominations.unit.tree.UnitTree;

/** The tree of 2024, and both reforms of 2025 put into it as sets of unit changes. */
class UnitReplayTest {

    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    private static final LocalDate SECOND = LocalDate.of(2025, 7, 1);

    private static UnitTree tree;

    @BeforeAll
    static void replay() {
        tree = UnitTree.of(UnitHistory.replayUntil(LocalDate.of(2024, 12, 31)));
        for (LocalDate day : List.of(FIRST, SECOND)) {
            var items = ReferenceReforms.of(tree, day.minusDays(1), day.toString(), "");
            assertEquals(List.of(), Reform.put(tree, day, items).violations());
        }
    }

    @ParameterizedTest
    @CsvSource({"2024-12-31, 9, 141", "2025-01-01, 9, 133", "2025-06-30, 9, 133", "2025-07-01, 0, 40"})
    void theNumbersAreThoseOfTheResolutions(LocalDate day, long districts, long communes) {
        assertEquals(districts, tree.countsOn(day).getOrDefault(UnitType.DISTRICT, 0L));
        assertEquals(communes, tree.countsOn(day).get(UnitType.COMMUNE));
        assertEquals(1, tree.countsOn(day).get(UnitType.PROVINCE));
    }

    @Test
    void everyUnitHasTheIdTheNamesAndTheSuccessorsOfTheReferenceLoad() {
        assertEquals(
                told(UnitHistory.replay()),
                told(tree.all().stream().map(DatedUnit::snapshot).toList()));
    }

    private static Map<UUID, Told> told(List<UnitSnapshot> units) {
        return units.stream().map(Told::of).collect(Collectors.toMap(Told::id, Function.identity()));
    }

    /** What two ways of replaying must agree on: everything but the count of versions. */
    private record Told(
            UUID id,
            UnitType type,
            LocalDate validFrom,
            LocalDate validTo,
            List<UnitSnapshot.Naming> names,
            Set<UUID> successors) {

        static Told of(UnitSnapshot unit) {
            return new Told(
                    unit.id(),
                    unit.type(),
                    unit.validFrom(),
                    unit.validTo(),
                    unit.names(),
                    Set.copyOf(unit.successors()));
        }
    }
}
