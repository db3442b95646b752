package vn.guongsang.kit.webhook.courier;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.Vertx;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.notification.NoticeView;
import vn.guongsang.kit.notification.Notices;
import vn.guongsang.kit.page.PageRequest;
import vn.guongsang.kit.probe.KitStack;
import vn.guongsang.kit.probe.ProbeService;
import vn.guongsang.kit.probe.Records;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.kit.time.Now;
import vn.guongsang.kit.webhook.SubscriptionService;
import vn.guongsang.kit.webhook.address.Rebinding;
import vn.guongsang.kit.webhook.config.WebhookConfig;
import vn.guongsang.kit.webhook.delivery.DeliveryService;
import vn.guongsang.kit.webhook.delivery.Fault;
import vn.guongsang.kit.webhook.secret.SecretBox;
import vn.guongsang.kit.webhook.step.DisabledReason;

/** Nothing is lost, nothing is blocked, whoever dies or sleeps. */
@QuarkusTest
@KitStack
class CourierTest {

    @Inject
    Courier courier;

    @Inject
    Lanes lanes;

    @Inject
    Sender sender;

    @Inject
    AttemptService attempts;

    @Inject
    WebhookConfig config;

    @Inject
    Now now;

    @Inject
    Hook hook;

    @Inject
    SubscriptionService service;

    @Inject
    DeliveryService deliveries;

    @Inject
    ProbeService probes;

    @Inject
    Notices notices;

    @Inject
    SecretBox box;

    @Inject
    Vertx vertx;

    @Test
    void afterTenTriesADeliveryIsGivenUpAndCanBeReplayedUnderTheSameId() {
        try (Receiver receiver = new Receiver();
                Hook.Subscribed subscribed = hook.to(receiver.url())) {
            receiver.behaviour = Receiver.answering(500);
            hook.event();
            Instant at = Hook.now();
            courier.carry(at);
            while (subscribed.only().nextAttemptAt() != null) {
                at = subscribed.only().nextAttemptAt().plus(Duration.ofMinutes(5));
                assertEquals(1, courier.carry(at));
            }
            assertEquals(List.of("FAILED"), subscribed.statuses());
            assertEquals(10, receiver.received.size());

            receiver.behaviour = Receiver.answering(200);
            deliveries.replay(subscribed.id, subscribed.only().id(), subscribed.owner, at);
            courier.carry(at.plus(Duration.ofMinutes(5)));
            assertEquals(List.of("DELIVERED"), subscribed.statuses());
            assertEquals(1, new HashSet<>(receiver.ids()).size());
            assertEquals(11, subscribed.only().attempts().get(0).number());
        }
    }

    @Test
    void aReceiverThatTakesNothingForDaysIsDisabledToldAndServedWithAllThatWaitedLater() {
        try (Receiver receiver = new Receiver();
                Hook.Subscribed subscribed = hook.to(receiver.url())) {
            receiver.behaviour = Receiver.answering(500);
            hook.event();
            Instant at = Hook.now();
            courier.carry(at);
            hook.event();
            courier.carry(at.plus(Duration.ofDays(5)).minusMillis(1));
            assertEquals("ACTIVE", subscribed.now().status().name());
            courier.carry(at.plus(Duration.ofDays(5)).plus(Duration.ofMinutes(30)));
            assertEquals(DisabledReason.FAILING, subscribed.now().disabledFor());
            NoticeView told = notices.list(subscribed.owner.id(), true, PageRequest.of(10, null))
                    .items()
                    .get(0);
            assertEquals(subscribed.id, told.subjectId());
            assertEquals("FAILING", told.reason());

            hook.event();
            int before = receiver.received.size();
            Instant later = at.plus(Duration.ofDays(6));
            courier.carry(later);
            assertEquals(before, receiver.received.size());
            receiver.behaviour = Receiver.answering(200);
            service.resume(subscribed.id, subscribed.version(), subscribed.owner, later);
            courier.carry(later);
            assertEquals(List.of("DELIVERED", "DELIVERED", "DELIVERED"), subscribed.statuses());
        }
    }

    @Test
    void whatAReceiverThatWasGoneHasMissedComesWhenItsOwnerGoesOn() {
        try (Receiver receiver = new Receiver();
                Hook.Subscribed subscribed = hook.to(receiver.url())) {
            receiver.behaviour = Receiver.answering(410);
            hook.event();
            Instant at = Hook.now();
            courier.carry(at);
            assertEquals(DisabledReason.GONE, subscribed.now().disabledFor());
            hook.event();
            courier.carry(at.plusSeconds(60));
            assertEquals(1, receiver.received.size());

            receiver.behaviour = Receiver.answering(200);
            Instant later = Hook.now().plusSeconds(120);
            service.resume(subscribed.id, subscribed.version(), subscribed.owner, later);
            courier.carry(later);
            assertEquals(List.of("DELIVERED", "DELIVERED"), subscribed.statuses());
            assertEquals(3, receiver.received.size());
        }
    }

    @Test
    void whatWasSentByAReplicaThatDiedIsSentAgainUnderTheSameIdWhenItsLeaseIsOver() throws Exception {
        try (Receiver receiver = new Receiver();
                Hook.Subscribed subscribed = hook.to(receiver.url())) {
            hook.event();
            Instant at = Hook.now();
            assertEquals(subscribed.id, lanes.take(Ids.next(), at).orElseThrow());
            sender.send(lanes.next(subscribed.id, at).orElseThrow(), at);

            courier.carry(at.plusSeconds(59));
            assertEquals(1, receiver.received.size());
            courier.carry(at.plusSeconds(60));
            assertEquals(2, receiver.received.size());
            assertEquals(1, new HashSet<>(receiver.ids()).size());
            assertEquals(List.of("DELIVERED"), subscribed.statuses());
        }
    }

    @Test
    void fourReplicasNeverSendForTheSameSubscriptionAtOnce() throws Exception {
        ExecutorService replicas = Executors.newFixedThreadPool(4);
        AtomicInteger atOnce = new AtomicInteger();
        AtomicInteger mostAtOnce = new AtomicInteger();
        try (Receiver receiver = new Receiver();
                Hook.Subscribed subscribed = hook.to(receiver.url())) {
            // Counted until the answer begins: the next delivery may come before this thread has ended it.
            receiver.behaviour = exchange -> {
                mostAtOnce.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(1));
                atOnce.decrementAndGet();
                exchange.sendResponseHeaders(204, -1);
            };
            for (int i = 0; i < 60; i++) {
                hook.event();
            }
            Instant at = Hook.now();
            Callable<Integer> replica = () -> courier.carry(at);
            replicas.invokeAll(Stream.generate(() -> replica).limit(4).toList());
            courier.carry(at);

            assertEquals(1, mostAtOnce.get());
            assertEquals(60, receiver.received.size());
            List<String> told = new ArrayList<>();
            subscribed
                    .log()
                    .forEach(delivery -> told.add(0, delivery.webhookId().toString()));
            assertEquals(told, receiver.ids(), "in the order in which they were told");
        } finally {
            replicas.shutdownNow();
        }
    }

    @Test
    void aReceiverThatSleepsDelaysNobodyElse() throws Exception {
        CountDownLatch morning = new CountDownLatch(1);
        Courier running = new Courier(lanes, sender, attempts, config, now);
        try (Receiver asleep = new Receiver();
                Receiver awake = new Receiver();
                Hook.Subscribed first = hook.to(asleep.url());
                Hook.Subscribed second = hook.to(awake.url())) {
            asleep.behaviour = exchange -> {
                try {
                    morning.await();
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            };
            IntStream.range(0, 5).forEach(i -> hook.event());
            running.begin();
            await().until(() -> awake.received.size() == 5);
            await().until(() -> second.statuses().stream().allMatch("DELIVERED"::equals));
            assertEquals(5, first.statuses().stream().filter("PENDING"::equals).count());
        } finally {
            morning.countDown();
            running.stop(null);
        }
    }

    @Test
    void whatIsRolledBackIsNotQueuedAndWhatIsPausedIsKept() {
        try (Receiver receiver = new Receiver();
                Hook.Subscribed subscribed = hook.to(receiver.url())) {
            UUID lost = Ids.next();
            assertThrows(
                    IllegalStateException.class, () -> probes.createAndFail(lost, Actor.system("test"), Hook.now()));
            service.pause(subscribed.id, subscribed.version(), subscribed.owner, Hook.now());
            UUID kept = hook.event();
            courier.carry(Hook.now());
            assertEquals(List.of(), receiver.received);
            service.resume(subscribed.id, subscribed.version(), subscribed.owner, Hook.now());
            courier.carry(Hook.now());
            assertEquals(kept, subscribed.only().aggregateId());
            assertEquals(1, subscribed.log().size());
            service.end(subscribed.id, subscribed.version(), subscribed.owner, Hook.now());
            hook.event();
            assertEquals(1, subscribed.log().size());
        }
    }

    @Test
    void everythingSinceAMomentIsReplayed() {
        try (Receiver receiver = new Receiver();
                Hook.Subscribed subscribed = hook.to(receiver.url())) {
            hook.event();
            courier.carry(Hook.now());
            Records.change(
                    "UPDATE webhook_delivery SET created_at = created_at - interval '2 hours' WHERE subscription_id = ?",
                    subscribed.id);
            hook.event();
            hook.event();
            courier.carry(Hook.now());
            Instant since = Hook.now().minus(Duration.ofHours(1));
            assertEquals(2, deliveries.replaySince(subscribed.id, since, subscribed.owner, Hook.now()));
            courier.carry(Hook.now());
            assertEquals(receiver.ids().subList(1, 3), receiver.ids().subList(3, 5));
        }
    }

    @Test
    void anEventThatIsNotStoredAnyMoreIsGivenUp() {
        try (Receiver receiver = new Receiver();
                Hook.Subscribed subscribed = hook.to(receiver.url())) {
            UUID probe = hook.event();
            Records.change("DELETE FROM outbox WHERE aggregate_id = ?", probe);
            courier.carry(Hook.now());
            assertEquals(List.of(), receiver.received);
            assertEquals(Fault.EVENT_GONE, subscribed.only().attempts().get(0).fault());
        }
    }

    @Test
    void theConnectionGoesToTheAddressThatWasChecked() throws Exception {
        try (Receiver receiver = new Receiver();
                Hook.Subscribed subscribed = hook.to(receiver.url())) {
            hook.event();
            Instant at = Hook.now();
            Due due = lanes.next(subscribed.id, at).orElseThrow();
            Due named = new Due(
                    due.id(),
                    due.subscriptionId(),
                    due.eventId(),
                    0,
                    "http://hook.example.vn:" + receiver.port() + "/named",
                    due.secrets(),
                    due.body(),
                    null,
                    false);
            Rebinding names = new Rebinding(InetAddress.getByName("127.0.0.1"), InetAddress.getByName("10.0.0.1"));
            Sender pinned = new Sender(vertx, names.guard(config), box, config);

            assertEquals(204, pinned.send(named, at).status());
            assertEquals(
                    "hook.example.vn:" + receiver.port(),
                    receiver.received.get(0).header("host"));
            assertEquals(Fault.TARGET_REFUSED, pinned.send(named, at).fault());
            assertEquals(1, receiver.received.size());
        }
    }
}
