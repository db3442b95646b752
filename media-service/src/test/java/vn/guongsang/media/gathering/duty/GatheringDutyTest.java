package vn.guongsang.media.gathering.duty;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.guongsang.media.gathering.Held.held;
import static vn.guongsang.media.testing.Asked.officerOf;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.localstack.parts.Persona;
import vn.guongsang.media.gathering.Held;
import vn.guongsang.media.testing.Asked;
import vn.guongsang.media.testing.MediaStack;
import vn.guongsang.media.testing.Some;
import vn.guongsang.media.testing.Told;
import vn.guongsang.model.UnitType;
import vn.guongsang.model.event.UnitSnapshot;
import vn.guongsang.model.event.UnitSnapshot.Naming;

@QuarkusTest
@MediaStack
class GatheringDutyTest {

    private static final LocalDate MARCH = LocalDate.of(2025, 3, 10);
    private static final LocalDate LAST_OLD_DAY = LocalDate.of(2025, 6, 30);

    private final UUID top = Ids.next();
    private final UUID north = Ids.next();
    private final UUID south = Ids.next();
    private final UUID oldEast = Ids.next();
    private final UUID oldWest = Ids.next();
    private final UUID merged = Ids.next();
    private final Persona watcher = officerOf(top);

    /** Communes north and south; old east and old west become one on 1 July 2025. */
    @BeforeEach
    void tellUnits() {
        Told.units(
                Some.unit(top, UnitType.PROVINCE, "Tỉnh Thử", null),
                Some.unit(north, UnitType.COMMUNE, "Xã Bắc", top),
                Some.unit(south, UnitType.COMMUNE, "Xã Nam", top),
                commune(oldEast, "Xã Đông cũ", null, LAST_OLD_DAY, List.of(merged)),
                commune(oldWest, "Xã Tây cũ", null, LAST_OLD_DAY, List.of(merged)),
                commune(merged, "Xã Đông Tây", LAST_OLD_DAY.plusDays(1), null, List.of()));
    }

    @Test
    void eachHostIsCountedOnceAndAMergedUnitCountsWhatItsPredecessorsHeld() {
        held(watcher, "EXCHANGE", MARCH, List.of(north, oldEast, oldWest), List.of());
        held(watcher, "HONOURING", MARCH, List.of(oldWest), List.of());
        held(watcher, "SCHOOL_TALK", LocalDate.of(2025, 12, 31), List.of(north), List.of());

        coverage("year=2025&asOf=2025-12-31")
                .body("least", equalTo(1))
                .body("counts.obliged", equalTo(3))
                .body("counts.covered", equalTo(2))
                .body("counts.missing", equalTo(1))
                .body("items.unitName", contains("Xã Bắc", "Xã Đông Tây", "Xã Nam"))
                .body("items.held", contains(2, 2, 0))
                .body("items.covered", contains(true, true, false));
        coverage("year=2025&covered=false")
                .body("counts.obliged", equalTo(3))
                .body("items.unitId", contains(south.toString()));
        coverage("year=2025&asOf=2025-06-30")
                .body("items.unitName", contains("Xã Bắc", "Xã Đông cũ", "Xã Nam", "Xã Tây cũ"))
                .body("items.held", contains(2, 1, 0, 2));
        coverage("year=2025&unitType=DISTRICT")
                .body("counts.obliged", equalTo(0))
                .body("items", empty());
        coverage("year=2022&asOf=2022-12-31").body("least", equalTo(0)).body("items", empty());
    }

    @Test
    void whatWasNotHeldOrIsNoneOrBelongsToAnotherYearDoesNotCount() {
        Held.planned(watcher, Held.body("EXCHANGE", MARCH, List.of(south), List.of()));
        held(watcher, "GRASSROOTS", MARCH, List.of(south), List.of());
        held(watcher, "EXCHANGE", LocalDate.of(2024, 12, 31), List.of(south), List.of());
        UUID annulled = held(watcher, "EXCHANGE", MARCH, List.of(south), List.of());
        Persona leader = Persona.of("truong", "Thủ trưởng", "unit-leader").inUnit(south);
        Held.step(leader, annulled, 3, "annulment", Map.of("reason", "Ghi nhầm năm"))
                .statusCode(200);

        coverage("year=2025").body("items.held", contains(0, 0, 0));
        coverage("year=2024&asOf=2024-12-31").body("items.held", contains(0, 0, 1, 0));
    }

    @Test
    void theDrillDownListsExactlyWhatIsCounted() {
        UUID shared = held(watcher, "EXCHANGE", MARCH, List.of(oldEast, oldWest), List.of());
        UUID own = held(watcher, "EXCHANGE", LAST_OLD_DAY.plusDays(1), List.of(merged), List.of());
        held(watcher, "GRASSROOTS", MARCH, List.of(oldEast), List.of());

        String drill = "/v1/gatherings?year=2025&countedFor={u}&asOf={d}";
        Asked.get(watcher, drill, merged, "2025-12-31")
                .statusCode(200)
                .body("items.id", contains(own.toString(), shared.toString()));
        Asked.get(watcher, drill, oldEast, "2025-06-30").body("items.id", contains(shared.toString()));
        coverage("year=2025").body("items[1].held", equalTo(2));
        Asked.get(officerOf(north), drill, merged, "2025-12-31").body("items", empty());
        Asked.get(officerOf(north), "/v1/gathering-coverage?year=2025")
                .body("items.unitId", contains(north.toString()))
                .body("counts.missing", equalTo(1));
    }

    @Test
    void pagesGoThroughAllUnitsOnceAndRepeatTheTotals() {
        held(watcher, "EXCHANGE", MARCH, List.of(north), List.of());
        List<String> names = new ArrayList<>();
        String next = "/v1/gathering-coverage?year=2025&limit=1";
        while (next != null) {
            ValidatableResponse page = Asked.get(watcher, next).statusCode(200).body("counts.obliged", equalTo(3));
            names.addAll(page.extract().path("items.unitName"));
            next = page.extract().path("next");
        }
        assertEquals(List.of("Xã Bắc", "Xã Đông Tây", "Xã Nam"), names);
        Asked.get(watcher, "/v1/gathering-coverage").statusCode(400);
        Asked.get(Asked.EDITOR, "/v1/gathering-coverage?year=2025").statusCode(403);
    }

    private ValidatableResponse coverage(String query) {
        return Asked.get(watcher, "/v1/gathering-coverage?" + query).statusCode(200);
    }

    private UnitSnapshot commune(UUID id, String name, LocalDate from, LocalDate to, List<UUID> successors) {
        return new UnitSnapshot(
                id,
                1,
                "registered",
                UnitType.COMMUNE,
                from,
                to,
                false,
                List.of(new Naming(from, to, "0", null, name, top)),
                successors);
    }
}
