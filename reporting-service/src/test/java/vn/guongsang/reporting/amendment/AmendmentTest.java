package vn.guongsang.reporting.amendment;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.guongsang.reporting.testing.People.AUDITOR;
import static vn.guongsang.reporting.testing.People.BOARD;
import static vn.guongsang.reporting.testing.People.FINANCE;
import static vn.guongsang.reporting.testing.People.leader;
import static vn.guongsang.reporting.testing.People.officer;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.localstack.parts.Persona;
import vn.guongsang.model.UnitType;
import vn.guongsang.reporting.testing.Asked;
import vn.guongsang.reporting.testing.Database;
import vn.guongsang.reporting.testing.ReportingStack;
import vn.guongsang.reporting.testing.Sent;
import vn.guongsang.reporting.testing.Some;
import vn.guongsang.reporting.testing.Told;

@QuarkusTest
@ReportingStack
class AmendmentTest {

    private static final String ALL = "/v1/amendment-requests";
    private static final String SUBMISSIONS = "/v1/amendment-submissions";
    private static final String PLAN = "GUONG_SANG_2023_2025";
    private static final String CLAUSE = "SCOPE_WHOLE_PROVINCE";
    private static final Map<String, Object> DOCUMENT = Map.of("number", "412/UBND-NV", "date", "2025-08-01");

    private static UUID commune() {
        UUID unit = Ids.next();
        Told.units(Some.unit(unit, UnitType.COMMUNE, "Xã Phản Ánh", null));
        return unit;
    }

    private static Map<String, Object> request(UUID unit, String kind, Object... more) {
        Map<String, Object> request = new HashMap<>(Map.of(
                "unitId",
                unit,
                "kind",
                kind,
                "planCode",
                PLAN,
                "title",
                "Chỉ tiêu cấp xã",
                "situation",
                "Xã mới lớn gấp ba"));
        for (int i = 0; i < more.length; i += 2) {
            request.put((String) more[i], more[i + 1]);
        }
        return request;
    }

    private static UUID drafted(Map<String, Object> request) {
        return Sent.post(officer((UUID) request.get("unitId")), ALL, request)
                .statusCode(201)
                .extract()
                .jsonPath()
                .getUUID("id");
    }

    private static UUID sent(UUID unit) {
        UUID id = drafted(
                request(unit, "AMENDMENT", "clauseKey", CLAUSE, "proposal", "Nâng lên 04", "document", DOCUMENT));
        Sent.step(leader(unit), ALL + "/{id}/sending", 1, null, id).statusCode(200);
        return id;
    }

    private static Map<String, Object> submission(UUID... requests) {
        List<Map<String, Object>> items = new ArrayList<>();
        for (UUID request : requests) {
            items.add(Map.of("id", request, "version", 2));
        }
        return Map.of("document", DOCUMENT, "summary", "Các xã cùng đề nghị", "requests", items);
    }

    /** The version with which the plan began. */
    private static UUID adoptedVersion() {
        return UUID.fromString(Database.text("SELECT id FROM plan_version WHERE plan_code = ? AND number = 1", PLAN));
    }

    @Test
    void aDifficultyIsAnsweredWithoutChangingThePlan() {
        UUID unit = commune();
        UUID id = drafted(request(unit, "DIFFICULTY"));
        Sent.step(officer(unit), ALL + "/{id}/sending", 1, null, id).statusCode(403);
        Sent.step(leader(unit), ALL + "/{id}/sending", 1, null, id)
                .statusCode(200)
                .body("status", equalTo("SENT"))
                .body("statusLabel", equalTo("Đã gửi"))
                .body("allowedActions", contains("withdrawal"));
        Asked.get(BOARD, ALL + "/{id}", id).body("allowedActions", contains("answer", "forwarding"));
        Sent.step(
                        BOARD,
                        ALL + "/{id}/answer",
                        2,
                        Map.of("text", "Vẫn theo Kế hoạch", "document", Map.of("number", "1", "date", "2099-01-01")),
                        id)
                .statusCode(422)
                .body("code", equalTo("amendment-decision-invalid"))
                .body("errors.code", contains("not-after-today"));
        Sent.step(BOARD, ALL + "/{id}/answer", 2, Map.of("text", "Vẫn theo Kế hoạch", "document", DOCUMENT), id)
                .statusCode(200)
                .header("ETag", "\"v3\"")
                .body("answer.by", equalTo("ban-tdkt"))
                .body("history.action", contains("draft", "sending", "answer"));
        Sent.step(leader(unit), ALL + "/{id}/withdrawal", 3, Map.of("reason", "Không cần nữa"), id)
                .statusCode(409)
                .body("code", equalTo("illegal-transition"));
        assertEquals(3, Database.number("SELECT count(*) FROM audit_line WHERE aggregate_id = ?", id));
    }

    @Test
    void severalRequestsAreSubmittedTogetherAndDecidedOneByOne() {
        UUID first = sent(commune());
        UUID second = sent(commune());
        UUID submission = Sent.post(BOARD, SUBMISSIONS, submission(first, second))
                .statusCode(201)
                .body("requestIds", containsInAnyOrder(first.toString(), second.toString()))
                .body("open", equalTo(2))
                .extract()
                .jsonPath()
                .getUUID("id");
        UUID version = adoptedVersion();
        Map<String, Object> accepted = Map.of("outcome", "ACCEPTED", "document", DOCUMENT, "planVersionId", version);
        Sent.step(BOARD, ALL + "/{id}/decision", 3, accepted, first)
                .statusCode(200)
                .body("status", equalTo("DECIDED"))
                .body("planVersionId", equalTo(version.toString()))
                .body("submissionId", equalTo(submission.toString()))
                .body("decision.outcome", equalTo("ACCEPTED"));
        Map<String, Object> refused = Map.of("outcome", "REFUSED", "document", DOCUMENT, "reason", "Thiếu nguồn lực");
        Sent.step(BOARD, ALL + "/{id}/decision", 3, refused, second)
                .statusCode(200)
                .body("decision.reason", equalTo("Thiếu nguồn lực"))
                .body("planVersionId", nullValue());
        Asked.get(AUDITOR, SUBMISSIONS + "/{id}", submission)
                .statusCode(200)
                .body("decided", equalTo(2))
                .body("accepted", equalTo(1))
                .body("open", equalTo(0));
    }

    @Test
    void submissionsAreReadByTheOfficeAndThoseWhoSuperviseIt() {
        UUID unit = commune();
        String submission = Sent.post(BOARD, SUBMISSIONS, submission(sent(unit)))
                .statusCode(201)
                .extract()
                .path("id");
        Asked.get(BOARD, SUBMISSIONS + "?limit=100").body("items.id", hasItem(submission));
        Asked.get(leader(unit), SUBMISSIONS + "/{id}", submission).statusCode(403);
        Asked.get(BOARD, SUBMISSIONS + "/{id}", Ids.next()).statusCode(404);
    }

    @Test
    void aSubmissionTakesAllRequestsOrNone() {
        UUID waiting = sent(commune());
        UUID draft = drafted(request(commune(), "DIFFICULTY"));
        UUID unknown = Ids.next();
        Sent.post(BOARD, SUBMISSIONS, submission(waiting, draft, unknown))
                .statusCode(422)
                .body("code", equalTo("amendment-submission-invalid"))
                .body("errors.pointer", containsInAnyOrder("/requests/1", "/requests/2"))
                .body("errors.code", containsInAnyOrder("version-stale", "not-found"));
        Asked.get(BOARD, ALL + "/{id}", waiting).body("status", equalTo("SENT"));
        Sent.post(BOARD, SUBMISSIONS, submission(waiting, waiting))
                .statusCode(422)
                .body("errors.code", contains("amendment-request-twice"));
        Sent.post(FINANCE, SUBMISSIONS, submission(waiting)).statusCode(403);
    }

    @Test
    void aRequestToAmendNamesTheClauseAndWhatItProposes() {
        UUID unit = commune();
        Map<String, Object> bare = request(unit, "AMENDMENT", "document", Map.of("number", "1", "date", "2099-01-01"));
        bare.remove("situation");
        UUID id = drafted(bare);
        Sent.step(leader(unit), ALL + "/{id}/sending", 1, null, id)
                .statusCode(422)
                .body("code", equalTo("amendment-incomplete"))
                .body(
                        "errors.code",
                        containsInAnyOrder(
                                "amendment-situation-missing",
                                "amendment-proposal-missing",
                                "amendment-clause-missing",
                                "not-after-today"));
        Sent.put(officer(unit), ALL + "/{id}", 1, request(commune(), "AMENDMENT", "clauseKey", "NO_SUCH_CLAUSE"), id)
                .statusCode(422)
                .body("code", equalTo("amendment-invalid"))
                .body("errors.code", contains("amendment-unit-fixed", "amendment-clause-unknown"));
        Sent.put(officer(unit), ALL + "/{id}", 1, request(unit, "AMENDMENT", "clauseKey", CLAUSE), id)
                .statusCode(200)
                .body("clauseKey", equalTo(CLAUSE));
        Sent.post(officer(unit), ALL, request(unit, "DIFFICULTY", "planCode", "NO_PLAN"))
                .statusCode(422)
                .body("errors.code", contains("plan-unknown"));
        Sent.step(leader(unit), ALL + "/{id}/withdrawal", 2, Map.of("reason", "Đã tự giải quyết"), id)
                .statusCode(200)
                .body("status", equalTo("WITHDRAWN"))
                .body("allowedActions", empty());
    }

    @Test
    void whatIsAcceptedLedToAVersionAndWhatIsRefusedHasAReason() {
        UUID id = sent(commune());
        Sent.post(BOARD, SUBMISSIONS, submission(id)).statusCode(201);
        Map<String, Object> unsigned = Map.of("number", "1", "date", "2099-01-01");
        Sent.step(BOARD, ALL + "/{id}/decision", 3, Map.of("outcome", "ACCEPTED", "document", unsigned), id)
                .statusCode(422)
                .body("code", equalTo("amendment-decision-invalid"))
                .body("errors.code", contains("not-after-today", "amendment-version-unknown"));
        Sent.step(
                        BOARD,
                        ALL + "/{id}/decision",
                        3,
                        Map.of("outcome", "REFUSED", "document", DOCUMENT, "planVersionId", Ids.next()),
                        id)
                .statusCode(422)
                .body("errors.code", contains("amendment-version-of-refusal", "amendment-reason-missing"));
        Sent.step(BOARD, ALL + "/{id}/decision", 2, Map.of("outcome", "ACCEPTED", "document", DOCUMENT), id)
                .statusCode(412);
    }

    @Test
    void aRequestStaysWithinItsScopeAndNobodyAnswersTheirOwn() {
        UUID unit = commune();
        UUID other = commune();
        UUID id = sent(unit);
        Asked.get(officer(other), ALL + "/{id}", id).statusCode(404);
        Asked.get(FINANCE, ALL + "/{id}", id).statusCode(403);
        Sent.post(officer(other), ALL, request(unit, "DIFFICULTY"))
                .statusCode(422)
                .body("code", equalTo("unit-unknown"));
        Sent.step(leader(unit), ALL + "/{id}/answer", 2, Map.of("text", "Tự trả lời"), id)
                .statusCode(403);
        Persona own = Persona.of("ban-cua-xa", "Ban", "province-board").inUnit(unit);
        Sent.step(own, ALL + "/{id}/answer", 2, Map.of("text", "Tự trả lời"), id)
                .statusCode(403)
                .body("code", equalTo("amendment-own"));
    }

    @Test
    void theRegisterIsFilteredByClauseStatusAndUnitAndCountsTheDays() {
        UUID unit = commune();
        UUID id = sent(unit);
        UUID draft = drafted(request(unit, "DIFFICULTY"));
        Database.change("UPDATE amendment_request SET sent_at = sent_at - interval '12 days' WHERE id = ?", id);
        Asked.get(BOARD, ALL + "?unitId={unit}&status=SENT&clauseKey={clause}&kind=AMENDMENT", unit, CLAUSE)
                .statusCode(200)
                .body("items.id", contains(id.toString()))
                .body("items[0].daysOpen", equalTo(12))
                .body("items[0].allowedActions", contains("answer", "forwarding"));
        String next = Asked.get(officer(unit), ALL + "?limit=1")
                .body("items.id", contains(draft.toString()))
                .body("items[0].daysOpen", nullValue())
                .extract()
                .path("next");
        Asked.get(officer(unit), next).body("items.id", contains(id.toString())).body("next", nullValue());
    }
}
