package vn.guongsang.media.reach;

import static vn.guongsang.media.testing.Some.exemplar;

import io.restassured.response.ValidatableResponse;
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
import vn.guongsang.media.testing.Told;
import vn.guongsang.model.event.ExemplarSnapshot.Recognition;

/** Tells figures of channels of its own. */
public final class Reached {

    private Reached() {}

    public static UUID outlet() {
        UUID id = Ids.next();
        Database.change(
                "INSERT INTO outlet (id, code, name, short_name, version, valid_from) VALUES (?, ?, 'Tòa soạn', 'TS', 1, '2020-01-01')",
                id,
                "zz-" + id);
        return id;
    }

    /** A channel of an outlet; its code is made from its id. */
    public static UUID channel(UUID outlet, String kind, String languages, String areas) {
        UUID id = Ids.next();
        Database.change(
                "INSERT INTO channel (id, code, name, kind, languages, areas) VALUES (?, ?, 'Kênh thử', ?, ?::text[], ?::text[])",
                id,
                code(id),
                kind,
                languages,
                areas);
        Database.change(
                "INSERT INTO channel_owner (channel_id, outlet_id, valid_from) VALUES (?, ?, '2020-01-01')",
                id,
                outlet);
        return id;
    }

    public static String code(UUID channel) {
        return "k-" + channel;
    }

    public static Persona editorOf(UUID outlet) {
        return Persona.of("bt-" + outlet, "Biên tập viên", "media-editor").atOutlet(outlet);
    }

    /** A figure of a period, measured on its last day. */
    public static Map<String, Object> figure(
            UUID channel, String metric, Object value, String from, String to, String source, String reference) {
        return new HashMap<>(Map.of(
                "channel", code(channel),
                "metric", metric,
                "value", value,
                "periodFrom", from,
                "periodTo", to,
                "measuredOn", to,
                "source", source,
                "sourceRef", reference));
    }

    /** A figure of a piece. */
    public static Map<String, Object> ofPiece(
            UUID channel, String metric, Object value, UUID task, LocalDate measured, String source, String reference) {
        return new HashMap<>(Map.of(
                "channel", code(channel),
                "metric", metric,
                "value", value,
                "taskId", task,
                "measuredOn", measured.toString(),
                "source", source,
                "sourceRef", reference));
    }

    public static ValidatableResponse sent(Persona persona, boolean dryRun, List<?> rows) {
        return Asked.post(persona, "/v1/reach-intakes", Map.of("dryRun", dryRun, "rows", rows));
    }

    public static ValidatableResponse sent(Persona persona, boolean dryRun, String csv) {
        return Asked.post(persona, "/v1/reach-intakes", Map.of("dryRun", dryRun, "csv", csv));
    }

    public static void recorded(Map<?, ?>... rows) {
        sent(Asked.PROPAGANDA, false, List.of(rows)).statusCode(200);
    }

    /** A task of an online channel for a new exemplar, published at a moment. */
    public static UUID published(UUID outlet, UUID channel, UUID exemplar, Recognition recognition, String at) {
        String sector = "REACH_" + channel.toString().substring(24);
        Asked.post(
                        Asked.PROPAGANDA,
                        "/v1/propagation-rules",
                        Map.of(
                                "sector",
                                sector,
                                "channelIds",
                                List.of(channel),
                                "dueDays",
                                5,
                                "priority",
                                5,
                                "validFrom",
                                Vietnam.dateOf(Instant.now()).toString()))
                .statusCode(201);
        Told.exemplars(exemplar(exemplar, 1, sector, recognition));
        UUID task = Asked.task(exemplar, 1, channel);
        Persona editor = editorOf(outlet);
        Asked.step(editor, task, 1, "acceptance", null).statusCode(200);
        Asked.step(editor, task, 2, "production", null).statusCode(200);
        Asked.step(editor, task, 3, "publication", Map.of("publishedAt", at, "url", "https://baochi.example/1"))
                .statusCode(200);
        return task;
    }
}
