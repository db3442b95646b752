package vn.guongsang.localstack.demo.year.place;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.guongsang.localstack.demo.desk.Desk;
import vn.guongsang.localstack.demo.desk.Staff;

/** Which units there were on a day, as nominations-service tells it. */
public final class Register {

    private final Desk desk;

    /** At a desk of nominations-service. */
    public Register(Desk desk) {
        this.desk = desk;
    }

    /** Those of a type. */
    public List<Place> units(LocalDate day, String type) {
        List<Place> places = new ArrayList<>();
        String next = "/v1/units?asOf=" + day + "&type=" + type + "&limit=100";
        while (!next.isEmpty()) {
            JsonNode page = desk.get(Staff.BOARD, next).body();
            page.at("/items").forEach(unit -> places.add(Place.of(unit)));
            next = page.at("/next").asText("");
        }
        return places;
    }

    /** The one with a code. */
    public Place unit(LocalDate day, String code) {
        return Place.of(desk.get(Staff.BOARD, "/v1/units?asOf=" + day + "&code=" + code)
                .body()
                .at("/items/0"));
    }
}
