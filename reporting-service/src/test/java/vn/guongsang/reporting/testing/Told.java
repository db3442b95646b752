package vn.guongsang.reporting.testing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.localstack.testing.StackResource;
import vn.guongsang.model.event.CloudEvent;
import vn.guongsang.model.event.ExemplarSnapshot;
import vn.guongsang.model.event.GatheringSnapshot;
import vn.guongsang.model.event.PropagationTaskSnapshot;
import vn.guongsang.model.event.Snapshot;
import vn.guongsang.model.event.Topics;
import vn.guongsang.model.event.UnitSnapshot;

/** What the other services tell, through real Kafka; returns when the service has taken it in. */
public final class Told {

    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

    private Told() {}

    public static void units(UnitSnapshot... units) {
        events(Topics.UNITS, "unit", units);
    }

    public static void exemplars(ExemplarSnapshot... exemplars) {
        events(Topics.EXEMPLARS, "exemplar", exemplars);
    }

    public static void tasks(PropagationTaskSnapshot... tasks) {
        events(Topics.PROPAGATION, "propagation-task", tasks);
    }

    public static void gatherings(GatheringSnapshot... gatherings) {
        events(Topics.GATHERINGS, "gathering", gatherings);
    }

    /** A snapshot that its owner sends again, under a new event id. */
    public static void republished(String topic, String aggregate, Snapshot snapshot) {
        CloudEvent<Snapshot> event = event(aggregate, snapshot);
        String again = json(event)
                .replace("\"change\":\"" + snapshot.change() + "\"", "\"change\":\"republished\"")
                .replace("." + snapshot.change() + ".v1", ".republished.v1");
        raw(topic, event.subject(), again);
        awaitApplied(List.of(event.id()));
    }

    /** The same event, with the same id, three times. */
    public static void threeTimes(ExemplarSnapshot exemplar) {
        CloudEvent<Snapshot> event = event("exemplar", exemplar);
        for (int i = 0; i < 3; i++) {
            raw(Topics.EXEMPLARS, exemplar.id().toString(), json(event));
        }
        awaitApplied(List.of(event.id()));
    }

    /** Bytes as they are; does not wait. */
    public static void raw(String topic, String key, String value) {
        send(List.of(new ProducerRecord<>(topic, key.getBytes(UTF_8), value == null ? null : value.getBytes(UTF_8))));
    }

    /** An event with this snapshot, as it lies on a topic. */
    public static String text(String aggregate, Snapshot snapshot) {
        return json(event(aggregate, snapshot));
    }

    private static void events(String topic, String aggregate, Snapshot... snapshots) {
        List<ProducerRecord<byte[], byte[]>> records = new ArrayList<>();
        List<UUID> ids = new ArrayList<>();
        Arrays.stream(snapshots).map(snapshot -> event(aggregate, snapshot)).forEach(event -> {
            ids.add(event.id());
            records.add(new ProducerRecord<>(
                    topic, event.subject().getBytes(UTF_8), json(event).getBytes(UTF_8)));
        });
        send(records);
        awaitApplied(ids);
    }

    private static void awaitApplied(List<UUID> ids) {
        await().until(() -> Database.number(
                        "SELECT count(*) FROM inbox WHERE event_id = ANY (?)", (Object) ids.toArray(new UUID[0]))
                == ids.size());
    }

    private static CloudEvent<Snapshot> event(String aggregate, Snapshot snapshot) {
        String id = snapshot.id().toString();
        return new CloudEvent<>(
                "1.0",
                Ids.next(),
                "/test",
                "vn.guongsang." + aggregate + "." + snapshot.change() + ".v1",
                id,
                Some.AT,
                "application/json",
                "/schemas/" + aggregate + ".v1",
                id,
                "%019d".formatted(snapshot.version()),
                null,
                snapshot);
    }

    private static String json(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void send(List<ProducerRecord<byte[], byte[]>> records) {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers", StackResource.current().kafka().bootstrapServers(),
                "key.serializer", ByteArraySerializer.class,
                "value.serializer", ByteArraySerializer.class);
        try (KafkaProducer<byte[], byte[]> producer = new KafkaProducer<>(settings)) {
            records.forEach(producer::send);
            producer.flush();
        }
    }
}
