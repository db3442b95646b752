package vn.guongsang.nominations.personal;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.guongsang.nominations.testing.Api.get;
import static vn.guongsang.nominations.testing.Api.post;
import static vn.guongsang.nominations.testing.Api.put;
import static vn.guongsang.nominations.testing.Api.step;
import static vn.guongsang.nominations.testing.People.BOARD;
import static vn.guongsang.nominations.testing.People.CMS;
import static vn.guongsang.nominations.testing.People.COUNCIL;
import static vn.guongsang.nominations.testing.People.leader;
import static vn.guongsang.nominations.testing.People.officer;
import static vn.guongsang.nominations.testing.Places.HEALTH;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.guongsang.kit.event.Republisher;
import vn.guongsang.model.event.Topics;
import vn.guongsang.nominations.testing.Api;
import vn.guongsang.nominations.testing.Database;
import vn.guongsang.nominations.testing.Dossier;
import vn.guongsang.nominations.testing.Newsroom;
import vn.guongsang.nominations.testing.NominationsStack;
import vn.guongsang.nominations.testing.People;
import vn.guongsang.nominations.testing.Recognising;
import vn.guongsang.nominations.testing.Some;
import vn.guongsang.nominations.testing.Topic;
import vn.guongsang.nominations.testing.WholeDatabase;

@QuarkusTest
@NominationsStack
class ErasureTest {

    private static final String ERASED = "Đã xóa dữ liệu cá nhân";
    private static final String EXEMPLAR = "/v1/exemplars/{id}";
    private static final Map<String, Object> ANSWER = Map.of("outcome", "Đã xóa theo yêu cầu");

    private final String marker = "m" + UUID.randomUUID().toString().replace("-", "");
    private final String key = Api.key();
    private final Map<String, Object> subjectBody = Some.with(
            Some.subject("Hộ " + marker, HEALTH),
            "type",
            "HOUSEHOLD",
            "headName",
            "Chủ hộ " + marker,
            "position",
            "Nông dân " + marker);

    @Inject
    Republisher republisher;

    @Inject
    Recognising recognising;

    @Test
    void afterAnErasureNoWordOfThePersonIsLeftInTheDatabaseAndWhatIsCountedStays() {
        UUID subject = registered();
        Dossier rejected = dossier(subject).submitted().appraisedBy(COUNCIL, "REJECT");
        rejected.step(BOARD, "rejection", Some.reason("Bà " + marker + " chưa đủ minh chứng"))
                .statusCode(200);
        UUID exemplar = lived(subject, dossier(subject));
        Newsroom newsroom = new Newsroom();
        newsroom.awaitTold(exemplar, "UPSERT");
        UUID request = requested(subject);
        List<String> before = WholeDatabase.tablesWith(marker);
        assertTrue(
                before.containsAll(List.of(
                        "appraisal",
                        "data_request",
                        "exemplar",
                        "history_line",
                        "idempotency",
                        "nomination",
                        "outbox",
                        "profile_correction",
                        "subject")),
                before.toString());
        isErased(request, exemplar);
        isAShell(rejected);
        isGoneFromTheFeed(newsroom, exemplar);
    }

    private void isErased(UUID request, UUID exemplar) {
        step(BOARD, "/v1/data-requests/{id}/completion", 1, ANSWER, request)
                .statusCode(200)
                .body("status", equalTo("DONE"))
                .body("details", nullValue());

        assertEquals(List.of(), WholeDatabase.tablesWith(marker));
        get(BOARD, EXEMPLAR, exemplar)
                .statusCode(200)
                .body("status", equalTo("APPROVED"))
                .body("erasedAt", notNullValue())
                .body("subject.displayName", equalTo(ERASED))
                .body("profile.headline", equalTo(ERASED))
                .body("recognitions.level", contains("PROVINCE"))
                .body("recognitions.year", contains(2024))
                .body("recognitions.unitId", contains(HEALTH.toString()))
                .body("recognitions[0].decision.number", equalTo("1234/QĐ-UBND"))
                .body("publicationGrounds.purpose", contains("NAME", "STORY", "PHOTO"))
                .body("publicationGrounds.evidence", everyItem(matchesPattern("sha256:[0-9a-f]{64}")))
                .body("publicationGrounds.withdrawnAt", everyItem(notNullValue()))
                .body("allowedActions", contains("revocation"));
    }

    private static void isAShell(Dossier rejected) {
        get(BOARD, rejected.path())
                .body("status", equalTo("REJECTED"))
                .body("rejection.reason", equalTo(ERASED))
                .body("justifications.criterion", containsInAnyOrder(Some.CRITERIA.toArray()));
    }

    private void isGoneFromTheFeed(Newsroom newsroom, UUID exemplar) {
        newsroom.awaitTold(exemplar, "TOMBSTONE");
        get(CMS, "/v1/profiles/{id}", exemplar)
                .statusCode(410)
                .body("closedAs", equalTo("REMOVAL"))
                .body(not(containsString(marker)));
    }

    @Test
    void whatIsToldAfterAnErasureNamesNobodyAlsoWhenItIsSentAgain() {
        UUID subject = registered();
        UUID exemplar = lived(subject, dossier(subject));
        step(BOARD, "/v1/data-requests/{id}/completion", 1, ANSWER, requested(subject))
                .statusCode(200);
        await().until(() -> last(exemplar).at("/data/change").asText().equals("erased"));
        assertShell(last(exemplar));

        republisher.republish(List.of(exemplar));

        await().until(() -> last(exemplar).at("/data/change").asText().equals("republished"));
        assertShell(last(exemplar));
    }

    @Test
    void aCallThatIsRepeatedAfterAnErasureBringsNothingBack() {
        UUID subject = registered();
        assertEquals(
                201,
                Api.send(officer(HEALTH), "/v1/subjects", null, subjectBody, key)
                        .statusCode());
        step(BOARD, "/v1/data-requests/{id}/completion", 1, ANSWER, requested(subject))
                .statusCode(200);

        Api.send(officer(HEALTH), "/v1/subjects", null, subjectBody, key)
                .then()
                .statusCode(410)
                .body("code", equalTo("idempotency-answer-erased"));

        put(BOARD, "/v1/subjects/{id}", 2, subjectBody, subject)
                .statusCode(409)
                .body("code", equalTo("subject-erased"));
        assertEquals(List.of(), WholeDatabase.tablesWith(marker));
    }

    @Test
    void anErasureWaitsForNominationsThatAreStillOnTheirWay() {
        UUID subject = registered();
        Dossier open = dossier(subject).submitted();
        UUID request = requested(subject);

        step(BOARD, "/v1/data-requests/{id}/completion", 1, ANSWER, request)
                .statusCode(409)
                .body("code", equalTo("erasure-blocked"))
                .body("nominations", contains(open.id().toString()));

        get(BOARD, "/v1/subjects/{id}", subject).body("displayName", equalTo("Hộ " + marker));
        get(BOARD, "/v1/data-requests/{id}", request).body("status", equalTo("RECEIVED"));
    }

    @Test
    void thePersonGetsEverythingThatIsStoredAndTheAuditKnowsIt() {
        UUID subject = registered();
        UUID exemplar = lived(subject, dossier(subject));
        UUID request = requested(subject);

        JsonPath data = get(BOARD, "/v1/subjects/{id}/personal-data", subject)
                .statusCode(200)
                .body("subject.headName", equalTo("Chủ hộ " + marker))
                .body("nominations.status", contains("APPROVED"))
                .body("nominations[0].appraisals[0].comment", containsString(marker))
                .body("exemplar.id", equalTo(exemplar.toString()))
                .body("exemplar.profile.summary", containsString(marker))
                .body("exemplar.publicationGrounds.purpose", contains("NAME", "STORY", "PHOTO"))
                .body("exemplar.recognitions.level", contains("PROVINCE"))
                .body("corrections.type", contains("CORRECTION"))
                .body("requests.id", contains(request.toString()))
                .extract()
                .jsonPath();

        assertTrue(data.getString("requests[0].details").contains(marker));
        assertEquals(
                1,
                Database.number(
                        "SELECT count(*) FROM audit_line WHERE aggregate_id = ? AND action = 'personal-data-export' AND actor = 'ban-tdkt'",
                        subject));
        get(officer(HEALTH), "/v1/subjects/{id}/personal-data", subject).statusCode(403);
        get(leader(HEALTH), "/v1/subjects/{id}/personal-data", subject).statusCode(403);
        get(People.AUDITOR, "/v1/subjects/{id}/personal-data", subject).statusCode(403);
        get(CMS, "/v1/subjects/{id}/personal-data", subject).statusCode(403);
        get(BOARD, "/v1/subjects/{id}/personal-data", UUID.randomUUID()).statusCode(404);
    }

    @Test
    void aSubjectThatWasNeverRecognisedIsErasedToo() {
        UUID subject = recognising.subjectOf(HEALTH);
        UUID request = requested(subject);

        step(BOARD, "/v1/data-requests/{id}/completion", 1, ANSWER, request).statusCode(200);

        get(BOARD, "/v1/subjects/{id}", subject)
                .body("displayName", equalTo(ERASED))
                .body("memberCount", equalTo(42));
        get(BOARD, "/v1/subjects/{id}/personal-data", subject).statusCode(200).body("exemplar", nullValue());
        post(officer(HEALTH), "/v1/nominations", Some.nomination(subject, HEALTH, "PROVINCE", 2026))
                .statusCode(409)
                .body("code", equalTo("subject-erased"));
    }

    private static JsonNode last(UUID exemplar) {
        List<JsonNode> told = Topic.events(Topics.EXEMPLARS, exemplar);
        return told.isEmpty() ? MissingNode.getInstance() : told.get(told.size() - 1);
    }

    private void assertShell(JsonNode event) {
        assertFalse(event.toString().contains(marker), event.toString());
        assertEquals(ERASED, event.at("/data/card/displayName").asText());
        assertEquals("APPROVED", event.at("/data/status").asText());
        assertFalse(event.at("/data/publishable").asBoolean());
        assertEquals("PROVINCE", event.at("/data/recognitions/0/level").asText());
    }

    private UUID registered() {
        return Api.send(officer(HEALTH), "/v1/subjects", null, subjectBody, key)
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getUUID("id");
    }

    private Dossier dossier(UUID subject) {
        Map<String, Object> ground = Some.with(Some.ground("PHOTO"), "evidence", "Phiếu của bà " + marker);
        Map<String, Object> body = Some.with(
                Some.nomination(subject, HEALTH, "PROVINCE", 2024),
                "headline",
                "Tiêu đề " + marker,
                "summary",
                "Tóm tắt về bà " + marker,
                "story",
                "Câu chuyện " + marker,
                "photos",
                List.of(Map.of(
                        "url",
                        "https://anh.example.vn/" + marker + ".jpg",
                        "caption",
                        "Bà " + marker,
                        "credit",
                        "Ảnh: " + marker,
                        "altText",
                        "Bà " + marker)),
                "publicationGrounds",
                List.of(Some.ground("NAME"), Some.ground("STORY"), ground),
                "justifications",
                Some.CRITERIA.stream()
                        .map(code -> Some.with(Some.justification(code), "text", "Bà " + marker + " làm rau sạch."))
                        .toList());
        return Dossier.drafted(body, HEALTH);
    }

    /** Appraised, approved and corrected, each with the marker in its words; returns the exemplar. */
    private UUID lived(UUID subject, Dossier dossier) {
        Map<String, Object> appraisal = Some.with(
                Some.appraisal("APPROVE"),
                "comment",
                "Đã gặp bà " + marker,
                "findings",
                List.of(Map.of("criterion", "TASK_EXCELLENCE", "met", true, "comment", "Bà " + marker)));
        dossier.submitted().step(COUNCIL, "appraisal", appraisal).statusCode(200);
        UUID exemplar = dossier.step(BOARD, "approval", Some.approval("2024-11-20"))
                .statusCode(200)
                .extract()
                .jsonPath()
                .getUUID("approval.exemplarId");
        Map<String, Object> correction = Map.of(
                "headline",
                "Tiêu đề mới " + marker,
                "summary",
                "Tóm tắt mới về bà " + marker,
                "reason",
                "Bà " + marker + " báo sai",
                "notice",
                "Bà " + marker + " có 45 luống rau");
        put(BOARD, EXEMPLAR + "/profile", 1, correction, exemplar).statusCode(200);
        return exemplar;
    }

    private UUID requested(UUID subject) {
        Map<String, Object> body = Map.of(
                "subjectId",
                subject,
                "kind",
                "ERASURE",
                "receivedAt",
                "2026-01-02T03:00:00Z",
                "details",
                "Tôi là " + marker + ", đề nghị xóa dữ liệu của tôi");
        return post(BOARD, "/v1/data-requests", body)
                .statusCode(201)
                .extract()
                .jsonPath()
                .getUUID("id");
    }
}
