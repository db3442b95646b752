package vn.guongsang.localstack.demo.year.play;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import vn.guongsang.localstack.demo.Api;
import vn.guongsang.localstack.demo.desk.Desk;
import vn.guongsang.localstack.demo.desk.Staff;
import vn.guongsang.localstack.demo.desk.Workers;
import vn.guongsang.localstack.demo.work.UnitWork;
import vn.guongsang.localstack.demo.year.place.Place;
import vn.guongsang.localstack.demo.year.place.Places;

/** Finds the units of the province, and registers those below them that the reference data do not know. */
final class Arrival {

    private static final String OURS = "gs-";
    private static final List<String> TYPES = List.of("SUBORDINATE", "ENTERPRISE", "SCHOOL", "ARMED_FORCES");
    private static final List<String> NAMES =
            List.of("Trung tâm Dịch vụ", "Công ty Thí Dụ", "Trường Thực hành", "Tiểu đoàn Mẫu");

    private final Desk desk;
    private final UnitWork units;

    Arrival(Desk desk, UnitWork units) {
        this.desk = desk;
        this.units = units;
    }

    Places places(Workers workers) {
        List<Place> june = all("/v1/units?asOf=2025-06-30");
        List<Place> bodies = new ArrayList<>(june.stream()
                .filter(place -> !List.of("PROVINCE", "DISTRICT", "COMMUNE").contains(place.type()))
                .filter(place -> !place.code().startsWith(OURS))
                .toList());
        Place province = of("PROVINCE", june).get(0);
        bodies.addAll(registered(bodies, workers));
        return new Places(
                province,
                of("DISTRICT", june),
                of("COMMUNE", june),
                all("/v1/units?asOf=2025-09-30&type=COMMUNE"),
                bodies);
    }

    private static List<Place> of(String type, List<Place> all) {
        return all.stream().filter(place -> type.equals(place.type())).toList();
    }

    private List<Place> all(String path) {
        List<Place> places = new ArrayList<>();
        String next = path + "&limit=100";
        while (!next.isEmpty()) {
            JsonNode page = desk.get(Staff.BOARD, next).body();
            page.at("/items").forEach(unit -> places.add(Place.of(unit)));
            next = page.at("/next").asText("");
        }
        places.sort(Comparator.comparing(Place::code));
        return places;
    }

    private List<Place> registered(List<Place> above, Workers workers) {
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < Places.REGISTERED; i++) {
            numbers.add(i);
        }
        List<Place> made = Collections.synchronizedList(new ArrayList<>());
        workers.each(
                numbers,
                i -> made.add(register(i, above.get(i).id(), above.get(i).name())));
        made.sort(Comparator.comparing(Place::code));
        return made;
    }

    private Place register(int i, UUID parent, String above) {
        boolean dissolved = i == 0;
        String type = TYPES.get(i % TYPES.size());
        String code = dissolved ? Places.DISSOLVED : OURS + "%02d".formatted(i);
        String name =
                dissolved ? "Ban Quản lý dự án (minh họa)" : NAMES.get(i % NAMES.size()) + " " + i + " – " + above;
        Api.Answer unit = units.register(code, type, name, parent);
        return Place.of(unit.body());
    }
}
