package vn.guongsang.kit.webhook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.actor.Roles;
import vn.guongsang.kit.probe.KitStack;
import vn.guongsang.kit.probe.Records;
import vn.guongsang.kit.time.Ids;

/** Who gets which events. */
@QuarkusTest
@KitStack
class ReachTest {

    private static final UUID OUTLET = UUID.fromString("00000000-0000-4000-8000-00000000000a");
    private static final String OPEN = "{\"status\": \"APPROVED\", \"publishable\": true}";
    private static final String CLOSED = "{\"status\": \"APPROVED\", \"publishable\": false}";

    @Inject
    SubscriptionService service;

    private UUID newsroom;
    private UUID office;

    @BeforeEach
    void subscribe() {
        newsroom = subscribe(new Actor("cms-" + Ids.next(), "CMS", Set.of(Roles.CMS), null, OUTLET));
        office = subscribe(new Actor("ban-" + Ids.next(), "Ban", Set.of(Roles.PROVINCE_BOARD), null, null));
    }

    @AfterEach
    void end() {
        for (UUID id : List.of(newsroom, office)) {
            Records.change("UPDATE webhook_subscription SET status = 'ENDED', secret = NULL WHERE id = ?", id);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "guongsang.units.v1       | {}                                                                  | true",
                "guongsang.nominations.v1 | {}                                                                  | false",
                "guongsang.criteria.v1    | {}                                                                  | false",
                "guongsang.new-topic.v1   | {}                                                                  | false",
                "guongsang.propagation.v1 | {\"outletId\": \"00000000-0000-4000-8000-00000000000a\"}            | true",
                "guongsang.propagation.v1 | {\"outletId\": \"00000000-0000-4000-8000-00000000000b\"}            | false",
                "guongsang.propagation.v1 | {}                                                                  | false",
                "guongsang.exemplars.v1   | {\"status\": \"APPROVED\", \"publishable\": true}                   | true",
                "guongsang.exemplars.v1   | {\"status\": \"APPROVED\", \"publishable\": false}                  | false",
                "guongsang.exemplars.v1   | {\"status\": \"REVOKED\", \"publishable\": true}                    | false",
                "guongsang.exemplars.v1   | {\"status\": \"APPROVED\", \"publishable\": true, \"embargoUntil\": \"2999-01-01T00:00:00Z\"} | false",
                "guongsang.exemplars.v1   | {\"status\": \"APPROVED\", \"publishable\": true, \"embargoUntil\": \"2001-01-01T00:00:00Z\"} | true",
            })
    void aNewsroomGetsWhatItsApiShowsItAndTheOfficeGetsAll(String topic, String data, boolean expected) {
        UUID event = told(topic, Ids.next(), 1, data);
        assertEquals(expected ? 1 : 0, queued(newsroom, event));
        assertEquals(1, queued(office, event));
    }

    @Test
    void theEndOfWhatANewsroomHasBeenToldReachesIt() {
        UUID exemplar = Ids.next();
        assertEquals(0, queued(newsroom, told("guongsang.exemplars.v1", exemplar, 1, CLOSED)));
        assertEquals(1, queued(newsroom, told("guongsang.exemplars.v1", exemplar, 2, OPEN)));
        assertEquals(1, queued(newsroom, told("guongsang.exemplars.v1", exemplar, 3, CLOSED)));
        assertEquals(1, queued(newsroom, told("guongsang.exemplars.v1", exemplar, 4, "{\"status\": \"REVOKED\"}")));
        assertEquals(0, queued(newsroom, told("guongsang.exemplars.v1", Ids.next(), 1, "{\"status\": \"REVOKED\"}")));
    }

    @Test
    void whatMayNoLongerBeToldIsOvertakenForANewsroomOnly() {
        UUID exemplar = Ids.next();
        UUID open = told("guongsang.exemplars.v1", exemplar, 1, OPEN);
        assertEquals(0, overtaken(newsroom, open));
        UUID closed = told("guongsang.exemplars.v1", exemplar, 2, CLOSED);
        assertEquals(1, overtaken(newsroom, open));
        assertEquals(0, overtaken(newsroom, closed));
        assertEquals(0, overtaken(office, open));
        told("guongsang.exemplars.v1", exemplar, 3, OPEN);
        assertEquals(0, overtaken(newsroom, open));
    }

    private UUID subscribe(Actor owner) {
        return service.register(new NewSubscription("http://127.0.0.1:9/", List.of("*"), null), owner, Instant.now())
                .subscription()
                .id();
    }

    private static UUID told(String topic, UUID aggregate, int version, String data) {
        UUID event = Ids.next();
        Records.change(
                """
                INSERT INTO outbox (event_id, topic, aggregate_type, aggregate_id, aggregate_version, event_type, schema_version,
                                    payload, headers, occurred_at, published_at)
                VALUES (?, ?, 'any', ?, ?, 'vn.guongsang.any.changed.v1', 1, jsonb_build_object('data', ?::jsonb), '{}', now(), now())""",
                event,
                topic,
                aggregate,
                version,
                data);
        return event;
    }

    private static long queued(UUID subscription, UUID event) {
        return Records.count(
                "SELECT count(*) FROM webhook_delivery WHERE subscription_id = ? AND event_id = ?",
                subscription,
                event);
    }

    private static long overtaken(UUID subscription, UUID event) {
        return Records.count(
                """
                SELECT count(*) FROM webhook_subscription s, outbox o
                WHERE s.id = ? AND o.event_id = ? AND webhook_is_overtaken(s, o)""",
                subscription,
                event);
    }
}
