package vn.guongsang.media.broadcast.calendar.credential;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.guongsang.media.testing.Asked.ADMIN;
import static vn.guongsang.media.testing.Asked.CMS;
import static vn.guongsang.media.testing.Asked.OTHER_EDITOR;
import static vn.guongsang.media.testing.Asked.PROPAGANDA;
import static vn.guongsang.media.testing.Station.reason;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.media.testing.Asked;
import vn.guongsang.media.testing.Database;
import vn.guongsang.media.testing.MediaStack;
import vn.guongsang.media.testing.Station;

/** A calendar program can send a name and a password, but no bearer token. */
@QuarkusTest
@MediaStack
class CalendarCredentialTest {

    private static final String CREDENTIALS = "/v1/calendar-credentials";
    private static final String BASIC = "Basic realm=\"guong-sang\", charset=\"UTF-8\"";
    private static final UUID OUTLET = Ids.next();

    private final Station station = Station.founded();
    private final UUID channel = station.channel("RADIO", null);
    private final String calendar = "/v1/channels/" + channel + "/schedule.ics";

    @Test
    void aProgramReadsTheCalendarOfItsNewsroomWithANameAndAPassword() {
        UUID slot = station.booked(
                channel, Instant.now().truncatedTo(ChronoUnit.DAYS).plus(3, ChronoUnit.DAYS), 30);
        RequestSpecification program = as(issued(null));

        program.get(calendar)
                .then()
                .statusCode(200)
                .body(containsString("UID:" + slot + "@guongsang"))
                .header("Cache-Control", "private, no-cache");
        as(issued(null)).get("/v1/channels/{c}/schedule.ics", Asked.TV).then().statusCode(404);
    }

    @Test
    void aRelayedChannelsCalendarIsReadableAsItsScheduleIs() {
        Station other = Station.founded();
        UUID original = other.channel("RADIO", null);
        station.channel("RADIO", original);

        as(issued(null)).get("/v1/channels/{c}/schedule.ics", original).then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/broadcast-slots",
                "/v1/channels",
                "/v1/calendar-credentials",
                "/v1/propagation-tasks",
                "/internal/v1/quarantine"
            })
    void nothingButACalendarAcceptsIt(String path) {
        Response refused = as(issued(null)).get(path);

        assertEquals(401, refused.statusCode());
        assertFalse(refused.headers().getValues("WWW-Authenticate").contains(BASIC));
    }

    @Test
    void whoIsNotRecognisedIsToldHowAndNotWhy() {
        JsonPath credential = issued(null);
        String name = credential.getString("username");
        String secret = credential.getString("secret");
        List<Response> refused = List.of(
                given().get(calendar),
                basic(name, secret + "x").get(calendar),
                basic(name, "").get(calendar),
                basic("bien-tap", secret).get(calendar),
                basic(name.replaceAll(".$", name.endsWith("0") ? "1" : "0"), secret)
                        .get(calendar),
                given().header("Authorization", "Basic %%%").get(calendar),
                given().header("Authorization", "Bearer " + secret).get(calendar));

        for (Response answer : refused) {
            assertEquals(401, answer.statusCode());
            assertEquals("unauthenticated", answer.jsonPath().getString("code"));
            List<String> challenges = answer.headers().getValues("WWW-Authenticate");
            assertTrue(challenges.get(0).startsWith("Bearer"), challenges.toString());
            assertEquals(BASIC, challenges.get(challenges.size() - 1));
        }
    }

    @Test
    void theSecretIsShownOnceAndKeptNowhere() {
        String key = Asked.key();
        JsonPath first =
                send(key).statusCode(201).header("ETag", "\"v1\"").extract().jsonPath();
        UUID id = first.getUUID("id");

        send(key).statusCode(201).body("id", equalTo(id.toString())).body("secret", nullValue());
        station.get(CREDENTIALS + "/{id}", id)
                .statusCode(200)
                .body("username", equalTo(first.getString("username")))
                .body("label", equalTo("Lịch phòng Thời sự"))
                .body("status", equalTo("ACTIVE"))
                .body("statusLabel", equalTo("Dùng được"))
                .body("allowedActions", contains("revocation"))
                .body("issuedBy", equalTo(station.editor().name()))
                .body("$", not(hasKey("secret")));
        assertEquals(
                0,
                Database.number(
                        "SELECT count(*) FROM calendar_credential k WHERE k.id = ? AND position(? in k::text) > 0",
                        id,
                        first.getString("secret")));
    }

    @Test
    void aRevokedOneIsRefusedFromTheNextReadingOn() {
        JsonPath credential = issued(null);
        String path = CREDENTIALS + "/" + credential.getString("id");
        as(credential).get(calendar).then().statusCode(200);

        station.step(path + "/revocation", 1, reason())
                .statusCode(200)
                .header("ETag", "\"v2\"")
                .body("status", equalTo("REVOKED"))
                .body("statusLabel", equalTo("Đã thu hồi"))
                .body("revocation.reason", equalTo("Nhường giờ cho tường thuật"))
                .body("revocation.by", equalTo(station.editor().name()))
                .body("allowedActions", empty());

        as(credential).get(calendar).then().statusCode(401);
        station.step(path + "/revocation", 2, reason())
                .statusCode(409)
                .body("code", equalTo("illegal-transition"))
                .body("state", equalTo("REVOKED"));
        station.step(path + "/revocation", 1, reason()).statusCode(412);
        Asked.post(station.editor(), path + "/revocation", reason()).statusCode(428);
        assertEquals(
                "issue, revocation",
                Database.text(
                        "SELECT string_agg(action, ', ' ORDER BY seq) FROM audit_line WHERE aggregate_id = ?",
                        credential.getUUID("id")));
    }

    @Test
    void thatOfADeskEndsWithTheDesk() {
        String desk = Asked.post(station.editor(), "/v1/desks", Map.of("name", "Phòng Phát thanh"))
                .statusCode(201)
                .extract()
                .path("id");
        JsonPath credential = issued(UUID.fromString(desk));
        as(credential).get(calendar).then().statusCode(200);
        station.get(CREDENTIALS + "/{id}", credential.getString("id")).body("deskName", equalTo("Phòng Phát thanh"));

        Asked.as(station.editor())
                .header("Idempotency-Key", Asked.key())
                .header("If-Match", "\"v1\"")
                .post("/v1/desks/{id}/closing", desk)
                .then()
                .statusCode(200);

        as(credential).get(calendar).then().statusCode(401);
        for (UUID unknown : List.of(UUID.fromString(desk), Ids.next())) {
            Asked.post(station.editor(), CREDENTIALS, body(unknown))
                    .statusCode(422)
                    .body("code", equalTo("calendar-credential-invalid"))
                    .body("errors.pointer", contains("/deskId"))
                    .body("errors.code", contains("desk-unknown"));
        }
    }

    @Test
    void aNewsroomSeesItsOwnAndTheOperatorAll() {
        String first = issued(null).getString("id");
        String second = issued(null).getString("id");

        station.get(CREDENTIALS).statusCode(200).body("items.id", contains(second, first));
        String next = station.get(CREDENTIALS + "?limit=1")
                .body("items", hasSize(1))
                .extract()
                .path("next");
        station.get(next).body("items.id", contains(first)).body("next", nullValue());
        Asked.get(OTHER_EDITOR, CREDENTIALS + "/{id}", first).statusCode(404);
        Asked.as(OTHER_EDITOR)
                .header("Idempotency-Key", Asked.key())
                .header("If-Match", "\"v1\"")
                .contentType(ContentType.JSON)
                .body(reason())
                .post(CREDENTIALS + "/{id}/revocation", first)
                .then()
                .statusCode(404);
        Asked.get(ADMIN, CREDENTIALS + "/{id}", first).statusCode(200).body("allowedActions", contains("revocation"));
        Asked.get(PROPAGANDA, CREDENTIALS).statusCode(403);
        Asked.get(CMS, CREDENTIALS).statusCode(403);
        Asked.post(ADMIN, CREDENTIALS, body(null)).statusCode(403);
        Asked.post(station.editor(), CREDENTIALS, Map.of("label", " ")).statusCode(400);
    }

    @ParameterizedTest
    @CsvSource({
        "ACTIVE, media-editor, true, revocation",
        "REVOKED, media-editor, true, ''",
        "ACTIVE, media-editor, false, ''",
        "REVOKED, media-editor, false, ''",
        "ACTIVE, cms, true, ''",
        "REVOKED, cms, true, ''",
        "ACTIVE, admin, false, revocation",
        "REVOKED, admin, false, ''",
        "ACTIVE, auditor, false, ''",
        "REVOKED, auditor, false, ''"
    })
    void onlyWhatIsActiveIsRevokedByTheNewsroomOrTheOperator(
            CalendarCredentialStatus status, String role, boolean colleague, String allowed) {
        Actor actor = new Actor("a", "A", Set.of(role), null, colleague ? OUTLET : Ids.next());

        assertEquals(allowed.isEmpty() ? List.of() : List.of(allowed), status.allowed(OUTLET, actor));
    }

    private JsonPath issued(UUID desk) {
        return Asked.post(station.editor(), CREDENTIALS, body(desk))
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    private ValidatableResponse send(String key) {
        return Asked.as(station.editor())
                .header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body(body(null))
                .post(CREDENTIALS)
                .then();
    }

    private static Map<String, Object> body(UUID desk) {
        Map<String, Object> body = new HashMap<>(Map.of("label", "Lịch phòng Thời sự"));
        if (desk != null) {
            body.put("deskId", desk);
        }
        return body;
    }

    private static RequestSpecification as(JsonPath credential) {
        return basic(credential.getString("username"), credential.getString("secret"));
    }

    private static RequestSpecification basic(String name, String secret) {
        return given().auth().preemptive().basic(name, secret);
    }
}
