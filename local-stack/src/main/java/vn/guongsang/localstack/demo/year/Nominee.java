package vn.guongsang.localstack.demo.year;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** An invented person, collective or household. */
public record Nominee(int number, String type, String name, Integer birthYear, String headName) {

    /** The body of its registration by a unit. */
    public Map<String, Object> body(UUID unit) {
        Map<String, Object> body = new HashMap<>(Map.of("type", type, "displayName", name, "unitId", unit));
        if (birthYear != null) {
            body.put("birthYear", birthYear);
        }
        if (headName != null) {
            body.put("headName", headName);
        }
        return body;
    }
}
