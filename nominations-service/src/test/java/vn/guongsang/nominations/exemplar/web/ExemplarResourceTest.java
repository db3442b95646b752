package vn.guongsang.nominations.exemplar.web;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.guongsang.nominations.testing.Api.get;
import static vn.guongsang.nominations.testing.Api.put;
import static vn.guongsang.nominations.testing.Api.step;
import static vn.guongsang.nominations.testing.People.BOARD;
import static vn.guongsang.nominations.testing.People.leader;
import static vn.guongsang.nominations.testing.People.officer;
import static vn.guongsang.nominations.testing.Places.HEALTH;
import static vn.guongsang.nominations.testing.Places.HOME_AFFAIRS;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.guongsang.localstack.parts.Persona;
import vn.guongsang.model.Level;
import vn.guongsang.model.event.Topics;
import vn.guongsang.nominations.testing.Api;
import vn.guongsang.nominations.testing.NominationsStack;
import vn.guongsang.nominations.testing.People;
import vn.guongsang.nominations.testing.Places;
import vn.guongsang.nominations.testing.Recognising;
import vn.guongsang.nominations.testing.Topic;

@QuarkusTest
@NominationsStack
class ExemplarResourceTest {

    private static final String ONE = "/v1/exemplars/{id}";
    private static final String REVOCATION = ONE + "/revocation";
    private static final String REAPPROVAL = ONE + "/reapproval";
    private static final String PROFILE = ONE + "/profile";
    private static final String REVOKE = revoke("2025-03-10");
    private static final String REAPPROVE =
            """
            {"decision": {"number": "412/QĐ-UBND", "date": "2025-04-02", "signer": "Chủ tịch"},
             "reason": "Kết luận xác minh: không có gian dối"}""";
    private static final String CORRECTION =
            """
            {"headline": "Rau hữu cơ trên đất cát", "summary": "Hợp tác xã nay có 45 thành viên.",
             "reason": "Sửa số thành viên"}""";

    @Inject
    Recognising recognising;

    @Test
    void anExemplarIsShownWithItsRecognitionProfileGroundsAndHistory() {
        UUID id = recognising.published();

        get(BOARD, ONE, id)
                .statusCode(200)
                .header("ETag", startsWith("\"v1-"))
                .body("status", equalTo("APPROVED"))
                .body("statusLabel", equalTo("Đã công nhận"))
                .body("approvalNo", equalTo(1))
                .body("subject.displayName", equalTo(Recognising.NAME))
                .body("subject.type", equalTo("COLLECTIVE"))
                .body("publishable", equalTo(true))
                .body("profile.headline", equalTo(Recognising.HEADLINE))
                .body("profile.revision", equalTo(1))
                .body("publicationGrounds.purpose", contains("NAME", "STORY"))
                .body("recognitions.level", contains("PROVINCE"))
                .body("recognitions[0].decision.number", equalTo("2891/QĐ-UBND"))
                .body("recognitions[0].revokedAt", nullValue())
                .body("revocation", nullValue())
                .body("propagation", empty())
                .body("history.action", contains("recognition"));
    }

    @Test
    void aPublishedExemplarOffersWhatTheBoardMayDoWithIt() {
        get(BOARD, ONE, recognising.published())
                .body(
                        "allowedActions",
                        containsInAnyOrder(
                                "profile",
                                "embargo",
                                "publication-grounds",
                                "publication-withdrawal",
                                "profile-withdrawal",
                                "profile-reopening",
                                "revocation"));
    }

    @Test
    void aRevocationAndAReapprovalAreToldAndCounted() {
        UUID id = recognising.published();

        step(BOARD, REVOCATION, 1, REVOKE, id)
                .statusCode(200)
                .header("ETag", "\"v2\"")
                .body("status", equalTo("REVOKED"))
                .body("revocation.reason", equalTo("FRAUD"))
                .body("revocation.by", equalTo("ban-tdkt"))
                .body("revocation.effectiveOn", equalTo("2025-03-10"))
                .body("recognitions[0].revocationReason", equalTo("FRAUD"))
                .body(
                        "allowedActions",
                        containsInAnyOrder(
                                "publication-withdrawal", "profile-withdrawal", "reapproval", "reinstatement"));
        step(BOARD, REAPPROVAL, 2, REAPPROVE, id)
                .statusCode(200)
                .body("status", equalTo("APPROVED"))
                .body("approvalNo", equalTo(2))
                .body("revocation", nullValue())
                .body("recognitions.year", contains(2024, 2024))
                .body("history.action", contains("recognition", "revocation", "reapproval"));
        areTold(id);
    }

    private static void areTold(UUID id) {
        await().until(() -> Topic.events(Topics.EXEMPLARS, id).size() == 3);
        List<JsonNode> told = Topic.events(Topics.EXEMPLARS, id);
        assertEquals(
                "vn.guongsang.exemplar.approved.v1", told.get(0).get("type").asText());
        assertEquals("revoked", told.get(1).at("/data/change").asText());
        assertEquals("reapproved", told.get(2).at("/data/change").asText());
        assertEquals(
                List.of(1, 2, 3),
                told.stream().map(event -> event.at("/data/version").asInt()).toList());
        assertEquals(2, told.get(2).at("/data/approvalNo").asInt());
    }

    @Test
    void whatIsNotAllowedInAStateIsRefusedWithWhatIs() {
        UUID id = recognising.published();

        step(BOARD, REAPPROVAL, 1, REAPPROVE, id)
                .statusCode(409)
                .body("code", equalTo("illegal-transition"))
                .body("status", equalTo(409))
                .body("state", equalTo("APPROVED"))
                .body("allowedActions", hasItem("revocation"))
                .body("allowedActions", not(hasItem("reapproval")));

        get(BOARD, ONE, id).body("version", equalTo(1));
    }

    @Test
    void aStaleOrMissingVersionIsRefused() {
        UUID id = recognising.published();

        put(BOARD, PROFILE, 7, CORRECTION, id)
                .statusCode(412)
                .body("code", equalTo("version-stale"))
                .body("currentETag", equalTo("\"v1\""));
        Api.as(BOARD)
                .contentType("application/json")
                .body(CORRECTION)
                .put(PROFILE, id)
                .then()
                .statusCode(428);
    }

    @Test
    void theBoardAndTheOwnUnitCorrectTheProfileAndOthersDoNotEvenSeeIt() {
        UUID id = recognising.published();

        put(officer(HOME_AFFAIRS), PROFILE, 1, CORRECTION, id)
                .statusCode(200)
                .body("profile.headline", equalTo("Rau hữu cơ trên đất cát"))
                .body("profile.revision", equalTo(2))
                .body("history[1].reason", equalTo("Sửa số thành viên"));
        put(officer(HEALTH), PROFILE, 2, CORRECTION, id).statusCode(404);
        get(officer(HEALTH), ONE, id).statusCode(404);
        put(People.CMS, PROFILE, 2, CORRECTION, id).statusCode(403);
        get(People.CMS, ONE, id).statusCode(403);
    }

    @Test
    void aBadCorrectionNamesItsFields() {
        UUID id = recognising.published();

        put(BOARD, PROFILE, 1, "{\"headline\": \"Rau\", \"summary\": \"Ngắn\", \"reason\": \"Sửa lỗi\"}", id)
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/headline", "/summary"));
    }

    @Test
    void onlyTheBodyOfTheHighestLevelRevokes() {
        UUID id = recognising.published();
        Persona leader = leader(HOME_AFFAIRS);

        get(leader, ONE, id).body("allowedActions", not(hasItem("revocation")));
        step(leader, REVOCATION, 1, REVOKE, id).statusCode(403).body("code", equalTo("forbidden"));

        UUID own = recognising.at(Level.UNIT, HOME_AFFAIRS);
        get(leader, ONE, own).body("allowedActions", hasItem("revocation"));
        step(leader, REVOCATION, 1, REVOKE, own).statusCode(200);
        UUID other = recognising.at(Level.UNIT, HOME_AFFAIRS);
        step(BOARD, REVOCATION, 1, REVOKE, other).statusCode(403);
    }

    @Test
    void whatTheDistrictRecognisedIsRevokedByTheProvinceNowThatThereIsNoDistrictLevel() {
        UUID id = recognising.at(Level.DISTRICT, Places.QUANG_THO);

        get(BOARD, ONE, id).body("allowedActions", hasItem("revocation"));
        step(BOARD, REVOCATION, 1, REVOKE, id).statusCode(403);
        step(BOARD, REVOCATION, 1, revoke("2025-07-02"), id).statusCode(200).body("status", equalTo("REVOKED"));
        step(BOARD, REAPPROVAL, 2, REAPPROVE.replace("2025-04-02", "2025-07-03"), id)
                .statusCode(422)
                .body("code", equalTo("level-not-authorised"));
    }

    @Test
    void theCommuneThatTookOverRevokesWhatItsPredecessorRecognised() {
        UUID id = recognising.at(Level.COMMUNE, Places.QUANG_THO);

        step(leader(Places.QUANG_DIEN), REVOCATION, 1, revoke("2025-07-02"), id)
                .statusCode(200)
                .body("status", equalTo("REVOKED"));
    }

    @Test
    void aDecisionOfTomorrowDoesNotExistYet() {
        UUID id = recognising.published();

        step(BOARD, REVOCATION, 1, revoke("2090-01-01"), id)
                .statusCode(422)
                .body("code", equalTo("date-in-future"))
                .body("errors[0].pointer", equalTo("/decision/date"));
    }

    @Test
    void aGroundThatIsNotThereCannotBeWithdrawn() {
        UUID id = recognising.published();

        step(BOARD, ONE + "/publication-withdrawal", 1, "{\"purpose\": \"PHOTO\", \"reason\": \"Rút đồng ý\"}", id)
                .statusCode(422)
                .body("code", equalTo("no-ground-in-force"));
    }

    @Test
    void aGroundOfTomorrowIsRefused() {
        UUID id = recognising.published();

        step(
                        BOARD,
                        ONE + "/publication-grounds",
                        1,
                        """
                        {"purpose": "PHOTO", "basis": "CONSENT", "evidence": "Phiếu đồng ý", "grantedOn": "2090-01-01"}""",
                        id)
                .statusCode(422)
                .body("code", equalTo("date-in-future"));
    }

    @Test
    void theListShowsTheOwnScopeByFilter() {
        UUID mine = recognising.at(Level.UNIT, HOME_AFFAIRS);
        UUID theirs = recognising.at(Level.UNIT, HEALTH);

        get(officer(HOME_AFFAIRS), "/v1/exemplars?level=UNIT&year=2024&limit=100")
                .statusCode(200)
                .body("items.id", hasItem(mine.toString()))
                .body("items.id", not(hasItem(theirs.toString())));
        get(BOARD, "/v1/exemplars?unitId={unit}&limit=1", HEALTH)
                .body("items.id", contains(theirs.toString()))
                .body("items.unitId", contains(HEALTH.toString()))
                .body("items[0].statusLabel", equalTo("Đã công nhận"));
        get(BOARD, "/v1/exemplars?statsu=REVOKED").statusCode(400).body("code", equalTo("unknown-parameter"));
    }

    @Test
    void aRowOffersWhatTheReaderMayDoToTheExemplarInTheLanguageOfTheReader() {
        UUID unit = recognising.at(Level.UNIT, HEALTH);
        UUID province = recognising.at(Level.PROVINCE, HEALTH);
        UUID revoked = recognising.at(Level.PROVINCE, HEALTH);
        step(BOARD, REVOCATION, 1, REVOKE, revoked).statusCode(200);

        for (Persona reader : List.of(BOARD, leader(HEALTH), officer(HEALTH), People.AUDITOR)) {
            JsonPath rows = Api.as(reader)
                    .header("Accept-Language", "en")
                    .get("/v1/exemplars?limit=3&unitId={unit}", HEALTH)
                    .then()
                    .statusCode(200)
                    .body("items.id", contains(revoked.toString(), province.toString(), unit.toString()))
                    .body("items.status", contains("REVOKED", "APPROVED", "APPROVED"))
                    .body("items.statusLabel", contains("Revoked", "Recognised", "Recognised"))
                    .extract()
                    .jsonPath();
            for (int i = 0; i < 3; i++) {
                List<String> offered = get(reader, ONE, rows.getString("items[" + i + "].id"))
                        .extract()
                        .path("allowedActions");
                assertEquals(offered, rows.getList("items[" + i + "].allowedActions"));
            }
        }
        get(leader(HEALTH), "/v1/exemplars?limit=3&unitId={unit}", HEALTH)
                .body("items[2].allowedActions", hasItem("revocation"))
                .body("items[1].allowedActions", not(hasItem("revocation")));
    }

    @Test
    void aPageLeadsToTheNextAndNothingIsShownTwice() {
        UUID older = recognising.published();
        UUID newer = recognising.published();

        String next = get(BOARD, "/v1/exemplars?limit=1")
                .body("items.id", contains(newer.toString()))
                .extract()
                .path("next");

        get(BOARD, next).statusCode(200).body("items.id", contains(older.toString()));
    }

    @Test
    void withoutATokenNobodyIsAnswered() {
        io.restassured.RestAssured.get(ONE, UUID.randomUUID()).then().statusCode(401);
    }

    private static String revoke(String date) {
        return """
               {"reason": "FRAUD", "decision": {"number": "301/QĐ-UBND", "date": "%s", "signer": "Chủ tịch"},
                "effectiveOn": "2025-03-10", "note": "Kê khai sai sản lượng"}"""
                .formatted(date);
    }
}
