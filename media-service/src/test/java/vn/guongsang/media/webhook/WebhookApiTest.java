package vn.guongsang.media.webhook;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.localstack.parts.Persona;
import vn.guongsang.media.testing.Asked;
import vn.guongsang.media.testing.Database;
import vn.guongsang.media.testing.MediaStack;
import vn.guongsang.media.testing.Some;
import vn.guongsang.media.testing.Told;

/** The API of webhooks, which all services share, held against the documents of this one. */
@QuarkusTest
@MediaStack
class WebhookApiTest {

    private static final String WEBHOOKS = "/v1/webhook-subscriptions";
    private static final String NOWHERE = "http://127.0.0.1:9/hook";

    private final Persona cms =
            Persona.of("cms-" + Ids.next(), "CMS của báo", "cms").atOutlet(Asked.CENTRE);

    @Test
    void theTasksOfAnOutletReachItsSystem() throws Exception {
        List<String> bodies = new CopyOnWriteArrayList<>();
        HttpServer receiver = receiver(bodies);
        UUID id = registered("http://127.0.0.1:" + receiver.getAddress().getPort() + "/");
        UUID exemplar = Ids.next();
        Told.exemplars(Some.exemplar(exemplar, 1, Some.recognition(1)));
        UUID task = Asked.task(exemplar, 1, Asked.PRINT);
        await().until(() -> bodies.stream().anyMatch(body -> body.contains(task.toString())));
        await().until(() -> Database.number(
                        "SELECT count(*) FROM webhook_delivery WHERE subscription_id = ? AND status = 'PENDING'", id)
                == 0);
        step(id, 1, "pause", null).statusCode(200);
        Asked.get(cms, WEBHOOKS + "/{id}/deliveries?status=DELIVERED", id)
                .statusCode(200)
                .body("items.aggregateId", hasItem(task.toString()))
                .body("items.eventType", hasItem("vn.guongsang.propagation-task.created.v1"));
        assertReplayed(
                id,
                Asked.get(cms, WEBHOOKS + "/{id}/deliveries?limit=1", id)
                        .extract()
                        .path("items[0].id"));
        end(id, 2);
        receiver.stop(0);
    }

    private void assertReplayed(UUID id, String delivery) {
        Asked.get(cms, WEBHOOKS + "/{id}/deliveries/{d}", id, delivery)
                .statusCode(200)
                .body("attempts[0].httpStatus", equalTo(204))
                .body("attempts[0].fault", nullValue());
        String replay = WEBHOOKS + "/" + id + "/deliveries/" + delivery + "/replay";
        Asked.post(cms, replay, null).statusCode(200).body("status", equalTo("PENDING"));
        Asked.post(cms, replay, null).statusCode(409).body("code", equalTo("webhook-delivery-pending"));
    }

    private static HttpServer receiver(List<String> bodies) throws IOException {
        HttpServer receiver = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        receiver.createContext("/", exchange -> {
            bodies.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        receiver.start();
        return receiver;
    }

    @Test
    void theSecretIsShownOnceAndStoredUnreadably() {
        String key = Asked.key();
        String secret = registration(key)
                .header("Location", notNullValue())
                .body("secret", matchesPattern("whsec_[A-Za-z0-9+/]{43}="))
                .body("status", equalTo("ACTIVE"))
                .body("statusLabel", equalTo("Đang gửi"))
                .body("allowedActions", contains("edit", "pause", "secret-rotation", "test-event", "replay", "end"))
                .extract()
                .path("secret");
        String id = registration(key).body("secret", nullValue()).extract().path("id");
        Asked.get(cms, WEBHOOKS + "/{id}", id).body("secret", nullValue());
        String readable =
                """
                SELECT count(*) FROM webhook_subscription
                WHERE id = ?::uuid AND position(decode(?, 'base64') IN secret) > 0""";
        assertEquals(0, Database.number(readable, id, secret.substring(6)));
        String until = step(UUID.fromString(id), 1, "secret-rotation", Map.of("overlapHours", 24))
                .statusCode(200)
                .body("secret", matchesPattern("whsec_.{44}"))
                .body("secret", not(equalTo(secret)))
                .extract()
                .path("previousSecretUntil");
        Asked.get(cms, WEBHOOKS + "/{id}", id).body("previousSecretUntil", equalTo(until));
        end(UUID.fromString(id), 2);
    }

    private ValidatableResponse registration(String key) {
        return sent(Asked.as(cms).header("Idempotency-Key", key), body(NOWHERE, "vn.guongsang.propagation-task.*"))
                .post(WEBHOOKS)
                .then()
                .statusCode(201);
    }

    @Test
    void anEditNeedsTheVersionThatWasRead() {
        UUID id = registered(NOWHERE);
        Map<String, Object> change = Map.of("description", "Chỉ nhận tin gỡ");
        sent(Asked.as(cms), change).patch(WEBHOOKS + "/{id}", id).then().statusCode(428);
        patch(id, 9, change).statusCode(412);
        patch(id, 1, change)
                .statusCode(200)
                .body("description", equalTo("Chỉ nhận tin gỡ"))
                .body("url", equalTo(NOWHERE))
                .body("version", equalTo(2));
        end(id, 2);
    }

    @Test
    void aSubscriptionLivesThroughItsStatesAndEnds() {
        UUID id = registered(NOWHERE);
        step(id, 1, "pause", null).statusCode(200).body("status", equalTo("PAUSED"));
        step(id, 2, "pause", null)
                .statusCode(409)
                .body("code", equalTo("webhook-step-not-allowed"))
                .body("state", equalTo("PAUSED"))
                .body("allowedActions", contains("edit", "resumption", "secret-rotation", "replay", "end"));
        Asked.post(cms, WEBHOOKS + "/" + id + "/test-event", null).statusCode(409);
        step(id, 2, "resumption", null).statusCode(200).body("status", equalTo("ACTIVE"));
        Asked.post(cms, WEBHOOKS + "/" + id + "/replay", Map.of("since", "2026-01-01T00:00:00Z"))
                .statusCode(200)
                .body("replayed", equalTo(0));
        end(id, 3);
        Asked.get(cms, WEBHOOKS + "/{id}", id)
                .body("status", equalTo("ENDED"))
                .body("allowedActions", empty())
                .body("pending", equalTo(0))
                .body("history.action", contains("registration", "pause", "resumption", "end"));
        assertEquals(5, Database.number("SELECT count(*) FROM audit_line WHERE aggregate_id = ?", id));
        step(id, 4, "resumption", null).statusCode(409);
    }

    @Test
    void aTestEventIsSentAndItsAttemptsAreLogged() {
        UUID id = registered(NOWHERE);
        String test = Asked.post(cms, WEBHOOKS + "/" + id + "/test-event", null)
                .statusCode(200)
                .body("eventType", equalTo("vn.guongsang.webhook.test.v1"))
                .extract()
                .path("id");
        String failed =
                "SELECT count(*) FROM webhook_attempt WHERE delivery_id = ?::uuid AND fault = 'CONNECTION_FAILED'";
        await().until(() -> Database.number(failed, test) > 0);
        end(id, 1);
    }

    @Test
    void nobodyElseSeesASubscription() {
        UUID id = registered(NOWHERE);
        Persona other = Persona.of("cms-" + Ids.next(), "CMS khác", "cms").atOutlet(Asked.CENTRE);
        Asked.get(other, WEBHOOKS).statusCode(200).body("items", empty());
        Asked.get(other, WEBHOOKS + "/{id}", id).statusCode(404);
        Asked.get(other, WEBHOOKS + "/{id}/deliveries", id).statusCode(404);
        Asked.post(other, WEBHOOKS + "/" + id + "/test-event", null).statusCode(404);
        Asked.as(other)
                .header("If-Match", "\"v1\"")
                .delete(WEBHOOKS + "/{id}", id)
                .then()
                .statusCode(404);
        Asked.get(Asked.EDITOR, WEBHOOKS).statusCode(403);
        Asked.post(Asked.EDITOR, WEBHOOKS, body(NOWHERE, "*")).statusCode(403);
        Asked.get(cms, WEBHOOKS + "?status=ACTIVE&limit=1").body("items.id", contains(id.toString()));
        Asked.get(cms, WEBHOOKS + "?status=PAUSED").body("items", hasSize(0));
        end(id, 1);
    }

    @ParameterizedTest
    @CsvSource({
        "ftp://hook.example.vn/,          *, /url, url-malformed",
        "http://10.0.0.1/,                *, /url, url-not-https",
        "https://10.0.0.1/,               *, /url, url-address-refused",
        "https://169.254.169.254/latest/, *, /url, url-address-refused",
        "https://[fd00::1]/,              *, /url, url-address-refused",
        "https://[::ffff:10.0.0.1]/,      *, /url, url-address-refused",
        "https://1.1.1.1:22/,             *, /url, url-port-refused",
        "https://me@1.1.1.1/,             *, /url, url-with-user-or-fragment",
        "http://127.0.0.1:9/,             vn.guongsang.exemplar.*,  /eventTypes/0, event-type-not-offered",
        "http://127.0.0.1:9/,             vn.guongsang.tasks.made.v1, /eventTypes/0, event-type-not-offered",
    })
    void whatCannotBeServedIsRefused(String url, String pattern, String pointer, String code) {
        Asked.post(cms, WEBHOOKS, body(url, pattern))
                .statusCode(422)
                .body("code", equalTo("webhook-invalid"))
                .body("errors.pointer", contains(pointer))
                .body("errors.code", contains(code));
        Asked.get(cms, WEBHOOKS).body("items", empty());
    }

    @Test
    void whatIsMalformedIsRefused() {
        Asked.post(cms, WEBHOOKS, body(NOWHERE, "exemplar; DROP")).statusCode(400);
        Asked.post(cms, WEBHOOKS, Map.of("url", NOWHERE, "eventTypes", List.of()))
                .statusCode(400);
        Asked.post(cms, WEBHOOKS, Map.of("eventTypes", List.of("*"))).statusCode(400);
        Asked.get(cms, WEBHOOKS + "?colour=red").statusCode(400);
    }

    @Test
    void anAccountHasAtMostTwentySubscriptions() {
        for (int i = 0; i < 20; i++) {
            registered(NOWHERE);
        }
        Asked.post(cms, WEBHOOKS, body(NOWHERE, "*")).statusCode(409).body("code", equalTo("webhook-limit-reached"));
        String first = Asked.get(cms, WEBHOOKS + "?limit=1").extract().path("items[0].id");
        end(UUID.fromString(first), 1);
        registered(NOWHERE);
        Database.change("UPDATE webhook_subscription SET status = 'ENDED', secret = NULL WHERE owner = ?", cms.name());
    }

    private UUID registered(String url) {
        return UUID.fromString(Asked.post(cms, WEBHOOKS, body(url, "vn.guongsang.propagation-task.*"))
                .statusCode(201)
                .extract()
                .path("id"));
    }

    private ValidatableResponse step(UUID id, long version, String action, Object body) {
        RequestSpecification call =
                Asked.as(cms).header("Idempotency-Key", Asked.key()).header("If-Match", "\"v" + version + "\"");
        return sent(call, body).post(WEBHOOKS + "/{id}/{action}", id, action).then();
    }

    private ValidatableResponse patch(UUID id, long version, Object body) {
        return sent(Asked.as(cms).header("If-Match", "\"v" + version + "\""), body)
                .patch(WEBHOOKS + "/{id}", id)
                .then();
    }

    private void end(UUID id, long version) {
        Asked.as(cms)
                .header("If-Match", "\"v" + version + "\"")
                .delete(WEBHOOKS + "/{id}", id)
                .then()
                .statusCode(204);
    }

    private static RequestSpecification sent(RequestSpecification call, Object body) {
        return body == null ? call : call.contentType(ContentType.JSON).body(body);
    }

    private static Map<String, Object> body(String url, String pattern) {
        return Map.of("url", url, "eventTypes", List.of(pattern));
    }
}
