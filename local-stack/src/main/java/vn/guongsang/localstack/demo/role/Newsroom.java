package vn.guongsang.localstack.demo.role;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.guongsang.localstack.demo.Api;
import vn.guongsang.localstack.demo.Cast;

/** The newspaper and the TV station: their tasks, and the feed that the newspaper's CMS reads. */
public final class Newsroom {

    private final Api nominations;
    private final Api media;
    private final Cast cast;

    /** The editors of the cast at two services. */
    public Newsroom(Api nominations, Api media, Cast cast) {
        this.nominations = nominations;
        this.media = media;
        this.cast = cast;
    }

    /** The tasks of one approval, once there are as many as expected; with the time that it took to see them. */
    public Seen<List<JsonNode>> awaitTasks(String exemplar, int approvalNo, String kind, int expected) {
        String path = "/v1/propagation-tasks?exemplarId=%s&approvalNo=%d&kind=%s".formatted(exemplar, approvalNo, kind);
        String token = cast.token("ban-tdkt");
        return Seen.within(
                "tasks of exemplar " + exemplar,
                () -> list(media.get(token, path).require(200).body().at("/items")),
                tasks -> tasks.size() >= expected);
    }

    private static List<JsonNode> list(JsonNode items) {
        List<JsonNode> all = new ArrayList<>();
        items.forEach(all::add);
        return all;
    }

    /** The task as it is now. */
    public Api.Answer read(JsonNode task) {
        return media.get(cast.token(editor(task)), path(task)).require(200);
    }

    /** The task once it is in a state. */
    public Seen<Api.Answer> awaitState(JsonNode task, String status) {
        return Seen.within(
                "task " + task.get("id").asText() + " " + status, () -> read(task), answer -> answer.text("/status")
                        .equals(status));
    }

    /** The editor takes the task on. */
    public Api.Answer accept(JsonNode task) {
        return act(task, "acceptance", null);
    }

    /** Work on it has begun. */
    public Api.Answer produce(JsonNode task) {
        return act(task, "production", null);
    }

    /** It is to appear tomorrow. */
    public Api.Answer schedule(JsonNode task, String slot) {
        String tomorrow = now().plus(1, ChronoUnit.DAYS).toString();
        return act(task, "schedule", Map.of("plannedFor", tomorrow, "slot", slot));
    }

    /** It has appeared: in print with the issue, on air with the minutes. */
    public Api.Answer publish(JsonNode task) {
        String at = now().toString();
        return act(
                task,
                "publication",
                isTv(task)
                        ? Map.of("publishedAt", at, "minutes", 7.5, "programme", "Gương sáng quê hương")
                        : Map.of("publishedAt", at, "issue", "Số 8123, trang 4"));
    }

    /** What had appeared has been taken back. */
    public Api.Answer retract(JsonNode task) {
        return act(
                task,
                "publication",
                Map.of("publishedAt", now().toString(), "note", "Đã đăng tin cải chính và gỡ bản lưu"));
    }

    private Api.Answer act(JsonNode task, String action, Object body) {
        String key = "demo-task-" + task.get("id").asText() + "-" + action;
        return media.post(
                        cast.token(editor(task)),
                        path(task) + "/" + action,
                        key,
                        read(task).etag(),
                        body)
                .require(200);
    }

    /** Whether the task is the TV station's. */
    public static boolean isTv(JsonNode task) {
        return "TV".equals(task.at("/channel/kind").asText());
    }

    private static String editor(JsonNode task) {
        return isTv(task) ? "bien-tap-dai" : "bien-tap-bao";
    }

    private static String path(JsonNode task) {
        return "/v1/propagation-tasks/" + task.get("id").asText();
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.SECONDS);
    }

    /** The profile, as the newspaper's CMS is answered. */
    public Api.Answer profile(String exemplar) {
        return nominations.get(cast.token("cms-bao"), "/v1/profiles/" + exemplar);
    }

    /** Where the changes feed ends now. */
    public String feedEnd() {
        String page = "/v1/profiles/changes?limit=100";
        Api.Answer answer = changes(page);
        while (answer.body().at("/items").size() > 0) {
            page = answer.text("/next");
            answer = changes(page);
        }
        return page;
    }

    /** What the feed, read from a place on, says of a profile, once it is of the expected kind. */
    public Seen<JsonNode> awaitChange(String from, String exemplar, String kind) {
        return Seen.within(
                kind + " of profile " + exemplar,
                () -> newest(changes(from).body().at("/items"), exemplar),
                item -> item != null && item.at("/kind").asText().equals(kind));
    }

    private static JsonNode newest(JsonNode items, String exemplar) {
        JsonNode found = null;
        for (JsonNode item : items) {
            found = item.at("/profileId").asText().equals(exemplar) ? item : found;
        }
        return found;
    }

    private Api.Answer changes(String page) {
        return nominations.get(cast.token("cms-bao"), page).require(200);
    }
}
