package vn.guongsang.nominations.exemplar.effect;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.guongsang.nominations.testing.Api.get;
import static vn.guongsang.nominations.testing.Api.step;
import static vn.guongsang.nominations.testing.People.BOARD;
import static vn.guongsang.nominations.testing.People.CMS;
import static vn.guongsang.nominations.testing.People.leader;
import static vn.guongsang.nominations.testing.People.officer;
import static vn.guongsang.nominations.testing.Places.HEALTH;
import static vn.guongsang.nominations.testing.Places.HOME_AFFAIRS;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.model.Level;
import vn.guongsang.model.event.Topics;
import vn.guongsang.nominations.testing.Database;
import vn.guongsang.nominations.testing.Newsroom;
import vn.guongsang.nominations.testing.NominationsStack;
import vn.guongsang.nominations.testing.Recognising;
import vn.guongsang.nominations.testing.Topic;

@QuarkusTest
@NominationsStack
class ReinstatementTest {

    private static final String EXEMPLAR = "/v1/exemplars/{id}";
    private static final String EFFECTS = EXEMPLAR + "/revocation-effects";
    private static final String REINSTATEMENT = EXEMPLAR + "/reinstatement";
    private static final String REINSTATE =
            """
            {"decision": {"number": "412/QĐ-UBND", "date": "2025-04-02", "signer": "Chủ tịch"},
             "reason": "Kết luận xác minh: thu hồi sai"}""";
    private static final String REVOKE =
            """
            {"reason": "FRAUD", "decision": {"number": "301/QĐ-UBND", "date": "2025-03-10", "signer": "Chủ tịch"},
             "effectiveOn": "2025-03-10"}""";

    @Inject
    Recognising recognising;

    @Test
    void aWrongRevocationIsAnnulledAndEverythingThatItTookStandsAgainUnderNewNumbers() {
        UUID subject = recognising.subjectOf(HOME_AFFAIRS);
        UUID id = recognising
                .recognise(subject, HOME_AFFAIRS, Level.UNIT, null, Recognising.NAME_AND_STORY)
                .exemplarId();
        recognising.recognise(subject, HOME_AFFAIRS, Level.PROVINCE, null, List.of());
        Newsroom newsroom = new Newsroom();
        step(BOARD, EXEMPLAR + "/revocation", 2, REVOKE, id)
                .statusCode(200)
                .body("allowedActions", hasItem("reinstatement"));
        newsroom.awaitTold(id, "TOMBSTONE");

        step(BOARD, REINSTATEMENT, 3, REINSTATE, id)
                .statusCode(200)
                .body("status", equalTo("APPROVED"))
                .body("approvalNo", equalTo(4))
                .body("publishable", equalTo(true))
                .body("revocation", nullValue())
                .body("recognitions.level", contains("UNIT", "PROVINCE", "UNIT", "PROVINCE"))
                .body("recognitions.reinstates", contains(null, null, 1, 2))
                .body("recognitions[0].annulment.decision.number", equalTo("412/QĐ-UBND"))
                .body("recognitions[0].annulment.by", equalTo("ban-tdkt"))
                .body("recognitions[3].decision.number", equalTo("2891/QĐ-UBND"))
                .body("recognitions[3].annulment", nullValue())
                .body("history.action", hasItem("reinstatement"));
        isTold(newsroom, id);
    }

    private static void isTold(Newsroom newsroom, UUID id) {
        newsroom.awaitTold(id, "UPSERT");
        get(BOARD, EXEMPLAR + "/corrections", id).body("items.type", contains("RESTORATION", "WITHDRAWAL"));
        await().until(() -> Topic.events(Topics.EXEMPLARS, id).size() == 4);
        JsonNode told = Topic.events(Topics.EXEMPLARS, id).get(3);
        assertEquals("vn.guongsang.exemplar.reinstated.v1", told.get("type").asText());
        assertEquals(4, told.at("/data/approvalNo").asInt());
        assertEquals(
                List.of(true, true, false, false),
                IntStream.range(0, 4)
                        .mapToObj(i -> told.at("/data/recognitions").get(i).has("revokedAt"))
                        .toList());
    }

    @Test
    void theEffectsAreListedBeforeAndAfterTheRevocation() {
        UUID id = recognising.published();
        task(id, "PROPAGATION", "PRINT", "PUBLISHED");
        task(id, "PROPAGATION", "TV", "ACCEPTED");

        get(BOARD, EFFECTS, id)
                .statusCode(200)
                .body("revoked", equalTo(false))
                .body("recognitions.decision.number", contains("2891/QĐ-UBND"))
                .body("profile.tombstone", equalTo(false))
                .body("cancelled.channelKind", contains("TV"))
                .body("stillPublished.channelKind", contains("PRINT"))
                .body("retractions", empty());

        step(BOARD, EXEMPLAR + "/revocation", 1, REVOKE, id).statusCode(200);
        Database.change(
                "UPDATE propagation_fact SET status = 'CANCELLED' WHERE exemplar_id = ? AND channel_kind = 'TV'", id);
        task(id, "RETRACTION", "PRINT", "OPEN");

        await().untilAsserted(() -> get(BOARD, EFFECTS, id).body("profile.feedPositions", greaterThan(0)));
        get(BOARD, EFFECTS, id)
                .body("revoked", equalTo(true))
                .body("recognitions.revocationReason", contains("FRAUD"))
                .body("profile.tombstone", equalTo(true))
                .body("profile.type", equalTo("WITHDRAWAL"))
                .body("cancelled.channelKind", contains("TV"))
                .body("stillPublished.channelKind", contains("PRINT"))
                .body("retractions.status", contains("OPEN"));

        Database.change(
                "UPDATE propagation_fact SET status = 'PUBLISHED' WHERE exemplar_id = ? AND kind = 'RETRACTION'", id);
        get(BOARD, EFFECTS, id).body("stillPublished", empty());
    }

    @Test
    void onlyWhatIsRevokedIsReinstatedAndOnlyByTheBodyOfTheHighestLevel() {
        UUID id = recognising.published();
        step(BOARD, REINSTATEMENT, 1, REINSTATE, id).statusCode(409).body("code", equalTo("illegal-transition"));
        step(BOARD, EXEMPLAR + "/revocation", 1, REVOKE, id).statusCode(200);

        get(leader(HOME_AFFAIRS), EXEMPLAR, id).body("allowedActions", not(hasItem("reinstatement")));
        step(leader(HOME_AFFAIRS), REINSTATEMENT, 2, REINSTATE, id).statusCode(403);
        step(officer(HOME_AFFAIRS), REINSTATEMENT, 2, REINSTATE, id).statusCode(403);
        step(leader(HEALTH), REINSTATEMENT, 2, REINSTATE, id).statusCode(404);
        step(BOARD, REINSTATEMENT, 1, REINSTATE, id).statusCode(412);
        step(BOARD, REINSTATEMENT, 2, REINSTATE.replace("2025-04-02", "2090-01-01"), id)
                .statusCode(422)
                .body("code", equalTo("date-in-future"));
        get(officer(HOME_AFFAIRS), EFFECTS, id).statusCode(200);
        get(officer(HEALTH), EFFECTS, id).statusCode(404);
        get(CMS, EFFECTS, id).statusCode(403);
    }

    @Test
    void aRowOffersTheReinstatementToTheBodyOfTheHighestLevelThatTheRevocationTook() {
        UUID subject = recognising.subjectOf(HEALTH);
        UUID id = recognising
                .recognise(subject, HEALTH, Level.PROVINCE, null, Recognising.NAME_AND_STORY)
                .exemplarId();
        recognising.recognise(subject, HEALTH, Level.UNIT, null, List.of());
        step(BOARD, EXEMPLAR + "/revocation", 2, REVOKE, id).statusCode(200);

        get(BOARD, "/v1/exemplars?limit=1&unitId={unit}", HEALTH)
                .body("items.id", contains(id.toString()))
                .body(
                        "items[0].allowedActions",
                        containsInAnyOrder(
                                "publication-withdrawal", "profile-withdrawal", "reapproval", "reinstatement"));
        get(leader(HEALTH), "/v1/exemplars?limit=1&unitId={unit}", HEALTH)
                .body("items[0].allowedActions", not(hasItem("reinstatement")));
    }

    private static void task(UUID exemplar, String kind, String channel, String status) {
        Database.change(
                """
                INSERT INTO propagation_fact (task_id, version, exemplar_id, approval_no, kind, channel_kind, status)
                VALUES (?, 1, ?, 1, ?, ?, ?)""",
                Ids.next(),
                exemplar,
                kind,
                channel,
                status);
    }
}
