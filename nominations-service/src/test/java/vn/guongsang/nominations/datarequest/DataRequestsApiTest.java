package vn.guongsang.nominations.datarequest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static vn.guongsang.nominations.testing.Api.get;
import static vn.guongsang.nominations.testing.Api.post;
import static vn.guongsang.nominations.testing.Api.step;
import static vn.guongsang.nominations.testing.People.BOARD;
import static vn.guongsang.nominations.testing.People.CMS;
import static vn.guongsang.nominations.testing.People.leader;
import static vn.guongsang.nominations.testing.People.officer;
import static vn.guongsang.nominations.testing.Places.HEALTH;
import static vn.guongsang.nominations.testing.Places.HOME_AFFAIRS;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.guongsang.localstack.parts.Persona;
import vn.guongsang.model.Level;
import vn.guongsang.nominations.testing.NominationsStack;
import vn.guongsang.nominations.testing.People;
import vn.guongsang.nominations.testing.Recognising;
import vn.guongsang.nominations.testing.Some;

@QuarkusTest
@NominationsStack
class DataRequestsApiTest {

    private static final String REQUESTS = "/v1/data-requests";
    private static final String ONE = REQUESTS + "/{id}";
    private static final String FRIDAY = "2026-01-02T03:00:00Z";
    private static final Map<String, Object> ANSWER = Map.of("outcome", "Đã thực hiện theo yêu cầu");

    @Inject
    Recognising recognising;

    @ParameterizedTest
    @CsvSource({
        "WITHDRAWAL, 2026-01-02T03:00:00Z, 2026-01-06T16:59:59.999Z",
        "ACCESS, 2026-01-03T03:00:00Z, 2026-01-06T16:59:59.999Z",
        "CORRECTION, 2026-01-05T16:59:59Z, 2026-01-07T16:59:59.999Z",
        "CORRECTION, 2026-01-05T17:00:00Z, 2026-01-08T16:59:59.999Z",
        "ERASURE, 2026-01-07T03:00:00Z, 2026-01-09T16:59:59.999Z",
        // Saturday 10 January 2026 is worked for the holiday before
        "OBJECTION, 2026-01-08T03:00:00Z, 2026-01-10T16:59:59.999Z",
        // Friday before Tết: the week of 16 February is off
        "ACCESS, 2026-02-13T03:00:00Z, 2026-02-24T16:59:59.999Z",
        "RESTRICTION, 2026-01-02T03:00:00Z, 2026-01-05T03:00:00Z",
        "ACCESS, 2025-12-31T16:59:59Z, 2026-01-03T16:59:59Z"
    })
    void theClockRunsByTheLawOfTheDayOfReceipt(String kind, String received, String due) {
        UUID subject = recognising.subjectOf(HEALTH);

        post(BOARD, REQUESTS, request(subject, kind, received))
                .statusCode(201)
                .header("ETag", "\"v1\"")
                .body("status", equalTo("RECEIVED"))
                .body("statusLabel", equalTo("Đã nhận"))
                .body("dueAt", equalTo(due))
                .body("dueSource", notNullValue())
                .body("overdue", equalTo(true))
                .body("unitId", equalTo(HEALTH.toString()))
                .body("allowedActions", contains("completion", "refusal"));
    }

    @Test
    void aWithdrawalThatIsDoneClosesTheProfileAtOnce() {
        UUID subject = recognising.subjectOf(HOME_AFFAIRS);
        UUID exemplar = recognising
                .recognise(subject, HOME_AFFAIRS, Level.PROVINCE, null, Recognising.NAME_AND_STORY)
                .exemplarId();
        UUID request =
                recorded(officer(HOME_AFFAIRS), Some.with(request(subject, "WITHDRAWAL", FRIDAY), "purpose", "STORY"));
        get(CMS, "/v1/profiles/{id}", exemplar).statusCode(200);

        step(officer(HOME_AFFAIRS), ONE + "/completion", 1, ANSWER, request)
                .statusCode(200)
                .header("ETag", "\"v2\"")
                .body("status", equalTo("DONE"))
                .body("overdue", equalTo(false))
                .body("outcome", equalTo("Đã thực hiện theo yêu cầu"))
                .body("decidedBy", equalTo("can-bo-" + HOME_AFFAIRS))
                .body("allowedActions", empty());

        get(CMS, "/v1/profiles/{id}", exemplar)
                .statusCode(410)
                .body("closedAs", equalTo("REMOVAL"))
                .body("displayName", nullValue());
        get(BOARD, "/v1/exemplars/{id}", exemplar)
                .body("publicationGrounds[0].withdrawnAt", nullValue())
                .body("publicationGrounds[1].withdrawnAt", notNullValue())
                .body("history.action", contains("recognition", "publication-withdrawal"));
        step(officer(HOME_AFFAIRS), ONE + "/completion", 2, ANSWER, request)
                .statusCode(409)
                .body("code", equalTo("illegal-transition"))
                .body("allowedActions", empty());
    }

    @Test
    void aWithdrawalWithoutAPurposeEndsEveryGround() {
        UUID subject = recognising.subjectOf(HOME_AFFAIRS);
        UUID exemplar = recognising
                .recognise(subject, HOME_AFFAIRS, Level.PROVINCE, null, Recognising.NAME_AND_STORY)
                .exemplarId();

        step(BOARD, ONE + "/completion", 1, ANSWER, recorded(BOARD, request(subject, "WITHDRAWAL", FRIDAY)))
                .statusCode(200);

        get(BOARD, "/v1/exemplars/{id}", exemplar)
                .body("publicationGrounds.withdrawnAt", everyItem(notNullValue()))
                .body("version", equalTo(2));
    }

    @ParameterizedTest
    @CsvSource({"RESTRICTION", "OBJECTION"})
    void aRestrictionOrObjectionTakesTheProfileDownAndLeavesTheGrounds(String kind) {
        UUID subject = recognising.subjectOf(HOME_AFFAIRS);
        UUID exemplar = recognising
                .recognise(subject, HOME_AFFAIRS, Level.PROVINCE, null, Recognising.NAME_AND_STORY)
                .exemplarId();

        step(BOARD, ONE + "/completion", 1, ANSWER, recorded(BOARD, request(subject, kind, FRIDAY)))
                .statusCode(200);

        get(CMS, "/v1/profiles/{id}", exemplar).statusCode(410).body("reason", equalTo("REMOVED"));
        get(BOARD, "/v1/exemplars/{id}", exemplar).body("publicationGrounds.withdrawnAt", everyItem(nullValue()));
    }

    @Test
    void aRefusalHasAReasonAndChangesNothingElse() {
        UUID subject = recognising.subjectOf(HOME_AFFAIRS);
        UUID exemplar = recognising
                .recognise(subject, HOME_AFFAIRS, Level.PROVINCE, null, Recognising.NAME_AND_STORY)
                .exemplarId();
        UUID request = recorded(BOARD, request(subject, "OBJECTION", FRIDAY));

        step(BOARD, ONE + "/refusal", 1, Map.of(), request)
                .statusCode(400)
                .body("errors.pointer", contains("/outcome"));
        step(BOARD, ONE + "/refusal", 1, Map.of("outcome", "Danh sách khen thưởng là công khai"), request)
                .statusCode(200)
                .body("status", equalTo("REFUSED"))
                .body("outcome", equalTo("Danh sách khen thưởng là công khai"));

        get(CMS, "/v1/profiles/{id}", exemplar).statusCode(200);
    }

    @Test
    void whatIsOverdueIsListedInTheScopeOfTheReaderTheFirstDueFirst() {
        UUID subject = recognising.subjectOf(HEALTH);
        UUID later = recorded(BOARD, request(subject, "ACCESS", "2026-01-09T03:00:00Z"));
        UUID sooner = recorded(BOARD, request(subject, "ACCESS", FRIDAY));
        UUID done = recorded(BOARD, request(subject, "ACCESS", FRIDAY));
        step(BOARD, ONE + "/completion", 1, ANSWER, done).statusCode(200);
        String own = REQUESTS + "?overdue=true&subjectId=" + subject;

        get(officer(HEALTH), own).statusCode(200).body("items.id", contains(sooner.toString(), later.toString()));
        String next = get(BOARD, own + "&limit=1")
                .body("items.id", contains(sooner.toString()))
                .extract()
                .path("next");
        get(BOARD, next).body("items.id", contains(later.toString())).body("next", nullValue());
        get(BOARD, REQUESTS + "?status=DONE&kind=ACCESS&subjectId=" + subject)
                .body("items.id", contains(done.toString()));
        get(officer(HOME_AFFAIRS), own).statusCode(200).body("items", empty());
        get(CMS, REQUESTS).statusCode(403);
        get(BOARD, REQUESTS + "?overdu=true").statusCode(400).body("code", equalTo("unknown-parameter"));
    }

    @Test
    void aRequestThatCannotBeIsRefusedWithItsField() {
        UUID subject = recognising.subjectOf(HEALTH);

        refused(Some.with(request(subject, "ACCESS", FRIDAY), "purpose", "STORY"), "/purpose");
        refused(request(subject, "ACCESS", "2090-01-01T00:00:00Z"), "/receivedAt");
        refused(request(subject, "ACCESS", "2023-06-30T03:00:00Z"), "/receivedAt");
        refused(request(UUID.randomUUID(), "ACCESS", FRIDAY), "/subjectId");
        post(officer(HOME_AFFAIRS), REQUESTS, request(subject, "ACCESS", FRIDAY))
                .statusCode(422);
        post(BOARD, REQUESTS, Map.of())
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/subjectId", "/kind", "/receivedAt"));
    }

    @Test
    void rolesAndUnitsMayDoWhatTheTableSays() {
        UUID subject = recognising.subjectOf(HEALTH);
        UUID request = recorded(officer(HEALTH), request(subject, "ERASURE", FRIDAY));

        step(officer(HEALTH), ONE + "/completion", 1, ANSWER, request).statusCode(403);
        step(leader(HEALTH), ONE + "/completion", 1, ANSWER, request).statusCode(403);
        step(officer(HEALTH), ONE + "/refusal", 1, ANSWER, request).statusCode(403);
        step(leader(HOME_AFFAIRS), ONE + "/refusal", 1, ANSWER, request).statusCode(404);
        step(People.AUDITOR, ONE + "/completion", 1, ANSWER, request).statusCode(403);
        step(BOARD, ONE + "/completion", 9, ANSWER, request).statusCode(412);
        get(officer(HEALTH), ONE, request).statusCode(200).body("allowedActions", empty());
        get(People.AUDITOR, ONE, request).statusCode(200);
        get(officer(HOME_AFFAIRS), ONE, request).statusCode(404);
        get(CMS, ONE, request).statusCode(403);
        post(CMS, REQUESTS, request(subject, "ACCESS", FRIDAY)).statusCode(403);
        step(leader(HEALTH), ONE + "/refusal", 1, ANSWER, request).statusCode(200);
    }

    private static void refused(Map<String, Object> body, String pointer) {
        post(BOARD, REQUESTS, body)
                .statusCode(422)
                .body("code", equalTo("data-request-invalid"))
                .body("errors.pointer", hasItem(pointer))
                .body("errors.pointer", not(hasItem("/kind")));
    }

    private static UUID recorded(Persona persona, Map<String, Object> body) {
        ValidatableResponse answer = post(persona, REQUESTS, body).statusCode(201);
        return answer.extract().jsonPath().getUUID("id");
    }

    private static Map<String, Object> request(UUID subject, String kind, String received) {
        return Map.of("subjectId", subject, "kind", kind, "receivedAt", received);
    }
}
