package vn.guongsang.kit.inbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.UUID;
import vn.guongsang.model.event.CloudEvent;
import vn.guongsang.model.event.Snapshot;

/** Parses records; tolerant of unknown members, strict about the envelope. */
@ApplicationScoped
public class EventReader {

    private final ObjectMapper json;

    EventReader(ObjectMapper json) {
        this.json = json;
    }

    /**
     * Reads one record.
     *
     * @throws ContractViolationException when it can never be read
     */
    public <T extends Snapshot> CloudEvent<T> read(byte[] key, byte[] value, Class<T> snapshotType) {
        if (value == null) {
            throw new ContractViolationException("no-value", "the record has no value");
        }
        JsonNode tree = tree(value);
        requireEnvelope(tree);
        CloudEvent<T> event = event(tree, snapshotType);
        requireConsistent(key, event);
        return event;
    }

    private JsonNode tree(byte[] value) {
        try {
            return json.readTree(value);
        } catch (IOException e) {
            throw new ContractViolationException("unparsable", "the value is not JSON");
        }
    }

    private void requireEnvelope(JsonNode tree) {
        if (tree == null
                || !tree.isObject()
                || !"1.0".equals(tree.path("specversion").asText())) {
            throw new ContractViolationException("not-a-cloudevent", "the value is not a CloudEvent 1.0");
        }
        String type = tree.path("type").asText();
        if (!type.matches("vn\\.guongsang\\.[a-z-]+\\.[a-z-]+\\.v1")) {
            throw new ContractViolationException("unknown-version", "unknown event type or major version: " + type);
        }
    }

    private <T extends Snapshot> CloudEvent<T> event(JsonNode tree, Class<T> snapshotType) {
        ObjectReader reader = json.readerFor(
                        json.getTypeFactory().constructParametricType(CloudEvent.class, snapshotType))
                .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        try {
            return reader.readValue(tree);
        } catch (JsonProcessingException e) {
            throw new ContractViolationException("contract-violation", e.getOriginalMessage());
        } catch (IOException e) {
            throw new ContractViolationException("unparsable", "the value cannot be read");
        }
    }

    private static void requireConsistent(byte[] key, CloudEvent<? extends Snapshot> event) {
        Snapshot data = event.data();
        if (event.id() == null || data == null || data.id() == null || data.version() < 1 || event.time() == null) {
            throw new ContractViolationException("contract-violation", "id, time, data.id or data.version is missing");
        }
        if (key == null || !data.id().equals(uuid(new String(key, java.nio.charset.StandardCharsets.UTF_8)))) {
            throw new ContractViolationException("key-mismatch", "the record key is not the id of the aggregate");
        }
    }

    private static UUID uuid(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
