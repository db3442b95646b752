package vn.guongsang.kit.event;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.probe.KitStack;
import vn.guongsang.kit.probe.ProbeService;
import vn.guongsang.kit.probe.Records;
import vn.guongsang.kit.time.Ids;

@QuarkusTest
@KitStack
class EventsTest {

    private static final Actor TESTER = Actor.system("test");
    private static final Instant AT = Instant.parse("2024-05-19T03:04:05.678Z");

    @Inject
    ProbeService probes;

    @Inject
    Outbox outbox;

    @Inject
    Republisher republisher;

    @Inject
    ObjectMapper json;

    @Test
    void aCommittedChangeReachesKafkaAsAStructuredCloudEvent() throws Exception {
        UUID id = Ids.next();
        probes.create(id, "Quảng Điền", TESTER, AT);

        ConsumerRecord<String, byte[]> message =
                Records.of(ProbeService.TOPIC, id, 1).get(0);
        JsonNode event = json.readTree(message.value());

        assertEquals(
                "application/cloudevents+json; charset=UTF-8",
                new String(message.headers().lastHeader("content-type").value(), StandardCharsets.UTF_8));
        assertEquals("1.0", event.get("specversion").asText());
        assertEquals("/probe-service", event.get("source").asText());
        assertEquals("vn.guongsang.probe.created.v1", event.get("type").asText());
        assertEquals(id.toString(), event.get("subject").asText());
        assertEquals("0000000000000000001", event.get("sequence").asText());
        assertEquals(AT, Instant.parse(event.get("time").asText()));
        assertEquals("Quảng Điền", event.at("/data/text").asText());
    }

    @Test
    void versionsOfOneAggregateArriveInTheirOrderWithoutAGap() {
        UUID id = Ids.next();
        probes.create(id, "1", TESTER, AT);
        for (int version = 2; version <= 30; version++) {
            probes.rewrite(id, String.valueOf(version), TESTER, AT);
        }

        List<Long> versions = Records.of(ProbeService.TOPIC, id, 30).stream()
                .map(this::version)
                .toList();

        assertEquals(java.util.stream.LongStream.rangeClosed(1, 30).boxed().toList(), versions);
    }

    @Test
    void aRolledBackChangeIsNotAnnounced() {
        UUID lost = Ids.next();
        UUID next = Ids.next();
        assertThrows(IllegalStateException.class, () -> probes.createAndFail(lost, TESTER, AT));
        probes.create(next, "after", TESTER, AT);

        assertEquals(1, Records.of(ProbeService.TOPIC, next, 1).size());
        assertEquals(0, Records.count("SELECT count(*) FROM outbox WHERE aggregate_id = ?", lost));
        assertEquals(0, Records.count("SELECT count(*) FROM probe WHERE id = ?", lost));
    }

    @Test
    void anEventOutsideATransactionIsRefused() {
        var snapshot = new vn.guongsang.kit.probe.ProbeSnapshot(Ids.next(), 1, "created", "x");
        assertThrows(IllegalStateException.class, () -> outbox.announce(ProbeService.TOPIC, "probe", snapshot, AT));
    }

    @Test
    void theDatabaseRefusesAVersionWithoutItsEvent() {
        UUID id = Ids.next();
        probes.create(id, "announced", TESTER, AT);

        assertThrows(RuntimeException.class, () -> probes.rewriteSilently(id, "silent"));
        assertEquals(1, Records.count("SELECT version FROM probe WHERE id = ?", id));
    }

    @Test
    void anArmedEventIsSentAgainUnderANewIdAndOnlyTheNewestVersion() {
        UUID id = Ids.next();
        probes.create(id, "1", TESTER, AT);
        probes.rewrite(id, "2", TESTER, AT);
        List<ConsumerRecord<String, byte[]>> first = Records.of(ProbeService.TOPIC, id, 2);
        awaitPublished(id);

        assertEquals(1, republisher.republish(List.of(id)));
        awaitPublished(id);
        assertEquals(1, republisher.republish(List.of(id)));

        List<ConsumerRecord<String, byte[]>> all = Records.of(ProbeService.TOPIC, id, 4);
        assertEquals(List.of(1L, 2L, 2L, 2L), all.stream().map(this::version).toList());
        assertEquals(4, all.stream().map(this::eventId).distinct().count());
        JsonNode again = tree(all.get(3));
        assertEquals("vn.guongsang.probe.republished.v1", again.get("type").asText());
        assertEquals("republished", again.at("/data/change").asText());
        assertEquals(tree(first.get(1)).at("/data/text"), again.at("/data/text"));
        assertEquals(
                1,
                Records.count(
                        "SELECT count(*) FROM outbox WHERE aggregate_id = ? AND event_type = 'vn.guongsang.probe.rewritten.v1'",
                        id));
    }

    @Test
    void aTopicIsSentAgainPageByPageAndGoesOnWhereItWasCutOff() {
        UUID fence = made("0");
        List<UUID> ids = Stream.of("1", "2", "3").map(this::made).toList();

        Republisher.Armed first = republisher.republishTopic(ProbeService.TOPIC, fence, 2);
        assertEquals(2, first.events());
        assertEquals(ids.get(1), first.next());
        assertEquals(new Republisher.Armed(1, null), republisher.republishTopic(ProbeService.TOPIC, first.next(), 2));
        for (UUID id : ids) {
            assertEquals(2, Records.of(ProbeService.TOPIC, id, 2).size());
        }
        assertEquals(new Republisher.Armed(0, null), republisher.republishTopic("guongsang.nothing.v1", null, 2));
    }

    private UUID made(String text) {
        UUID id = Ids.next();
        probes.create(id, text, TESTER, AT);
        awaitPublished(id);
        return id;
    }

    @Test
    void anEventThatIsOvertakenBeforeItIsSentAgainIsLeftAlone() {
        UUID id = Ids.next();
        probes.create(id, "1", TESTER, AT);
        probes.rewrite(id, "2", TESTER, AT);
        awaitPublished(id);
        Records.change(
                "UPDATE outbox SET published_at = NULL, republish_id = gen_random_uuid() WHERE aggregate_id = ? AND aggregate_version = 1",
                id);
        awaitPublished(id);
        probes.rewrite(id, "3", TESTER, AT);

        List<Long> versions = Records.of(ProbeService.TOPIC, id, 3).stream()
                .map(this::version)
                .toList();
        assertEquals(List.of(1L, 2L, 3L), versions);
    }

    private static void awaitPublished(UUID id) {
        await().until(() ->
                Records.count("SELECT count(*) FROM outbox WHERE aggregate_id = ? AND published_at IS NULL", id) == 0);
    }

    @Test
    void anEventThatIsTooLargeHoldsUpOnlyItsOwnAggregate() {
        UUID large = Ids.next();
        UUID small = Ids.next();
        probes.create(large, "x".repeat(2_000_000), TESTER, AT);
        probes.create(small, "small", TESTER, AT);

        assertEquals(1, Records.of(ProbeService.TOPIC, small, 1).size());
        await().until(() -> Records.count("SELECT attempts FROM outbox WHERE aggregate_id = ?", large) >= 1);
        assertEquals(
                1,
                Records.count(
                        "SELECT count(*) FROM outbox WHERE aggregate_id = ? AND published_at IS NULL AND last_error LIKE '%TooLarge%'",
                        large));
        assertTrue(Records.delete(large));
    }

    private long version(ConsumerRecord<String, byte[]> message) {
        return tree(message).at("/data/version").asLong();
    }

    private String eventId(ConsumerRecord<String, byte[]> message) {
        return tree(message).get("id").asText();
    }

    private JsonNode tree(ConsumerRecord<String, byte[]> message) {
        try {
            return json.readTree(message.value());
        } catch (java.io.IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
