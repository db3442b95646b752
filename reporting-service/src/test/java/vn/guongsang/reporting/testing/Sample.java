package vn.guongsang.reporting.testing;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.UUID;
import java.util.function.Consumer;
import vn.guongsang.kit.time.Ids;

/** A sample event of the contract, told of an aggregate of one's own. */
public final class Sample {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final String topic;
    private final ObjectNode event;

    /** The sample of that name, such as {@code gathering-held}, for the topic {@code guongsang.<topic>.v1}. */
    public Sample(String name, String topic) {
        this.topic = "guongsang." + topic + ".v1";
        try (InputStream json = Sample.class.getResourceAsStream("/samples/" + name + ".v1.json")) {
            event = (ObjectNode) JSON.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String id = Ids.next().toString();
        event.put("subject", id).put("partitionkey", id);
        data().put("id", id);
    }

    public UUID id() {
        return UUID.fromString(data().get("id").asText());
    }

    public ObjectNode data() {
        return (ObjectNode) event.get("data");
    }

    /** The data as the database names them: snake_case, without what happened. */
    public String asColumns() {
        ObjectNode columns = JSON.createObjectNode();
        data().properties()
                .forEach(member -> columns.set(
                        member.getKey().replaceAll("([A-Z])", "_$1").toLowerCase(java.util.Locale.ROOT),
                        member.getValue()));
        return columns.without("change").toString().replace(".000Z", "Z");
    }

    /** Changes the data. */
    public Sample with(Consumer<ObjectNode> change) {
        change.accept(data());
        return this;
    }

    /** Tells it under a new event id, as often as asked, and waits until it has been looked at. */
    public void tell(int times) {
        UUID told = send(times);
        await().until(() -> Database.number("SELECT count(*) FROM inbox WHERE event_id = ?", told) == 1);
    }

    /** Tells it under a new event id and does not wait. */
    public UUID send(int times) {
        UUID told = Ids.next();
        JsonNode envelope = event.put("id", told.toString());
        for (int i = 0; i < times; i++) {
            Told.raw(topic, data().get("id").asText(), envelope.toString());
        }
        return told;
    }
}
