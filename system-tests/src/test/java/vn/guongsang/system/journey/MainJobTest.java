package vn.guongsang.system.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.guongsang.system.running.TheSuite.MEDIA;
import static vn.guongsang.system.running.TheSuite.NOMINATIONS;
import static vn.guongsang.system.running.TheSuite.REPORTING;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import vn.guongsang.localstack.demo.Api;
import vn.guongsang.localstack.parts.Persona;
import vn.guongsang.system.oracle.Ledger;
import vn.guongsang.system.oracle.Oracle;
import vn.guongsang.system.running.CarefulClient;
import vn.guongsang.system.running.Dossier;
import vn.guongsang.system.running.People;

/** The main job from the approval to the newspaper, the count, the revocation and back, through the APIs only. */
class MainJobTest {

    private static final Map<String, String> FRAUD_DECISION =
            Map.of("number", "88/QĐ-UBND", "date", "2025-12-20", "signer", "Người có thẩm quyền (minh họa)");

    @Test
    void anExemplarIsPropagatedCountedRevokedAndApprovedAgain() {
        long countBefore = counted();
        String exemplar = approve();
        assertEquals("{PRINT=OPEN, TV=OPEN}", tasks(exemplar, 1, "PROPAGATION", 2));
        publish(taskOf(exemplar, "PRINT"));
        accept(taskOf(exemplar, "TV"));
        assertEquals("{PRINT=PUBLISHED, TV=ACCEPTED}", tasks(exemplar, 1, "PROPAGATION", 2));
        assertEquals(countBefore + 1, countedWithin(countBefore + 1));
        assertEquals(200, profile(exemplar).status());

        revoke(exemplar);
        assertEquals("{PRINT=OPEN}", tasks(exemplar, 1, "RETRACTION", 1));
        assertEquals("{PRINT=PUBLISHED, TV=CANCELLED}", tasks(exemplar, 1, "PROPAGATION", 2));
        assertEquals(410, profile(exemplar).status());
        Awaitility.await().until(() -> lastChange(exemplar), "TOMBSTONE"::equals);
        assertEquals(countBefore, countedWithin(countBefore));

        assertEquals(2, approveAgain(exemplar));
        assertEquals("{PRINT=OPEN, TV=OPEN}", tasks(exemplar, 2, "PROPAGATION", 2));
        assertEquals(200, profile(exemplar).status());
        Awaitility.await().until(() -> lastChange(exemplar), "UPSERT"::equals);
        assertEquals(countBefore + 1, countedWithin(countBefore + 1));
        Oracle.holds(Instant.now());
    }

    private static String approve() {
        return CarefulClient.approve(Dossier.ready()).exemplar().toString();
    }

    private static Api.Answer post(Api api, Persona persona, String path, String etag, Object body) {
        return api.post(People.token(persona), path, UUID.randomUUID().toString(), etag, body)
                .require(200);
    }

    private static void publish(String task) {
        String path = "/v1/propagation-tasks/" + task;
        Api.Answer accepted = post(MEDIA, People.EDITOR, path + "/acceptance", etag(path), null);
        Api.Answer produced = post(MEDIA, People.EDITOR, path + "/production", accepted.etag(), null);
        Instant slot = Instant.now().plus(1, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);
        Api.Answer scheduled =
                post(MEDIA, People.EDITOR, path + "/schedule", produced.etag(), Map.of("plannedFor", slot.toString()));
        Map<String, String> evidence = Map.of(
                "publishedAt",
                Instant.now().truncatedTo(ChronoUnit.SECONDS).toString(),
                "url",
                "https://bao.example.vn/guong-sang/" + task);
        post(MEDIA, People.EDITOR, path + "/publication", scheduled.etag(), evidence);
    }

    private static void accept(String task) {
        String path = "/v1/propagation-tasks/" + task;
        post(MEDIA, People.EDITOR, path + "/acceptance", etag(path), null);
    }

    private static String etag(String path) {
        return MEDIA.get(People.token(People.EDITOR), path).require(200).etag();
    }

    private static void revoke(String exemplar) {
        Map<String, Object> revocation =
                Map.of("reason", "FRAUD", "decision", FRAUD_DECISION, "effectiveOn", "2025-12-20");
        post(NOMINATIONS, People.BOARD, exemplarPath(exemplar) + "/revocation", exemplarTag(exemplar), revocation);
    }

    private static int approveAgain(String exemplar) {
        Map<String, Object> reapproval =
                Map.of("decision", FRAUD_DECISION, "reason", "Kết luận xác minh: không có gian dối");
        int approvalNo = post(
                        NOMINATIONS,
                        People.BOARD,
                        exemplarPath(exemplar) + "/reapproval",
                        exemplarTag(exemplar),
                        reapproval)
                .body()
                .at("/approvalNo")
                .asInt();
        Ledger.approvedAgain(UUID.fromString(exemplar), approvalNo);
        return approvalNo;
    }

    private static String exemplarPath(String exemplar) {
        return "/v1/exemplars/" + exemplar;
    }

    private static String exemplarTag(String exemplar) {
        return NOMINATIONS
                .get(People.token(People.BOARD), exemplarPath(exemplar))
                .require(200)
                .etag();
    }

    /** Channel kinds and states, once there are as many as expected. */
    private static String tasks(String exemplar, int approvalNo, String kind, int expected) {
        JsonNode items = Awaitility.await()
                .pollInterval(Duration.ofMillis(20))
                .until(() -> items(exemplar, approvalNo, kind), found -> found.size() == expected);
        Map<String, String> states = new TreeMap<>();
        items.forEach(task ->
                states.put(task.at("/channel/kind").asText(), task.at("/status").asText()));
        return states.toString();
    }

    private static JsonNode items(String exemplar, int approvalNo, String kind) {
        String path = "/v1/propagation-tasks?exemplarId=%s&approvalNo=%d&kind=%s".formatted(exemplar, approvalNo, kind);
        return MEDIA.get(People.token(People.BOARD), path).require(200).body().at("/items");
    }

    private static String taskOf(String exemplar, String channelKind) {
        for (JsonNode task : items(exemplar, 1, "PROPAGATION")) {
            if (task.at("/channel/kind").asText().equals(channelKind)) {
                return task.at("/id").asText();
            }
        }
        throw new AssertionError("no task on " + channelKind);
    }

    private static Api.Answer profile(String exemplar) {
        return NOMINATIONS.get(People.token(People.BOARD), "/v1/profiles/" + exemplar);
    }

    /** The newest word of the changes feed on this profile, read from the beginning, page by page. */
    private static String lastChange(String exemplar) {
        String kind = null;
        JsonNode page = page("/v1/profiles/changes?limit=100");
        while (page.at("/items").size() > 0) {
            for (JsonNode item : page.at("/items")) {
                boolean ours = item.at("/profileId").asText().equals(exemplar);
                kind = ours ? item.at("/kind").asText() : kind;
            }
            page = page(page.at("/next").asText());
        }
        return kind;
    }

    private static JsonNode page(String path) {
        return NOMINATIONS.get(People.token(People.BOARD), path).require(200).body();
    }

    private static long counted() {
        return REPORTING
                .get(People.token(People.BOARD), "/v1/quota-progress?year=2025")
                .require(200)
                .body()
                .at("/total/recognitions")
                .asLong();
    }

    private static long countedWithin(long expected) {
        return Awaitility.await().until(MainJobTest::counted, count -> count == expected);
    }
}
