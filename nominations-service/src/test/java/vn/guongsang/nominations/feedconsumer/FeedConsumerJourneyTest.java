package vn.guongsang.nominations.feedconsumer;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.guongsang.nominations.testing.Api.get;
import static vn.guongsang.nominations.testing.Api.key;
import static vn.guongsang.nominations.testing.Api.post;
import static vn.guongsang.nominations.testing.Api.put;
import static vn.guongsang.nominations.testing.Api.send;
import static vn.guongsang.nominations.testing.People.AUDITOR;
import static vn.guongsang.nominations.testing.People.BOARD;
import static vn.guongsang.nominations.testing.People.CMS;
import static vn.guongsang.nominations.testing.People.COUNCIL;
import static vn.guongsang.nominations.testing.Subscriber.CONSUMERS;
import static vn.guongsang.nominations.testing.Subscriber.read;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.localstack.parts.Persona;
import vn.guongsang.nominations.testing.Database;
import vn.guongsang.nominations.testing.NominationsStack;
import vn.guongsang.nominations.testing.Some;
import vn.guongsang.nominations.testing.Subscriber;

@QuarkusTest
@NominationsStack
class FeedConsumerJourneyTest {

    private static final String FEED = "/v1/feeds/profiles.json?limit=1&token=";
    private static final Map<String, Object> REASON = Some.reason("Mã bị lộ");

    @Test
    void aNewsroomIsRegisteredReadsIsSuspendedResumedAndClosed() {
        Subscriber newsroom = Subscriber.registered(null, null);
        String token = newsroom.token();
        read(FEED + token).statusCode(200);

        newsroom.step("suspension", REASON)
                .statusCode(200)
                .body("statusLabel", equalTo("Tạm dừng"))
                .body("allowedActions", contains("edit", "revocation", "resumption", "closure"));
        read(FEED + token).statusCode(401);
        newsroom.step("credentials", Map.of("kind", "BASIC"))
                .statusCode(409)
                .body("code", equalTo("illegal-transition"));
        newsroom.step("resumption", REASON).statusCode(200).body("status", equalTo("ACTIVE"));
        read(FEED + token).statusCode(200);

        newsroom.step("closure", REASON)
                .statusCode(200)
                .body("status", equalTo("CLOSED"))
                .body("allowedActions", empty())
                .body("credentials[0].revokedAt", notNullValue())
                .body(
                        "history.action",
                        equalTo(List.of("registration", "credential", "suspension", "resumption", "closure")))
                .body("history[2].reason", equalTo("Mã bị lộ"));
        read(FEED + token).statusCode(401);
        newsroom.step("resumption", REASON).statusCode(409).body("allowedActions", empty());
        assertEquals(5, Database.number("SELECT count(*) FROM audit_line WHERE aggregate_id = ?", newsroom.id()));
    }

    @Test
    void aSecretIsToldOnceAndStoredNowhereNotEvenWithTheKeyOfTheCall() {
        Subscriber newsroom = Subscriber.registered(null, null);
        String path = newsroom.path() + "/credentials";
        String key = key();

        JsonPath first = send(BOARD, path, 1L, Map.of("kind", "URL_TOKEN"), key).jsonPath();
        Response second = send(BOARD, path, 1L, Map.of("kind", "URL_TOKEN"), key);

        String secret = first.getString("secret").split("\\.")[1];
        assertEquals(first.getString("id"), second.jsonPath().getString("id"));
        assertEquals("true", second.header("Idempotency-Replayed"));
        assertEquals(null, second.jsonPath().getString("secret"));
        get(BOARD, newsroom.path())
                .statusCode(200)
                .body("credentials.id", contains(first.getString("id")))
                .body("credentials[0].secret", nullValue());
        assertEquals(0, Database.number("SELECT count(*) FROM idempotency WHERE body LIKE ?", "%" + secret + "%"));
        assertEquals(
                0,
                Database.number(
                        "SELECT count(*) FROM feed_credential WHERE encode(hash, 'escape') LIKE ?",
                        "%" + secret + "%"));
    }

    @Test
    void aRotatedCredentialIsRefusedAndTheNewOneAccepted() {
        Subscriber newsroom = Subscriber.registered(null, null);
        JsonPath old = newsroom.issued("URL_TOKEN");

        JsonPath fresh = newsroom.step("credentials/" + old.getString("id") + "/rotation", null)
                .statusCode(201)
                .body("kind", equalTo("URL_TOKEN"))
                .extract()
                .jsonPath();

        read(FEED + old.getString("secret")).statusCode(401);
        read(FEED + fresh.getString("secret")).statusCode(200);
        newsroom.step("credentials/" + old.getString("id") + "/rotation", null)
                .statusCode(409)
                .body("code", equalTo("credential-not-in-force"));
        newsroom.step("credentials/" + fresh.getString("id") + "/revocation", REASON)
                .statusCode(200);
        read(FEED + fresh.getString("secret")).statusCode(401);
        newsroom.step("credentials/" + Ids.next() + "/revocation", REASON).statusCode(404);
    }

    @Test
    void aNewsroomIsEditedOnTheVersionThatWasRead() {
        Subscriber newsroom = Subscriber.registered("AGRICULTURE", null);

        put(BOARD, newsroom.path(), 1, Subscriber.body("HEALTH", null))
                .statusCode(200)
                .header("ETag", "\"v2\"")
                .body("sector", equalTo("HEALTH"));
        put(BOARD, newsroom.path(), 1, Subscriber.body(null, null)).statusCode(412);
        send(BOARD, newsroom.path() + "/suspension", null, REASON, key()).then().statusCode(428);
        get(BOARD, CONSUMERS + "/" + Ids.next()).statusCode(404);
    }

    @ParameterizedTest
    @CsvSource({
        "sector, NO_SUCH, 422, feed-consumer-invalid, /sector",
        "unitId, 7f1c1b1e-0000-4000-8000-00000000dead, 422, unit-unknown, /unitId",
        "contactEmail, khong-phai-thu, 400, validation-failed, /contactEmail",
        "outletName, ' ', 400, validation-failed, /outletName"
    })
    void whatIsWrongIsNamedAndNothingIsRegistered(String field, String value, int status, String code, String pointer) {
        long before = Database.number("SELECT count(*) FROM feed_consumer");

        post(BOARD, CONSUMERS, Some.with(Subscriber.body(null, null), field, value))
                .statusCode(status)
                .body("code", equalTo(code))
                .body("errors.pointer", hasItem(pointer));

        assertEquals(before, Database.number("SELECT count(*) FROM feed_consumer"));
    }

    @Test
    void theBoardAndTheAdministratorManageTheAuditorReadsAndNobodyElse() {
        Subscriber newsroom = Subscriber.registered(null, null);
        Persona admin = Persona.of("quan-tri", "Quản trị", "admin");

        post(admin, CONSUMERS, Subscriber.body(null, null)).statusCode(201);
        get(AUDITOR, newsroom.path()).statusCode(200).body("allowedActions", empty());
        post(AUDITOR, CONSUMERS, Subscriber.body(null, null)).statusCode(403);
        for (Persona other : List.of(CMS, COUNCIL)) {
            get(other, newsroom.path()).statusCode(403);
            get(other, CONSUMERS).statusCode(403);
            post(other, CONSUMERS, Subscriber.body(null, null)).statusCode(403);
            send(other, newsroom.path() + "/credentials", 1L, Map.of("kind", "BASIC"), key())
                    .then()
                    .statusCode(403);
        }
    }

    @Test
    void theListIsPagedAndFilteredByState() {
        Subscriber first = Subscriber.registered(null, null);
        Subscriber second = Subscriber.registered(null, null);
        first.step("suspension", REASON).statusCode(200);
        second.step("suspension", REASON).statusCode(200);

        String next = get(BOARD, CONSUMERS + "?status=SUSPENDED&limit=1")
                .statusCode(200)
                .body("items.id", contains(second.id().toString()))
                .body("items[0].statusLabel", equalTo("Tạm dừng"))
                .body("items[0].lastFetchAt", nullValue())
                .extract()
                .path("next");
        get(BOARD, next).body("items.id", contains(first.id().toString()));
        get(BOARD, next.replace("SUSPENDED", "ACTIVE")).statusCode(400).body("code", equalTo("bad-cursor"));
    }
}
