package vn.guongsang.system.fault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.guongsang.system.running.ForgedExemplar.bytes;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.junit.jupiter.api.Test;
import vn.guongsang.localstack.demo.Api;
import vn.guongsang.system.oracle.Ledger;
import vn.guongsang.system.oracle.Oracle;
import vn.guongsang.system.running.CarefulClient;
import vn.guongsang.system.running.Dossier;
import vn.guongsang.system.running.ForgedExemplar;
import vn.guongsang.system.running.People;
import vn.guongsang.system.running.TheSuite;
import vn.guongsang.system.running.Topic;

/** Records that never can be applied are put aside at once, with their bytes and a reason, and hold nobody up. */
class PoisonTest {

    private final ForgedExemplar exemplar = new ForgedExemplar(Ledger.forged(), UUID.randomUUID());

    @Test
    void sixKindsOfPoisonAreHeldWithTheirReasonAndTheRestGoesOn() {
        Map<String, ProducerRecord<byte[], byte[]>> poison = poison();
        List<RecordMetadata> places = Topic.produce(List.copyOf(poison.values()));
        places.forEach(place -> Ledger.poison(place.topic(), place.partition(), place.offset()));
        CarefulClient.approve(Dossier.ready());
        Oracle.holds(Instant.now());
        List<String> reasons = List.copyOf(poison.keySet());
        for (String service : List.of("media", "reporting")) {
            for (int i = 0; i < places.size(); i++) {
                assertEquals("HELD " + reasons.get(i), held(service, places.get(i)), service);
            }
        }
        assertEquals("no-value", discardTheFirst(TheSuite.MEDIA, places.get(reasons.indexOf("no-value"))));
    }

    private Map<String, ProducerRecord<byte[], byte[]>> poison() {
        Map<String, ProducerRecord<byte[], byte[]>> poison = new TreeMap<>();
        byte[] key = bytes(exemplar.id().toString());
        ObjectNode good = exemplar.event(1, "approved");
        poison.put("unparsable", new ProducerRecord<>(Topic.EXEMPLARS, key, bytes("{\"specversion\":\"1.0\",")));
        poison.put("not-a-cloudevent", new ProducerRecord<>(Topic.EXEMPLARS, key, bytes("{\"hello\":\"world\"}")));
        poison.put(
                "unknown-version", exemplar.record(good.deepCopy().put("type", "vn.guongsang.exemplar.approved.v2")));
        poison.put(
                "key-mismatch",
                new ProducerRecord<>(Topic.EXEMPLARS, bytes(UUID.randomUUID().toString()), bytes(good.toString())));
        poison.put("no-value", new ProducerRecord<>(Topic.EXEMPLARS, key, null));
        ObjectNode bad = good.deepCopy();
        ((ObjectNode) bad.get("data")).put("status", "CELEBRATED");
        poison.put("contract-violation", exemplar.record(bad));
        return poison;
    }

    private static String held(String service, RecordMetadata place) {
        return TheSuite.text(
                service,
                "SELECT status || ' ' || reason FROM quarantine WHERE topic = '%s' AND partition = %d AND record_offset = %d"
                        .formatted(place.topic(), place.partition(), place.offset()));
    }

    /** Through the API, as an operator would. */
    private static String discardTheFirst(Api service, RecordMetadata place) {
        String id = TheSuite.text(
                "media",
                "SELECT id FROM quarantine WHERE partition = %d AND record_offset = %d"
                        .formatted(place.partition(), place.offset()));
        Api.Answer discarded = service.post(
                People.token(People.ADMIN),
                "/internal/v1/quarantine/" + id + "/discard",
                UUID.randomUUID().toString(),
                null,
                Map.of("reason", "Bản ghi thử nghiệm"));
        assertEquals("DISCARDED", discarded.require(200).text("/status"));
        return discarded.text("/reason");
    }
}
