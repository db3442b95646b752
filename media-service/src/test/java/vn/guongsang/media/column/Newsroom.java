package vn.guongsang.media.column;

import static io.restassured.http.ContentType.JSON;
import static vn.guongsang.media.testing.Asked.PROPAGANDA;
import static vn.guongsang.media.testing.Some.UNIT;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.kit.time.Vietnam;
import vn.guongsang.localstack.parts.Persona;
import vn.guongsang.media.testing.Asked;
import vn.guongsang.media.testing.Database;
import vn.guongsang.media.testing.Some;
import vn.guongsang.media.testing.Told;
import vn.guongsang.model.event.ExemplarSnapshot.Recognition;

/** An outlet of its own with one channel, its editor, and a rule that gives the channel the exemplars of one sector. */
public final class Newsroom {

    private final UUID outlet = Ids.next();
    private final UUID channel = Ids.next();
    private final Persona editor;
    private final String sector = "COLUMN-" + outlet;

    public Newsroom(String kind) {
        Database.change(
                "INSERT INTO outlet (id, code, name, short_name, version, valid_from) VALUES (?, ?, 'Báo Thí Dụ', 'TD', 1, '2026-11-01')",
                outlet,
                "outlet-" + outlet);
        Database.change(
                "INSERT INTO channel (id, code, name, kind) VALUES (?, ?, 'Kênh Thí Dụ', ?)",
                channel,
                "channel-" + channel,
                kind);
        Database.change(
                "INSERT INTO channel_owner (channel_id, outlet_id, valid_from) VALUES (?, ?, '2026-11-01')",
                channel,
                outlet);
        editor = Persona.of("bien-tap-" + outlet, "Biên tập viên", "media-editor")
                .atOutlet(outlet);
    }

    public UUID outlet() {
        return outlet;
    }

    public UUID channel() {
        return channel;
    }

    public Persona editor() {
        return editor;
    }

    public static LocalDate today() {
        return Vietnam.dateOf(Instant.now());
    }

    /** What a column says; weekly from tomorrow on. */
    public static Map<String, Object> content(Object... changes) {
        return with(
                Map.of(
                        "name",
                        "Người tốt, việc tốt",
                        "obligation",
                        Map.of(
                                "documentNumber", "68/KH-UBND",
                                "documentDate", "2023-02-15",
                                "planSection", "V.1.b"),
                        "rhythm",
                        rhythm(today().plusDays(1), "FREQ=WEEKLY"),
                        "audience",
                        "Bạn đọc trong tỉnh",
                        "language",
                        "vi",
                        "targetItems",
                        2),
                changes);
    }

    public static Map<String, Object> rhythm(LocalDate firstDay, String rrule) {
        return Map.of("firstDay", firstDay.toString(), "rrule", rrule);
    }

    private static Map<String, Object> with(Map<String, Object> body, Object... changes) {
        Map<String, Object> changed = new HashMap<>(body);
        for (int i = 0; i < changes.length; i += 2) {
            changed.put((String) changes[i], changes[i + 1]);
        }
        return changed;
    }

    public ValidatableResponse open(Object... changes) {
        return Asked.post(editor, "/v1/columns", Map.of("channelId", channel, "content", content(changes)));
    }

    /** A column that runs. */
    public UUID running(Object... changes) {
        UUID id = UUID.fromString(open(changes).statusCode(201).extract().path("id"));
        step("columns", id, 1, "start", null).statusCode(200);
        return id;
    }

    public ValidatableResponse step(String what, UUID id, long version, String action, Object body) {
        RequestSpecification call =
                Asked.as(editor).header("Idempotency-Key", Asked.key()).header("If-Match", "\"v" + version + "\"");
        return (body == null ? call : call.contentType(JSON).body(body))
                .post("/v1/" + what + "/{id}/{action}", id, action)
                .then();
    }

    public ValidatableResponse slots(String query, Object... values) {
        return Asked.get(editor, "/v1/column-slots?" + query, values).statusCode(200);
    }

    /** The id of a column's first slot. */
    public UUID firstSlot(UUID column) {
        return slots(column).get(0);
    }

    public List<UUID> slots(UUID column) {
        List<String> ids = slots("columnId={id}&limit=100", column).extract().path("items.id");
        return ids.stream().map(UUID::fromString).toList();
    }

    public ValidatableResponse slot(UUID id) {
        return Asked.get(editor, "/v1/column-slots/{id}", id).statusCode(200);
    }

    @SafeVarargs
    public final ValidatableResponse plan(UUID slot, long version, Map<String, Object>... items) {
        return Asked.as(editor)
                .header("If-Match", "\"v" + version + "\"")
                .contentType(JSON)
                .body(Map.of("items", List.of(items)))
                .put("/v1/column-slots/{id}/items", slot)
                .then();
    }

    public static Map<String, Object> item(String title, Object... more) {
        return with(Map.of("title", title), more);
    }

    /** Gives the channel what is approved in the sector of this newsroom. */
    public void takesTasks() {
        Asked.post(
                        PROPAGANDA,
                        "/v1/propagation-rules",
                        Map.of(
                                "sector",
                                sector,
                                "channelIds",
                                List.of(channel),
                                "dueDays",
                                15,
                                "priority",
                                5,
                                "validFrom",
                                today().toString()))
                .statusCode(201);
    }

    /** An exemplar of the sector, with the recognition that was told. */
    public Recognition approve(UUID exemplar) {
        Recognition recognition = Some.recognition(1, UNIT, Instant.now());
        Told.exemplars(Some.exemplar(exemplar, 1, sector, recognition));
        return recognition;
    }

    public void revoke(UUID exemplar, Recognition recognition) {
        Told.exemplars(Some.exemplar(exemplar, 2, sector, Some.revoked(recognition)));
    }

    public void withdraw(UUID exemplar, Recognition recognition) {
        Told.exemplars(Some.withdrawn(exemplar, 2, sector, recognition));
    }

    public UUID task(UUID exemplar) {
        return Asked.task(exemplar, 1, channel);
    }

    /** Brings a task from open to published. */
    public void publish(UUID task, Instant at, String minutes) {
        Asked.step(editor, task, 1, "acceptance", null).statusCode(200);
        Asked.step(editor, task, 2, "production", null).statusCode(200);
        Map<String, Object> evidence = new HashMap<>(Map.of("publishedAt", at.toString(), "issue", "Số 8123"));
        if (minutes != null) {
            evidence.put("minutes", new BigDecimal(minutes));
        }
        Asked.step(editor, task, 3, "publication", evidence).statusCode(200);
    }
}
