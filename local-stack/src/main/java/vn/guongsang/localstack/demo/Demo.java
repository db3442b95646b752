package vn.guongsang.localstack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Plays the main job: from the draft to the newspaper, the TV station and the count, and back again. */
public final class Demo {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Api nominations;
    private final Api media;
    private final Api reporting;
    private final Cast cast;
    private final Consumer<String> say;
    private final Council council;

    /** The demo against three services. */
    public Demo(Api nominations, Api media, Api reporting, Cast cast, Consumer<String> say) {
        this.nominations = nominations;
        this.media = media;
        this.reporting = reporting;
        this.cast = cast;
        this.say = say;
        this.council = new Council(nominations, cast);
    }

    /** Plays every story; the first province-level one goes all the way and is revoked and approved again. */
    public void play() {
        String shown = null;
        for (Story story : Story.all()) {
            Api.Answer approved = council.approve(story, council.prepare(story));
            String exemplar = approved.text("/approval/exemplarId");
            tell("%-9s %-38s công nhận".formatted(story.level(), story.headline()), approved);
            List<JsonNode> tasks = awaitTasks(exemplar, 1, "PROPAGATION", 2);
            say.accept("          → %d nhiệm vụ: báo và đài".formatted(tasks.size()));
            shown = shown == null ? exemplar : shown;
        }
        journey(shown);
    }

    private void journey(String exemplar) {
        for (JsonNode task : awaitTasks(exemplar, 1, "PROPAGATION", 2)) {
            publish(task);
        }
        count("sau khi đăng, phát");
        revoke(exemplar);
        awaitTasks(exemplar, 1, "RETRACTION", 2);
        say.accept("          → mỗi tin đã đăng có một nhiệm vụ gỡ bỏ");
        Api.Answer gone = nominations.get(cast.token("cms-bao"), "/v1/profiles/" + exemplar);
        tell("Tòa soạn đọc lại hồ sơ đã thu hồi", gone.require(410));
        count("sau khi thu hồi");
        reapprove(exemplar);
        awaitTasks(exemplar, 2, "PROPAGATION", 2);
        say.accept("          → approvalNo 2, hai nhiệm vụ mới");
        count("sau khi công nhận lại");
    }

    private void publish(JsonNode task) {
        String id = task.get("id").asText();
        String path = "/v1/propagation-tasks/" + id;
        boolean tv = "TV".equals(task.at("/channel/kind").asText());
        String editor = cast.token(tv ? "bien-tap-dai" : "bien-tap-bao");
        Api.Answer state = media.get(editor, path).require(200);
        if ("PUBLISHED".equals(state.text("/status"))) {
            return;
        }
        String key = "demo-task-" + id + "-";
        state = media.post(editor, path + "/acceptance", key + "accept", state.etag(), null)
                .require(200);
        state = media.post(editor, path + "/production", key + "produce", state.etag(), null)
                .require(200);
        Map<String, Object> evidence = new HashMap<>();
        evidence.put(
                "publishedAt", Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
        if (tv) {
            evidence.put("minutes", 7.5);
            evidence.put("programme", "Gương sáng quê hương");
        } else {
            evidence.put("url", "https://bao.example.vn/guong-sang/" + id);
        }
        state = media.post(editor, path + "/publication", key + "publish", state.etag(), evidence)
                .require(200);
        tell(tv ? "Đài đã phát, 7,5 phút" : "Báo đã đăng", state);
    }

    private void revoke(String exemplar) {
        Api.Answer state = nominations
                .get(cast.token("ban-tdkt"), "/v1/exemplars/" + exemplar)
                .require(200);
        if (state.body().get("approvalNo").asInt() > 1 || "REVOKED".equals(state.text("/status"))) {
            return;
        }
        Map<String, Object> body = Map.of(
                "reason", "LATER_FAULT", "decision", Council.decision("2025-12-20"), "effectiveOn", "2025-12-20");
        String path = "/v1/exemplars/" + exemplar + "/revocation";
        tell(
                "Thu hồi công nhận",
                nominations
                        .post(cast.token("ban-tdkt"), path, "demo-revoke-" + exemplar, state.etag(), body)
                        .require(200));
    }

    private void reapprove(String exemplar) {
        Api.Answer state = nominations
                .get(cast.token("ban-tdkt"), "/v1/exemplars/" + exemplar)
                .require(200);
        if ("APPROVED".equals(state.text("/status"))) {
            return;
        }
        Map<String, Object> body =
                Map.of("decision", Council.decision("2026-01-15"), "reason", "Kết luận xác minh: không có khuyết điểm");
        String path = "/v1/exemplars/" + exemplar + "/reapproval";
        tell(
                "Công nhận lại",
                nominations
                        .post(cast.token("ban-tdkt"), path, "demo-again-" + exemplar, state.etag(), body)
                        .require(200));
    }

    private void count(String when) {
        Api.Answer answer = reporting
                .get(cast.token("ban-tdkt"), "/v1/quota-progress?year=2025")
                .require(200);
        JsonNode total = answer.body().at("/total");
        tell(
                "Toàn tỉnh năm 2025 " + when + ": "
                        + total.at("/distinctSubjects").asText() + " điển hình, "
                        + total.at("/recognitions").asText() + " lượt công nhận",
                answer);
    }

    /** Waits until an approval has its tasks of a kind. */
    List<JsonNode> awaitTasks(String exemplar, int approvalNo, String kind, int expected) {
        String path = "/v1/propagation-tasks?exemplarId=%s&approvalNo=%d&kind=%s".formatted(exemplar, approvalNo, kind);
        String token = cast.token("ban-tdkt");
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            JsonNode items = media.get(token, path).require(200).body().at("/items");
            if (items.size() >= expected) {
                return List.of(items.get(0), items.get(1));
            }
            pause();
        }
        throw new IllegalStateException("no tasks for exemplar " + exemplar + " within " + PATIENCE);
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(5);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void tell(String what, Api.Answer answer) {
        say.accept("%d %5d ms  %s".formatted(answer.status(), answer.took().toMillis(), what));
    }
}
