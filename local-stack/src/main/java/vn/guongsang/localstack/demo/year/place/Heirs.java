package vn.guongsang.localstack.demo.year.place;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import vn.guongsang.localstack.demo.desk.Desk;
import vn.guongsang.localstack.demo.desk.Staff;

/** Who answers today for a unit that was there in a year: itself, or whoever has taken over. */
public final class Heirs {

    private final Desk desk;
    private final Map<UUID, List<JsonNode>> known = new ConcurrentHashMap<>();

    /** At a desk of nominations-service. */
    public Heirs(Desk desk) {
        this.desk = desk;
    }

    /** The first of them; null when nobody has, or only the province: then its board writes. */
    public UUID of(UUID unit) {
        List<JsonNode> found = known.computeIfAbsent(unit, this::living);
        return found.stream()
                .filter(heir -> !"PROVINCE".equals(heir.at("/type").asText()))
                .map(heir -> UUID.fromString(heir.at("/id").asText()))
                .findFirst()
                .orElse(null);
    }

    /** The body above it today. */
    public UUID above(UUID unit) {
        return UUID.fromString(read(unit).at("/parentId").asText());
    }

    private List<JsonNode> living(UUID unit) {
        JsonNode read = read(unit);
        if (read.at("/validTo").isMissingNode()) {
            return List.of(read);
        }
        List<JsonNode> heirs = new ArrayList<>();
        read.at("/successors")
                .forEach(heir ->
                        heirs.addAll(living(UUID.fromString(heir.at("/unitId").asText()))));
        return heirs;
    }

    private JsonNode read(UUID unit) {
        return desk.get(Staff.BOARD, "/v1/units/" + unit).body();
    }
}
