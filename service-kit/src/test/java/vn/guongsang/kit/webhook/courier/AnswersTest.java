package vn.guongsang.kit.webhook.courier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.WebhookVerificationException;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.guongsang.kit.probe.KitStack;
import vn.guongsang.kit.probe.Records;
import vn.guongsang.kit.webhook.SubscriptionService;
import vn.guongsang.kit.webhook.delivery.AttemptView;
import vn.guongsang.kit.webhook.delivery.DeliveryStatus;
import vn.guongsang.kit.webhook.delivery.DeliveryView;
import vn.guongsang.kit.webhook.delivery.Fault;

/** What one receiver answers, and what follows. */
@QuarkusTest
@KitStack
class AnswersTest {

    @Inject
    Courier courier;

    @Inject
    Hook hook;

    @Inject
    SubscriptionService service;

    @Test
    void anEventArrivesAsItWasPublishedAndIsSignedAsTheSpecificationSays() throws Exception {
        try (Receiver receiver = new Receiver();
                Hook.Subscribed subscribed = hook.to(receiver.url())) {
            hook.event();
            courier.carry(Hook.now());

            Receiver.Received got = receiver.received.get(0);
            assertEquals("/hook?of=test", got.path());
            assertEquals("application/cloudevents+json; charset=UTF-8", got.header("content-type"));
            DeliveryView delivery = subscribed.only();
            assertEquals(delivery.webhookId().toString(), got.id());
            assertEquals(
                    1,
                    Records.count(
                            "SELECT count(*) FROM outbox WHERE event_id = ? AND payload::text = ?",
                            delivery.webhookId(),
                            got.body()));
            new Webhook(subscribed.secret).verify(got.body(), got.headers());
            assertThrows(WebhookVerificationException.class, () -> new Webhook(subscribed.secret)
                    .verify(got.body() + " ", got.headers()));
            assertEquals(DeliveryStatus.DELIVERED, delivery.status());
            assertEquals(204, delivery.attempts().get(0).httpStatus());
        }
    }

    @Test
    void whileASecretIsReplacedBothSignaturesAreSent() throws Exception {
        try (Receiver receiver = new Receiver();
                Hook.Subscribed subscribed = hook.to(receiver.url())) {
            String next = service.rotate(
                            subscribed.id, subscribed.version(), Duration.ofHours(1), subscribed.owner, Hook.now())
                    .secret()
                    .text();
            hook.event();
            courier.carry(Hook.now());
            Receiver.Received during = receiver.received.get(0);
            assertEquals(2, during.header("webhook-signature").split(" ").length);
            new Webhook(subscribed.secret).verify(during.body(), during.headers());
            new Webhook(next).verify(during.body(), during.headers());

            service.rotate(subscribed.id, subscribed.version(), Duration.ZERO, subscribed.owner, Hook.now());
            hook.event();
            courier.carry(Hook.now());
            Receiver.Received after = receiver.received.get(1);
            assertEquals(1, after.header("webhook-signature").split(" ").length);
            assertThrows(
                    WebhookVerificationException.class, () -> new Webhook(next).verify(after.body(), after.headers()));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "200, '',                 DELIVERED, ACTIVE",
        "202, '',                 DELIVERED, ACTIVE",
        "301, REDIRECTED,         PENDING,   ACTIVE",
        "304, REDIRECTED,         PENDING,   ACTIVE",
        "400, ANSWERED_OTHERWISE, PENDING,   ACTIVE",
        "401, ANSWERED_OTHERWISE, PENDING,   ACTIVE",
        "410, ANSWERED_OTHERWISE, PENDING,   DISABLED",
        "429, ANSWERED_OTHERWISE, PENDING,   ACTIVE",
        "500, ANSWERED_OTHERWISE, PENDING,   ACTIVE",
        "503, ANSWERED_OTHERWISE, PENDING,   ACTIVE",
    })
    void theStatusDecides(int status, String fault, DeliveryStatus delivery, String subscription) {
        try (Receiver receiver = new Receiver();
                Hook.Subscribed subscribed = hook.to(receiver.url())) {
            receiver.behaviour = Receiver.answering(status);
            hook.event();
            courier.carry(Hook.now());

            AttemptView attempt = subscribed.only().attempts().get(0);
            assertEquals(status, attempt.httpStatus());
            assertEquals(fault, attempt.fault() == null ? "" : attempt.fault().name());
            assertEquals(delivery, subscribed.only().status());
            assertEquals(subscription, subscribed.now().status().name());
        }
    }

    @Test
    void aRedirectToOurselvesIsNotFollowed() {
        try (Receiver inner = new Receiver();
                Receiver receiver = new Receiver();
                Hook.Subscribed subscribed = hook.to(receiver.url())) {
            receiver.behaviour = Receiver.answering(307, "Location", inner.url());
            hook.event();
            courier.carry(Hook.now());

            assertEquals(Fault.REDIRECTED, subscribed.only().attempts().get(0).fault());
            assertEquals(1, receiver.received.size());
            assertEquals(List.of(), inner.received);
        }
    }

    @Test
    void ofAHugeAnswerOnlyTheBeginningIsRead() {
        try (Receiver receiver = new Receiver();
                Hook.Subscribed subscribed = hook.to(receiver.url())) {
            receiver.behaviour = Receiver.answering(200, "Đã nhận\u0000 ".repeat(100), 1L << 34);
            hook.event();
            courier.carry(Hook.now());

            AttemptView attempt = subscribed.only().attempts().get(0);
            assertEquals(DeliveryStatus.DELIVERED, subscribed.only().status());
            assertTrue(attempt.answer().startsWith("Đã nhận\uFFFD Đã"), attempt.answer());
            assertTrue(attempt.answer().length() <= 1024);
        }
    }

    @Test
    void anAnswerThatNeverEndsCountsAsNone() {
        try (Receiver receiver = new Receiver();
                Hook.Subscribed subscribed = hook.to(receiver.url())) {
            receiver.behaviour = exchange -> {
                exchange.sendResponseHeaders(200, 0);
                while (true) {
                    exchange.getResponseBody().write('.');
                    exchange.getResponseBody().flush();
                    pause();
                }
            };
            hook.event();
            courier.carry(Hook.now());

            AttemptView attempt = subscribed.only().attempts().get(0);
            assertEquals(Fault.TIMED_OUT, attempt.fault());
            assertEquals(200, attempt.httpStatus());
            assertTrue(attempt.latencyMs() >= 2000 && attempt.latencyMs() < 8000, attempt.toString());
            assertEquals(DeliveryStatus.PENDING, subscribed.only().status());
        }
    }

    @Test
    void aReceiverThatIsDownGetsTheSameEventWhenItIsUp() {
        Receiver first = new Receiver();
        String url = first.url();
        first.close();
        try (Hook.Subscribed subscribed = hook.to(url)) {
            hook.event();
            Instant at = Hook.now();
            assertEquals(1, courier.carry(at));
            assertEquals(
                    Fault.CONNECTION_FAILED, subscribed.only().attempts().get(0).fault());
            assertEquals(0, courier.carry(at.plusSeconds(4)));
            assertEquals(1, courier.carry(at.plusSeconds(6)));
            assertEquals(2, subscribed.only().attempts().size());
            assertEquals(List.of("PENDING"), subscribed.statuses());
        }
    }

    @Test
    void whatAReceiverAsksToWaitIsWaitedForByAllThatIsForIt() {
        try (Receiver receiver = new Receiver();
                Hook.Subscribed subscribed = hook.to(receiver.url())) {
            receiver.behaviour = Receiver.answering(429, "Retry-After", "3600");
            hook.event();
            hook.event();
            Instant at = Hook.now();
            courier.carry(at);
            assertEquals(1, receiver.received.size());
            receiver.behaviour = Receiver.answering(200);
            courier.carry(at.plusSeconds(3599));
            assertEquals(1, receiver.received.size());
            courier.carry(at.plusSeconds(3601));
            assertEquals(List.of("DELIVERED", "DELIVERED"), subscribed.statuses());
        }
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
