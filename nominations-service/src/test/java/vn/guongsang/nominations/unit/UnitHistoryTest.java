package vn.guongsang.nominations.unit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.guongsang.model.UnitType;
import vn.guongsang.model.event.UnitSnapshot;
import vn.guongsang.model.event.UnitSnapshot.Naming;
import vn.guongsang.nominations.testing.Places;

class UnitHistoryTest {

    private final List<UnitSnapshot> units = UnitHistory.replay();

    @ParameterizedTest
    @CsvSource({
        "2022-01-01, 141, 9",
        "2024-12-31, 141, 9",
        "2025-01-01, 133, 9",
        "2025-06-30, 133, 9",
        "2025-07-01, 40, 0"
    })
    void theNumbersOfCommunesAndDistrictsAreThoseOfTheResolutions(LocalDate day, int communes, int districts) {
        assertEquals(communes, alive(UnitType.COMMUNE, day).size());
        assertEquals(districts, alive(UnitType.DISTRICT, day).size());
        assertEquals(1, alive(UnitType.PROVINCE, day).size());
        assertEquals(23, alive(UnitType.DEPARTMENT, day).size());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2024-12-31; {huyện=6, phường=39, thành phố=1, thị trấn=7, thị xã=2, tỉnh=1, xã=95}",
                "2025-01-01; {huyện=4, phường=48, quận=2, thành phố=1, thị trấn=7, thị xã=3, xã=78}",
                "2025-07-01; {phường=21, thành phố=1, xã=19}"
            })
    void theKindsAreThoseOfTheResolutions(LocalDate day, String kinds) {
        assertEquals(kinds, kinds(day).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021-07-01", "2024-12-31", "2025-01-01", "2025-06-30", "2025-07-01", "2030-01-01"})
    void everyLivingUnitButTheProvinceHasALivingParent(LocalDate day) {
        for (UnitSnapshot unit : units) {
            nameOn(unit, day).filter(n -> unit.type() != UnitType.PROVINCE).ifPresent(name -> {
                UnitSnapshot parent = byId(name.parentId());
                assertTrue(nameOn(parent, day).isPresent(), () -> name.name() + " under a dead parent on " + day);
            });
        }
    }

    @Test
    void theDatedNamesOfAUnitFollowEachOtherWithoutGapOrOverlap() {
        for (UnitSnapshot unit : units) {
            List<Naming> names = unit.names();
            assertEquals(unit.validFrom(), names.get(0).validFrom());
            assertEquals(unit.validTo(), names.get(names.size() - 1).validTo());
            for (int i = 1; i < names.size(); i++) {
                assertEquals(
                        names.get(i - 1).validTo().plusDays(1), names.get(i).validFrom());
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "474, 2024-12-31, Thành phố Huế",
        "474, 2025-01-01, Quận Thuận Hóa",
        "475, 2025-01-01, Quận Phú Xuân",
        "19804, 2025-06-30, Phường Hương Sơ",
        "19804, 2025-07-01, Phường Hương An",
        "20023, 2025-06-30, Phường Hương An",
        "19918, 2025-06-30, Xã Phú Xuân",
        "19918, 2025-07-01, Xã Phú Hồ",
        "19753, 2025-07-01, Phường Phú Xuân",
        "19909, 2024-12-31, Xã Phú Mậu",
        "19909, 2025-07-01, Phường Dương Nỗ",
        "46, 2024-12-31, Tỉnh Thừa Thiên Huế",
        "46, 2025-01-01, Thành phố Huế"
    })
    void aCodeThatIsUsedAgainMeansWhatItMeantOnTheDate(String code, LocalDate day, String name) {
        assertEquals(name, nameOn(withCode(code, day), day).orElseThrow().name());
    }

    @Test
    void renamingAndMovingKeepTheUnitWhileMergerAndDivisionEndIt() {
        LocalDate before = LocalDate.of(2024, 12, 31);
        LocalDate after = LocalDate.of(2025, 1, 1);
        assertEquals(withCode("476", before).id(), withCode("476", after).id(), "huyện Phong Điền became a thị xã");
        assertEquals(withCode("19804", before).id(), withCode("19804", after).id(), "Hương Sơ moved to Phú Xuân");
        assertNotEquals(withCode("474", before).id(), withCode("474", after).id(), "the city was divided");
        assertNotEquals(withCode("482", before).id(), withCode("482", after).id(), "Nam Đông was merged into Phú Lộc");
    }

    @Test
    void aMergedUnitNamesItsSuccessorAndADividedOneBoth() {
        LocalDate before = LocalDate.of(2024, 12, 31);
        LocalDate after = LocalDate.of(2025, 1, 1);
        assertEquals(
                List.of(withCode("474", after).id(), withCode("475", after).id()),
                withCode("474", before).successors());
        assertEquals(
                List.of(withCode("482", after).id()), withCode("483", before).successors());
        assertEquals(List.of(Places.QUANG_DIEN), byId(Places.QUANG_THO).successors());
        assertEquals(LocalDate.of(2025, 6, 30), byId(Places.QUANG_THO).validTo());
        assertEquals(List.of(Places.PROVINCE), byId(Places.QUANG_DIEN_DISTRICT).successors());
    }

    private List<UnitSnapshot> alive(UnitType type, LocalDate day) {
        return units.stream()
                .filter(unit -> unit.type() == type && nameOn(unit, day).isPresent())
                .toList();
    }

    private Map<String, Long> kinds(LocalDate day) {
        return units.stream()
                .flatMap(unit -> nameOn(unit, day).stream())
                .filter(name -> name.kind() != null)
                .collect(Collectors.groupingBy(Naming::kind, TreeMap::new, Collectors.counting()));
    }

    private Optional<Naming> nameOn(UnitSnapshot unit, LocalDate day) {
        return unit.names().stream()
                .filter(n -> n.validFrom() == null || !n.validFrom().isAfter(day))
                .filter(n -> n.validTo() == null || !n.validTo().isBefore(day))
                .findFirst();
    }

    private UnitSnapshot withCode(String code, LocalDate day) {
        return units.stream()
                .filter(unit ->
                        nameOn(unit, day).filter(n -> n.code().equals(code)).isPresent())
                .collect(Collectors.collectingAndThen(Collectors.toList(), found -> {
                    assertEquals(1, found.size(), code + " on " + day);
                    return found.get(0);
                }));
    }

    private UnitSnapshot byId(UUID id) {
        return units.stream().filter(unit -> unit.id().equals(id)).findFirst().orElseThrow();
    }
}
