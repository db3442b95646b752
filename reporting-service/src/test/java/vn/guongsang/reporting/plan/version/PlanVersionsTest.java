package vn.guongsang.reporting.plan.version;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.localstack.parts.Persona;
import vn.guongsang.reporting.testing.Asked;
import vn.guongsang.reporting.testing.Database;
import vn.guongsang.reporting.testing.ReportingStack;
import vn.guongsang.reporting.testing.Sent;

/** A plan of years far away, so that nothing else is counted by it. */
@QuarkusTest
@ReportingStack
class PlanVersionsTest {

    private static final Persona CHIEF = Persona.of("truong-ban", "Trưởng ban", "province-board");
    private static final String VERSIONS = "/v1/plan-versions";

    private final UUID original = Ids.next();

    @BeforeEach
    void aPlanWithOneClause() {
        Database.change(
                "INSERT INTO plan (code, title, section, first_year, last_year, basis_day) VALUES ('KE_HOACH_THU', 'Kế hoạch thử', 'III', 2090, 2092, '--12-31')");
        Database.change(
                """
                INSERT INTO plan_version (id, version, plan_code, number, status, title, effective_from, changes, drafted_by, created_at)
                VALUES (?, 1, 'KE_HOACH_THU', 1, 'ADOPTED', 'Bản gốc', '2023-01-01', '[]', '{}', '2023-01-01T00:00:00Z')""",
                original);
        Database.change(
                """
                INSERT INTO plan_clause VALUES
                    ('KE_HOACH_THU', 'TWO', 1, '2023-01-01', 100, 'V.1.đ', 'mỗi xã có ít nhất 02', '{M8}', false),
                    ('KE_HOACH_THU', 'FIVE', 1, '2023-01-01', 200, 'V.1.đ', 'mỗi huyện có ít nhất 05', '{M7}', false)""");
    }

    @AfterEach
    void forget() {
        Database.change("DELETE FROM plan_clause WHERE plan_code = 'KE_HOACH_THU'");
        Database.change("DELETE FROM plan_version WHERE plan_code = 'KE_HOACH_THU'");
        Database.change("DELETE FROM plan WHERE code = 'KE_HOACH_THU'");
    }

    @Test
    void anAdoptedAmendmentHoldsFromItsDayAndEndsTheVersionBefore() {
        String id = drafted(amendment("2025-07-15"));

        Sent.step(CHIEF, VERSIONS + "/" + id + "/adoption", 1, null)
                .statusCode(200)
                .header("ETag", "\"v2\"")
                .body("status", equalTo("ADOPTED"))
                .body("statusLabel", equalTo("Đã thông qua"))
                .body("number", equalTo(2))
                .body("allowedActions", empty())
                .body("adoptedBy", equalTo("truong-ban"))
                .body("history.action", contains("draft", "adoption"));

        Asked.get(Asked.BOARD, VERSIONS + "/{id}", original)
                .statusCode(200)
                .body("status", equalTo("SUPERSEDED"))
                .body("effectiveTo", equalTo("2025-07-14"))
                .body("history.action", contains("supersession"));
        clauses("2025-07-14")
                .then()
                .body("items.key", contains("TWO", "FIVE"))
                .body("items[0].text", equalTo("mỗi xã có ít nhất 02"));
        clauses("2025-07-15")
                .then()
                .body("items.key", contains("TWO", "SCHOOLS"))
                .body("items[0].text", equalTo("mỗi xã, phường có ít nhất 03"))
                .body("items[0].versionNumber", equalTo(2))
                .body("items[1].requirements", contains("M6"));
    }

    @Test
    void everyStepIsAudited() {
        String id = drafted(amendment("2025-07-15"));
        Sent.step(CHIEF, VERSIONS + "/" + id + "/adoption", 1, null).statusCode(200);

        assertEquals(
                2,
                Database.number(
                        "SELECT count(*) FROM audit_line WHERE aggregate_type = 'plan-version' AND aggregate_id = ?",
                        UUID.fromString(id)));
    }

    private io.restassured.response.Response clauses(String day) {
        return Asked.as(Asked.BOARD).get("/v1/plans/KE_HOACH_THU/clauses?on=" + day);
    }

    @Test
    void nobodyAdoptsWhatTheyHaveDrafted() {
        String id = drafted(amendment("2025-07-15"));

        Sent.step(Asked.BOARD, VERSIONS + "/" + id + "/adoption", 1, null)
                .statusCode(403)
                .body("code", equalTo("plan-version-own"));
        Asked.get(Asked.BOARD, VERSIONS + "/{id}", id).body("allowedActions", contains("edit", "discard"));
        Asked.get(CHIEF, VERSIONS + "/{id}", id).body("allowedActions", contains("edit", "adoption", "discard"));
    }

    @Test
    void anIncompleteDraftIsRefusedWithEveryReasonAtOnceAndStaysADraft() {
        String id = drafted("""
                {"planCode": "KE_HOACH_THU", "title": "Chưa xong", "changes": []}""");

        Sent.step(CHIEF, VERSIONS + "/" + id + "/adoption", 1, null)
                .statusCode(422)
                .body("code", equalTo("plan-version-incomplete"))
                .body(
                        "errors.pointer",
                        contains("/documentNumber", "/documentDate", "/signerBody", "/effectiveFrom", "/changes"))
                .body("errors[3].detail", equalTo("Phải nêu ngày bắt đầu có hiệu lực."));
        Asked.get(Asked.BOARD, VERSIONS + "/{id}", id)
                .body("status", equalTo("DRAFT"))
                .body("$", not(hasKey("number")));
    }

    @Test
    void aDraftIsEditedAndDiscardedAndThenNothingMoreIsDone() {
        String id = drafted(amendment("2025-07-15"));
        Sent.put(CHIEF, VERSIONS + "/" + id, 1, amendment("2025-09-01"))
                .statusCode(200)
                .body("effectiveFrom", equalTo("2025-09-01"))
                .body("version", equalTo(2));
        Sent.put(CHIEF, VERSIONS + "/" + id, 2, amendment("2025-09-01").replace("KE_HOACH_THU", "GUONG_SANG_2023_2025"))
                .statusCode(422)
                .body("errors[0].code", equalTo("plan-version-fixed"));

        Sent.step(CHIEF, VERSIONS + "/" + id + "/discard", 2, "{\"reason\": \"Soạn theo hướng khác\"}")
                .statusCode(200)
                .body("status", equalTo("DISCARDED"))
                .body("history[2].reason", equalTo("Soạn theo hướng khác"));
        Sent.step(Asked.BOARD, VERSIONS + "/" + id + "/adoption", 3, null)
                .statusCode(409)
                .body("code", equalTo("illegal-transition"))
                .body("allowedActions", empty());
    }

    @Test
    void aStepNeedsTheVersionThatWasRead() {
        String id = drafted(amendment("2025-07-15"));

        Sent.post(CHIEF, VERSIONS + "/" + id + "/adoption", null).statusCode(428);
        Sent.step(CHIEF, VERSIONS + "/" + id + "/adoption", 7, null).statusCode(412);
        Asked.get(Asked.BOARD, VERSIONS + "/{id}", Ids.next()).statusCode(404);
    }

    @Test
    void aDraftForAnUnknownPlanIsRefused() {
        Sent.post(Asked.BOARD, VERSIONS, amendment("2025-07-15").replace("KE_HOACH_THU", "KHONG_CO"))
                .statusCode(422)
                .body("code", equalTo("plan-version-invalid"))
                .body("errors[0].pointer", equalTo("/planCode"));
        Sent.post(Asked.BOARD, VERSIONS, "{\"planCode\": \"KE_HOACH_THU\", \"title\": \"Thử\", \"changes\": [null]}")
                .statusCode(400);
    }

    @Test
    void versionsAreListedByPlanAndState() {
        String id = drafted(amendment("2025-07-15"));

        Asked.get(Asked.officerOf(Ids.next()), VERSIONS + "?planCode=KE_HOACH_THU&status=DRAFT")
                .statusCode(200)
                .body("items.id", contains(id))
                .body("items[0].changes", equalTo(3));
        JsonPath first = Asked.get(Asked.BOARD, VERSIONS + "?planCode=KE_HOACH_THU&limit=1")
                .statusCode(200)
                .extract()
                .jsonPath();
        Asked.get(Asked.BOARD, first.getString("next")).statusCode(200).body("items.id", contains(original.toString()));
        Asked.get(Asked.BOARD, VERSIONS + "?limit=100").body("items.planCode", hasItem("GUONG_SANG_2023_2025"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "unit-officer",
                "unit-leader",
                "district-board",
                "council-member",
                "finance",
                "inspector",
                "auditor",
                "admin"
            })
    void onlyTheBoardDrafts(String role) {
        Persona other = Persona.of("nguoi-khac", "Người khác", role).inUnit(Ids.next());

        Sent.post(other, VERSIONS, amendment("2025-07-15")).statusCode(403);
    }

    private static String drafted(String body) {
        return Sent.post(Asked.BOARD, VERSIONS, body)
                .statusCode(201)
                .body("status", equalTo("DRAFT"))
                .extract()
                .path("id");
    }

    private static String amendment(String from) {
        return """
                {"planCode": "KE_HOACH_THU", "title": "Điều chỉnh chỉ tiêu", "documentNumber": "215/KH-UBND",
                 "documentDate": "2025-07-10", "signerBody": "Ủy ban nhân dân thành phố Huế", "effectiveFrom": "%s",
                 "changes": [
                   {"kind": "REPLACED", "key": "TWO", "section": "V.1.đ", "text": "mỗi xã, phường có ít nhất 03", "requirements": ["M8"]},
                   {"kind": "REPEALED", "key": "FIVE"},
                   {"kind": "ADDED", "key": "SCHOOLS", "section": "V.1.đ", "text": "mỗi trường có ít nhất 01", "requirements": ["M6"], "after": "TWO"}]}"""
                .formatted(from);
    }
}
