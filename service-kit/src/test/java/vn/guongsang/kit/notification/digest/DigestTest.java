package vn.guongsang.kit.notification.digest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.actor.Roles;
import vn.guongsang.kit.notification.NoticeView;
import vn.guongsang.kit.notification.Notices;
import vn.guongsang.kit.page.PageRequest;
import vn.guongsang.kit.probe.KitStack;
import vn.guongsang.kit.probe.Records;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.kit.web.IfMatch;
import vn.guongsang.kit.webhook.NewSubscription;
import vn.guongsang.kit.webhook.SubscriptionService;

@QuarkusTest
@KitStack
class DigestTest {

    private static final UUID OUTLET = UUID.fromString("00000000-0000-4000-8000-0000000000aa");

    @Inject
    DigestService digests;

    @Inject
    PreferenceService preferences;

    @Inject
    ProbeDigest source;

    @Inject
    Notices notices;

    @Inject
    SubscriptionService webhooks;

    private final Actor editor =
            new Actor("digest-" + Ids.next(), "Biên tập", Set.of(Roles.MEDIA_EDITOR), null, OUTLET);

    @ParameterizedTest
    @CsvSource({
        "DAILY,  2026-11-27T23:59:59Z, 2026-11-28T00:00:00Z",
        "DAILY,  2026-11-28T00:00:00Z, 2026-11-29T00:00:00Z",
        "DAILY,  2026-11-28T16:59:59Z, 2026-11-29T00:00:00Z",
        "DAILY,  2026-11-28T17:00:00Z, 2026-11-29T00:00:00Z",
        "WEEKLY, 2026-11-28T17:00:00Z, 2026-11-30T00:00:00Z",
        "WEEKLY, 2026-11-29T23:59:59Z, 2026-11-30T00:00:00Z",
        "WEEKLY, 2026-11-30T00:00:00Z, 2026-12-07T00:00:00Z",
        "AT_ONCE,2026-11-28T17:00:00Z, 2026-11-28T17:01:00Z",
        "OFF,    2026-11-28T17:00:00Z, ",
    })
    void theNextDigestIsDueInTheMorningOfVietNam(Frequency frequency, Instant at, Instant expected) {
        assertEquals(expected, frequency.after(at));
    }

    @Test
    void aDigestIsToldOnceByManyReplicasToItsReaderAndToTheSystemsOfTheOutlet() throws Exception {
        Actor cms = new Actor("cms-" + Ids.next(), "CMS", Set.of(Roles.CMS), null, OUTLET);
        UUID hook = subscribe(cms, "vn.guongsang.notification.*");
        UUID other = subscribe(new Actor("ban-" + Ids.next(), "Ban", Set.of(Roles.ADMIN), null, null), "*");
        Instant chosen = now();
        choose(Frequency.DAILY, chosen);
        source.waitsFor(editor, 3);
        Instant morning = Frequency.DAILY.after(chosen);
        tellAll(morning.minusMillis(1));
        assertEquals(List.of(), told());

        ExecutorService replicas = Executors.newFixedThreadPool(4);
        Callable<Void> replica = () -> {
            tellAll(morning);
            return null;
        };
        replicas.invokeAll(Stream.generate(() -> replica).limit(4).toList());
        replicas.shutdownNow();

        assertEquals(1, told().size());
        assertEquals("probes", told().get(0).lines().get(0).code());
        assertEquals(3L, told().get(0).lines().get(0).count());
        assertEquals(1, queued(hook));
        assertEquals(0, queued(other));
        tellAll(morning.plus(Duration.ofHours(23)));
        assertEquals(1, told().size());
        tellAll(morning.plus(Duration.ofHours(24)));
        assertEquals(2, told().size());
        end(hook);
        end(other);
    }

    @Test
    void whenNothingWaitsNothingIsTold() {
        Instant chosen = now();
        choose(Frequency.WEEKLY, chosen);
        tellAll(chosen.plus(Duration.ofDays(8)));
        assertEquals(List.of(), told());
    }

    @Test
    void atOnceMeansWhenSomethingElseWaitsThanBefore() {
        Instant chosen = now();
        choose(Frequency.AT_ONCE, chosen);
        source.waitsFor(editor, 1);
        tellAll(chosen.plusSeconds(61));
        tellAll(chosen.plusSeconds(122));
        assertEquals(1, told().size());
        source.waitsFor(editor, 2);
        tellAll(chosen.plusSeconds(183));
        assertEquals(2, told().size());
    }

    private void choose(Frequency frequency, Instant at) {
        preferences.choose(new NewPreference(frequency, null), new IfMatch(0), editor, at);
    }

    private void tellAll(Instant at) {
        while (digests.tellNext(at)) {
            Thread.onSpinWait();
        }
    }

    private List<NoticeView> told() {
        return notices.list(editor.id(), null, PageRequest.of(10, null)).items();
    }

    private UUID subscribe(Actor owner, String pattern) {
        return webhooks.register(new NewSubscription("http://127.0.0.1:9/", List.of(pattern), null), owner, now())
                .subscription()
                .id();
    }

    private static long queued(UUID subscription) {
        return Records.count(
                """
                SELECT count(*) FROM webhook_delivery
                WHERE subscription_id = ? AND event_type = 'vn.guongsang.notification.digest.v1'""",
                subscription);
    }

    private static void end(UUID subscription) {
        Records.change("UPDATE webhook_subscription SET status = 'ENDED', secret = NULL WHERE id = ?", subscription);
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MILLIS);
    }
}
