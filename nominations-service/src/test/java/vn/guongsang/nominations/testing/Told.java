package vn.guongsang.nominations.testing;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** What the other services are told of one aggregate. */
public final class Told {

    private Told() {}

    /** Waits for so many events of a topic; their data. */
    public static List<JsonNode> of(String topic, UUID id, int count) {
        await().until(() -> Topic.events(topic, id).size() >= count);
        return Topic.events(topic, id).stream().map(event -> event.get("data")).toList();
    }

    /** The names of the changes. */
    public static List<String> changes(List<JsonNode> events) {
        return events.stream().map(data -> data.get("change").asText()).toList();
    }

    /** Members of the newest event, as text; a dash for an absent one. */
    public static List<String> newest(List<JsonNode> events, String... members) {
        JsonNode last = events.get(events.size() - 1);
        return Arrays.stream(members)
                .map(member -> last.has(member) ? last.get(member).asText() : "-")
                .toList();
    }
}
