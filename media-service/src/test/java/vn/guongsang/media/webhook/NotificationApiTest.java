package vn.guongsang.media.webhook;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.guongsang.kit.notification.digest.DigestService;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.localstack.parts.Persona;
import vn.guongsang.media.testing.Asked;
import vn.guongsang.media.testing.Database;
import vn.guongsang.media.testing.MediaStack;
import vn.guongsang.media.testing.Some;
import vn.guongsang.media.testing.Told;

@QuarkusTest
@MediaStack
class NotificationApiTest {

    private static final String PREFERENCES = "/v1/notification-preferences";
    private static final String NOTIFICATIONS = "/v1/notifications";

    @Inject
    DigestService digests;

    @Test
    void theTasksOfAUnitsExemplarsStandInItsDigest() {
        UUID unit = Ids.next();
        Persona officer = Persona.of("can-bo-" + unit, "Cán bộ", "unit-officer").inUnit(unit);
        UUID exemplar = Ids.next();
        Told.exemplars(Some.exemplar(exemplar, 1, Some.recognition(1, unit, Instant.now())));
        long open = Database.number("SELECT count(*) FROM propagation_task WHERE exemplar_id = ?", exemplar);
        choose(officer, 0, "DAILY").statusCode(200).body("version", equalTo(1)).body("nextDueAt", notNullValue());
        tellAll(Instant.now().plus(Duration.ofDays(1)));

        String id = Asked.get(officer, NOTIFICATIONS + "?unread=true")
                .statusCode(200)
                .body("items.kind", contains("DIGEST"))
                .body("items[0].lines.find { it.code == 'tasks-open' }.count", equalTo((int) open))
                .body("items[0].lines.code", hasItem("tasks-open"))
                .body("items[0].readAt", nullValue())
                .extract()
                .path("items[0].id");
        String read = Asked.post(officer, NOTIFICATIONS + "/" + id + "/reading", null)
                .statusCode(200)
                .body("readAt", notNullValue())
                .extract()
                .path("readAt");
        Asked.post(officer, NOTIFICATIONS + "/" + id + "/reading", null).body("readAt", equalTo(read));
        Asked.get(officer, NOTIFICATIONS + "?unread=true").body("items", empty());
        Asked.get(officer, NOTIFICATIONS + "?unread=false").body("items.id", contains(id));
        Asked.post(Asked.ADMIN, NOTIFICATIONS + "/" + id + "/reading", null).statusCode(404);
    }

    @Test
    void whoSeesNoTasksGetsNoDigest() {
        Persona stranger =
                Persona.of("la-" + Ids.next(), "Người lạ", "unit-officer").inUnit(Ids.next());
        choose(stranger, 0, "DAILY").statusCode(200);
        tellAll(Instant.now().plus(Duration.ofDays(1)));
        Asked.get(stranger, NOTIFICATIONS).statusCode(200).body("items", empty());
    }

    @Test
    void aChoiceNeedsTheVersionThatWasReadAndAnAddressThatIsOne() {
        Persona reader = Persona.of("chon-" + Ids.next(), "Người chọn", "media-editor");
        Asked.get(reader, PREFERENCES)
                .statusCode(200)
                .header("ETag", "\"v0\"")
                .body("frequency", equalTo("OFF"))
                .body("version", equalTo(0));
        Asked.as(reader)
                .contentType(ContentType.JSON)
                .body(Map.of("frequency", "DAILY"))
                .put(PREFERENCES)
                .then()
                .statusCode(428);
        choose(reader, 0, "WEEKLY").statusCode(200);
        choose(reader, 0, "DAILY").statusCode(412);
        choose(reader, 1, "OFF").statusCode(200).body("nextDueAt", nullValue());
        choose(reader, 2, "HOURLY").statusCode(400);
        Asked.as(reader)
                .header("If-Match", "\"v2\"")
                .contentType(ContentType.JSON)
                .body(Map.of("frequency", "DAILY", "email", "không phải thư"))
                .put(PREFERENCES)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/email"));
    }

    private void tellAll(Instant at) {
        while (digests.tellNext(at)) {
            Thread.onSpinWait();
        }
    }

    private static ValidatableResponse choose(Persona reader, long version, String frequency) {
        return Asked.as(reader)
                .header("If-Match", "\"v" + version + "\"")
                .contentType(ContentType.JSON)
                .body(Map.of("frequency", frequency))
                .put(PREFERENCES)
                .then();
    }
}
