package vn.guongsang.localstack.demo.year.play;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.guongsang.localstack.demo.desk.Desk;
import vn.guongsang.localstack.demo.desk.Staff;
import vn.guongsang.localstack.demo.work.UnitWork;
import vn.guongsang.localstack.demo.year.Casebook;
import vn.guongsang.localstack.demo.year.place.Place;
import vn.guongsang.localstack.demo.year.place.Places;

/** The reform in the middle of the play: three communes become one, a body is dissolved and another takes over. */
final class Reform {

    private static final String CODE = "20161";

    private final UnitWork units;
    private final Desk desk;
    private final Places places;

    Reform(UnitWork units, Desk desk, Places places) {
        this.units = units;
        this.desk = desk;
        this.places = places;
    }

    /** Tries it, commits it, and answers who has taken over from whom. */
    Map<UUID, UUID> commit() {
        UnitWork.Tried tried =
                units.tryReform("Sắp xếp đơn vị (minh họa)", Casebook.REFORM, List.of(merge(), dissolution()));
        JsonNode violations = tried.impact().body().at("/violations");
        if (!violations.isEmpty()) {
            throw new IllegalStateException("the reform breaks " + violations);
        }
        units.commit(tried);
        Map<UUID, UUID> heirs = new HashMap<>();
        UUID commune = UUID.fromString(
                desk.get(Staff.BOARD, "/v1/units?type=COMMUNE&code=" + CODE).text("/items/0/id"));
        places.merged().forEach(place -> heirs.put(place.id(), commune));
        heirs.put(places.dissolved().id(), heir().id());
        return heirs;
    }

    private Map<String, Object> merge() {
        Map<String, Object> state = Map.of(
                "code", CODE,
                "name", "Xã Nam Đông (minh họa)",
                "kind", "xã",
                "type", "COMMUNE",
                "parent", Map.of("unitId", places.province().id()));
        return Map.of(
                "kind", "MERGE",
                "unitIds", places.merged().stream().map(Place::id).toList(),
                "results", List.of(state));
    }

    private Map<String, Object> dissolution() {
        return Map.of(
                "kind", "DISSOLVE",
                "unitIds", List.of(places.dissolved().id()),
                "successors", List.of(Map.of("unitId", heir().id())));
    }

    private Place heir() {
        return places.departments().get(1);
    }
}
