package vn.guongsang.media.task;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.guongsang.media.testing.Asked.CMS;
import static vn.guongsang.media.testing.Asked.EDITOR;
import static vn.guongsang.media.testing.Asked.PRINT;
import static vn.guongsang.media.testing.Asked.PROPAGANDA;
import static vn.guongsang.media.testing.Asked.TV;
import static vn.guongsang.media.testing.Asked.step;
import static vn.guongsang.media.testing.Some.exemplar;
import static vn.guongsang.media.testing.Some.recognition;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.media.testing.Asked;
import vn.guongsang.media.testing.Database;
import vn.guongsang.media.testing.MediaStack;
import vn.guongsang.media.testing.Told;

@QuarkusTest
@MediaStack
class TaskJourneyTest {

    private static final Map<String, Object> REASON = Map.of("reason", "Đã có phóng sự trong tháng");

    private final UUID exemplar = Ids.next();
    private final Instant anHourAgo = Instant.now().minus(Duration.ofHours(1)).truncatedTo(ChronoUnit.MILLIS);
    private final Instant tomorrow = Instant.now().plus(Duration.ofDays(1)).truncatedTo(ChronoUnit.MILLIS);

    private UUID print;
    private UUID television;

    @BeforeEach
    void anApproval() {
        Told.exemplars(exemplar(exemplar, 1, recognition(1)));
        print = Asked.task(exemplar, 1, PRINT);
        television = Asked.task(exemplar, 1, TV);
    }

    @Test
    void theTelevisionStationTakesATaskFromOpenToPublished() {
        Asked.get(EDITOR, "/v1/propagation-tasks/{id}", television)
                .statusCode(200)
                .header("ETag", "\"v1\"")
                .body("statusLabel", equalTo("Chờ nhận"))
                .body("allowedActions", equalTo(List.of("acceptance", "decline", "assignment")));
        step(EDITOR, television, 1, "acceptance", null)
                .statusCode(200)
                .header("ETag", "\"v2\"")
                .body("status", equalTo("ACCEPTED"))
                .body("acceptance.by", equalTo("bien-tap"))
                .body("allowedActions", equalTo(List.of("production", "decline", "assignment")));
        step(EDITOR, television, 2, "production", null)
                .statusCode(200)
                .body("status", equalTo("IN_PRODUCTION"))
                .body("production.by", equalTo("bien-tap"));
        step(EDITOR, television, 3, "schedule", Map.of("plannedFor", tomorrow.toString(), "slot", "Bản tin 19 giờ 45"))
                .statusCode(200)
                .body("status", equalTo("SCHEDULED"))
                .body("schedule.plannedFor", equalTo(tomorrow.toString()))
                .body("schedule.slot", equalTo("Bản tin 19 giờ 45"));
        step(EDITOR, television, 4, "publication", Map.of("publishedAt", anHourAgo.toString(), "minutes", 7.5))
                .statusCode(200)
                .body("history.to", equalTo(List.of("OPEN", "ACCEPTED", "IN_PRODUCTION", "SCHEDULED", "PUBLISHED")));
    }

    @Test
    void aPublicationIsShownWithItsEvidenceAndEachStepIsAnnounced() {
        inProduction(television);
        Map<String, Object> aired =
                Map.of("publishedAt", anHourAgo.toString(), "minutes", 7.5, "programme", "Gương sáng quê hương");

        step(EDITOR, television, 3, "publication", aired)
                .statusCode(200)
                .body("status", equalTo("PUBLISHED"))
                .body("publication.at", equalTo(anHourAgo.toString()))
                .body("publication.minutes", equalTo(7.5f))
                .body("publication.programme", equalTo("Gương sáng quê hương"))
                .body("publication.url", nullValue())
                .body("publication.by", equalTo("bien-tap"))
                .body("allowedActions", equalTo(List.of("correction")));
        assertEquals(
                "created -, accepted -, production-started -, published 7.5",
                Database.text(
                        """
                SELECT string_agg((payload -> 'data' ->> 'change') || ' '
                                  || coalesce(payload -> 'data' -> 'publication' ->> 'minutes', '-'), ', '
                                  ORDER BY aggregate_version)
                FROM outbox WHERE aggregate_id = ?""",
                        television));
    }

    @Test
    void theCmsOfTheNewspaperReportsWhatHasBeenPrinted() {
        inProduction(print);

        Asked.get(CMS, "/v1/propagation-tasks/{id}", print)
                .statusCode(200)
                .body("allowedActions", equalTo(List.of("publication")));
        step(CMS, print, 3, "publication", Map.of("publishedAt", anHourAgo.toString(), "issue", "Số 8123, trang 4"))
                .statusCode(200)
                .body("publication.issue", equalTo("Số 8123, trang 4"));
    }

    @Test
    void aTaskCanBeDeclinedWithAReasonButNotOnceWorkHasBegun() {
        step(EDITOR, print, 1, "decline", REASON)
                .statusCode(200)
                .body("status", equalTo("DECLINED"))
                .body("decline.reason", equalTo("Đã có phóng sự trong tháng"))
                .body("decline.code", equalTo("OTHER"))
                .body("cancellation", nullValue());
        inProduction(television);
        step(EDITOR, television, 3, "decline", REASON)
                .statusCode(409)
                .body("code", equalTo("illegal-transition"))
                .body("status", equalTo(409))
                .body("state", equalTo("IN_PRODUCTION"))
                .body("allowedActions", equalTo(List.of("schedule", "publication", "assignment")));
        step(EDITOR, print, 2, "decline", Map.of("reason", "  "))
                .statusCode(400)
                .body("code", equalTo("validation-failed"))
                .body("errors[0].pointer", equalTo("/reason"));
    }

    @Test
    void aPlannedMomentCanBeMovedButNotIntoThePast() {
        inProduction(television);
        step(EDITOR, television, 3, "schedule", Map.of("plannedFor", anHourAgo.toString()))
                .statusCode(422)
                .body("code", equalTo("schedule-in-past"))
                .body("errors[0].pointer", equalTo("/plannedFor"));
        step(EDITOR, television, 3, "schedule", Map.of("plannedFor", tomorrow.toString()))
                .statusCode(200);
        step(
                        EDITOR,
                        television,
                        4,
                        "schedule",
                        Map.of("plannedFor", tomorrow.plusSeconds(60).toString()))
                .statusCode(200)
                .body("schedule.plannedFor", equalTo(tomorrow.plusSeconds(60).toString()));
    }

    @Test
    void evidenceThatDoesNotFitTheChannelIsRefusedAndNothingIsWritten() {
        inProduction(television);

        step(EDITOR, television, 3, "publication", Map.of("publishedAt", tomorrow.toString()))
                .statusCode(422)
                .body("code", equalTo("evidence-invalid"))
                .body("errors.pointer", equalTo(List.of("/publishedAt", "/minutes")))
                .body("errors.code", equalTo(List.of("not-in-future", "minutes-required")));
        step(EDITOR, television, 3, "publication", Map.of("publishedAt", anHourAgo.toString(), "minutes", 0))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/minutes"));
        assertEquals(3, Database.number("SELECT version FROM propagation_task WHERE id = ?", television));
    }

    @Test
    void anUnknownWebAddressSchemeIsRefusedInTheLanguageOfTheCaller() {
        inProduction(print);

        Asked.as(EDITOR)
                .header("Idempotency-Key", Asked.key())
                .header("If-Match", "\"v3\"")
                .header("Accept-Language", "en")
                .contentType(ContentType.JSON)
                .body(Map.of("publishedAt", anHourAgo.toString(), "url", "javascript:alert(1)"))
                .post("/v1/propagation-tasks/{id}/publication", print)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/url"))
                .body("errors[0].detail", equalTo("Must be an http or https address without spaces."));
    }

    @Test
    void nothingIsPublishedBeforeTheEmbargoEnds() {
        inProduction(television);
        Map<String, Object> aired = Map.of("publishedAt", anHourAgo.toString(), "minutes", 5);

        Told.exemplars(exemplar(exemplar, 3, true, tomorrow, recognition(1)));
        step(EDITOR, television, 3, "publication", aired)
                .statusCode(422)
                .body("code", equalTo("embargo-in-force"))
                .body("detail", containsString(tomorrow.toString()));
        step(
                        EDITOR,
                        television,
                        3,
                        "schedule",
                        Map.of("plannedFor", tomorrow.minusSeconds(1).toString()))
                .statusCode(422)
                .body("code", equalTo("embargo-in-force"));
        step(EDITOR, television, 3, "schedule", Map.of("plannedFor", tomorrow.toString()))
                .statusCode(200);
        Told.exemplars(exemplar(exemplar, 4, recognition(1)));
        step(EDITOR, television, 4, "publication", aired).statusCode(200);
    }

    @Test
    void aStepNeedsTheVersionThatWasReadAndAKey() {
        Asked.post(EDITOR, "/v1/propagation-tasks/" + print + "/acceptance", null)
                .statusCode(428)
                .body("code", equalTo("precondition-required"));
        Asked.as(EDITOR)
                .header("If-Match", "\"v1\"")
                .post("/v1/propagation-tasks/{id}/acceptance", print)
                .then()
                .statusCode(400)
                .body("code", equalTo("idempotency-key-missing"));
        step(EDITOR, print, 7, "acceptance", null)
                .statusCode(412)
                .body("code", equalTo("version-stale"))
                .body("currentETag", equalTo("\"v1\""));
    }

    @Test
    void theSameKeyAnswersTheSameAndActsOnce() {
        String key = Asked.key();
        for (String replayed : new String[] {null, "true"}) {
            Asked.as(EDITOR)
                    .header("Idempotency-Key", key)
                    .header("If-Match", "\"v1\"")
                    .post("/v1/propagation-tasks/{id}/acceptance", print)
                    .then()
                    .statusCode(200)
                    .header("Idempotency-Replayed", equalTo(replayed))
                    .header("ETag", "\"v2\"")
                    .body("status", equalTo("ACCEPTED"));
        }
        assertEquals(2, Database.number("SELECT count(*) FROM outbox WHERE aggregate_id = ?", print));
    }

    @Test
    void labelsFollowTheLanguageOfTheCallerAndAnUnchangedTaskIsNotSentAgain() {
        Asked.as(PROPAGANDA)
                .header("Accept-Language", "en")
                .get("/v1/propagation-tasks/{id}", print)
                .then()
                .statusCode(200)
                .body("statusLabel", equalTo("Open"))
                .body("allowedActions", equalTo(List.of("transfer")));
        Asked.as(PROPAGANDA)
                .header("If-None-Match", "\"v1\"")
                .get("/v1/propagation-tasks/{id}", print)
                .then()
                .statusCode(304);
    }

    private static void inProduction(UUID task) {
        step(EDITOR, task, 1, "acceptance", null).statusCode(200);
        step(EDITOR, task, 2, "production", null).statusCode(200);
    }
}
