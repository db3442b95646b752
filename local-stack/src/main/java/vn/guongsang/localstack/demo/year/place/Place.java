package vn.guongsang.localstack.demo.year.place;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;

/** A unit of the province on a day of the year. */
public record Place(UUID id, String code, String type, String name, UUID parentId) {

    /** As nominations-service tells it. */
    public static Place of(JsonNode unit) {
        String parent = unit.at("/parentId").asText(null);
        return new Place(
                UUID.fromString(unit.at("/id").asText()),
                unit.at("/code").asText(),
                unit.at("/type").asText(),
                unit.at("/name").asText(),
                parent == null ? null : UUID.fromString(parent));
    }
}
