package vn.guongsang.kit.inbox;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.event.Republisher;
import vn.guongsang.kit.probe.KitStack;
import vn.guongsang.kit.probe.ProbeConsumer;
import vn.guongsang.kit.probe.ProbeService;
import vn.guongsang.kit.probe.Records;
import vn.guongsang.kit.time.Ids;

@QuarkusTest
@KitStack
class ConsumingTest {

    private static final Instant AT = Instant.parse("2024-05-19T03:04:05.678Z");

    @Inject
    ProbeService probes;

    @Inject
    Republisher republisher;

    @Test
    void aRecordProducedThreeTimesIsAppliedOnce() {
        UUID id = Ids.next();
        String event = event(Ids.next(), id, 1, "thrice");
        send(id, event);
        send(id, event);
        send(id, event);
        awaitMarker();

        assertEquals(1, Records.count("SELECT applied FROM seen_probe WHERE id = ?", id));
    }

    @Test
    void anOlderVersionThatComesLaterChangesNothing() {
        UUID id = Ids.next();
        send(id, event(Ids.next(), id, 5, "five"));
        send(id, event(Ids.next(), id, 7, "seven"));
        send(id, event(Ids.next(), id, 6, "six"));
        awaitMarker();

        assertEquals(7, Records.count("SELECT version FROM seen_probe WHERE id = ?", id));
        assertEquals(2, Records.count("SELECT applied FROM seen_probe WHERE id = ?", id));
    }

    @Test
    void whatAConsumerHasLostComesBackWhenItIsRepublishedThoughItsInboxRemembersTheEvent() {
        UUID lost = Ids.next();
        UUID damaged = Ids.next();
        UUID behind = Ids.next();
        for (UUID id : List.of(lost, damaged, behind)) {
            probes.create(id, "one", Actor.system("test"), AT);
            probes.rewrite(id, "two", Actor.system("test"), AT);
            awaitSeen(id, 2, "two");
        }
        Records.change("DELETE FROM seen_probe WHERE id = ?", lost);
        Records.change("UPDATE seen_probe SET text = 'spoiled' WHERE id = ?", damaged);
        Records.change("UPDATE seen_probe SET text = 'one', version = 1 WHERE id = ?", behind);
        await().until(() -> Records.count("SELECT count(*) FROM outbox WHERE published_at IS NULL") == 0);

        assertEquals(3, republisher.republish(List.of(lost, damaged, behind)));

        awaitSeen(lost, 2, "two");
        awaitSeen(damaged, 2, "two");
        awaitSeen(behind, 2, "two");
    }

    private static void awaitSeen(UUID id, long version, String text) {
        await().until(() -> Records.count(
                        "SELECT count(*) FROM seen_probe WHERE id = ? AND version = ? AND text = ?", id, version, text)
                == 1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "not JSON           | {\"specversion\": | unparsable",
                "not an event       | {\"hello\": 1} | not-a-cloudevent",
                "unknown major      | EVENT:.v1\":.v9\" | unknown-version",
                "other key          | KEY | key-mismatch",
                "no value           | NULL | no-value",
                "missing version    | EVENT:\"version\":\"vision\" | contract-violation"
            })
    void aPoisonRecordIsHeldWithItsReasonAndTheNextOneIsApplied(String kind, String value, String reason) {
        UUID id = Ids.next();
        long before = held(reason);
        String good = event(Ids.next(), id, 1, kind);
        switch (value) {
            case "KEY" -> send(Ids.next(), good);
            case "NULL" -> Records.send(ProbeService.TOPIC, id.toString(), null);
            default -> send(id, value.startsWith("EVENT:") ? spoiled(good, value.split(":", 3)) : value);
        }
        awaitMarker();

        assertEquals(before + 1, held(reason));
        assertEquals(0, Records.count("SELECT count(*) FROM seen_probe WHERE id = ?", id));
    }

    @Test
    void aPassingFaultIsRetriedUntilItPassesAndLeavesNothingInQuarantine() {
        UUID id = Ids.next();
        send(id, event(Ids.next(), id, 1, ProbeConsumer.PASSING));
        awaitMarker();

        assertEquals(1, Records.count("SELECT applied FROM seen_probe WHERE id = ?", id));
        assertEquals(0, Records.count("SELECT count(*) FROM quarantine WHERE record_key = ?", bytes(id)));
    }

    @Test
    void aFaultThatNobodyKnowsIsHeldAfterItsTriesAndRollsBackItsWork() {
        UUID id = Ids.next();
        UUID eventId = Ids.next();
        send(id, event(eventId, id, 1, ProbeConsumer.ALWAYS));
        awaitMarker();

        assertEquals(
                1,
                Records.count("SELECT count(*) FROM quarantine WHERE record_key = ? AND reason = 'failed'", bytes(id)));
        assertEquals(0, Records.count("SELECT count(*) FROM seen_probe WHERE id = ?", id));
        assertEquals(0, Records.count("SELECT count(*) FROM inbox WHERE event_id = ?", eventId));
    }

    /** A last good record: when it has been applied, everything sent before it has been dealt with. */
    private static void awaitMarker() {
        UUID marker = Ids.next();
        send(marker, event(Ids.next(), marker, 1, "marker"));
        await().until(() -> Records.count("SELECT count(*) FROM seen_probe WHERE id = ?", marker) == 1);
    }

    private static void send(UUID key, String value) {
        Records.send(ProbeService.TOPIC, key.toString(), value);
    }

    private static String spoiled(String event, String[] replacement) {
        return event.replace(replacement[1], replacement[2]);
    }

    private static long held(String reason) {
        return Records.count("SELECT count(*) FROM quarantine WHERE reason = ? AND status = 'HELD'", reason);
    }

    private static byte[] bytes(UUID id) {
        return id.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }

    private static String event(UUID eventId, UUID id, long version, String text) {
        return """
                {"specversion":"1.0","id":"%s","source":"/test","type":"vn.guongsang.probe.created.v1","subject":"%s",
                 "time":"2024-05-19T03:04:05.678Z","datacontenttype":"application/json",
                 "data":{"id":"%s","version":%d,"change":"created","text":"%s","later":"unknown members are fine"}}"""
                .formatted(eventId, id, id, version, text);
    }
}
