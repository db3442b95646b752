package vn.guongsang.media.testing;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.localstack.parts.Persona;

/** A station with channels of its own, so that a test has a schedule to itself. */
public record Station(UUID outlet, Persona editor) {

    public static Station founded() {
        UUID outlet = Ids.next();
        Database.change(
                "INSERT INTO outlet (id, code, name, short_name, version, valid_from) VALUES (?, ?, 'Đài', 'Đ', 1, ?)",
                outlet,
                "dai-" + outlet,
                LocalDate.parse("2025-08-01"));
        return new Station(
                outlet,
                Persona.of("bt-" + outlet, "Biên tập viên", "media-editor").atOutlet(outlet));
    }

    /** A new channel; with one to relay or without. */
    public UUID channel(String kind, UUID relayOf) {
        UUID channel = Ids.next();
        Database.change(
                "INSERT INTO channel (id, code, name, kind, relay_of) VALUES (?, ?, 'Kênh', ?, ?::uuid)",
                channel,
                "k-" + channel,
                kind,
                relayOf);
        Database.change(
                "INSERT INTO channel_owner (channel_id, outlet_id, valid_from) VALUES (?, ?, ?)",
                channel,
                outlet,
                LocalDate.parse("2025-08-01"));
        return channel;
    }

    public ValidatableResponse get(String path, Object... values) {
        return Asked.get(editor, path, values);
    }

    /** Books a slot. */
    public ValidatableResponse book(UUID channel, Instant start, int minutes, Object... more) {
        Map<String, Object> body = new HashMap<>(
                Map.of("channelId", channel, "title", "Khung thử", "startsAt", start.toString(), "minutes", minutes));
        for (int i = 0; i < more.length; i += 2) {
            body.put((String) more[i], more[i + 1]);
        }
        return Asked.post(editor, "/v1/broadcast-slots", body);
    }

    public UUID booked(UUID channel, Instant start, int minutes, Object... more) {
        return id(book(channel, start, minutes, more).statusCode(201));
    }

    /** A step on the version that was read. */
    public ValidatableResponse step(String path, long version, Object body) {
        return sent(version).body(body).contentType(ContentType.JSON).post(path).then();
    }

    public ValidatableResponse put(String path, long version, Object body) {
        return sent(version).body(body).contentType(ContentType.JSON).put(path).then();
    }

    private RequestSpecification sent(long version) {
        return Asked.as(editor).header("Idempotency-Key", Asked.key()).header("If-Match", "\"v" + version + "\"");
    }

    public static Map<String, Object> reason() {
        return Map.of("reason", "Nhường giờ cho tường thuật");
    }

    public static UUID id(ValidatableResponse answer) {
        return UUID.fromString(answer.extract().path("id"));
    }

    /** The starts of the slots of a channel that take place, in their order. */
    public List<Instant> starts(UUID channel) {
        List<String> starts = get("/v1/broadcast-slots?channelId={c}&status=PLANNED&limit=100", channel)
                .statusCode(200)
                .extract()
                .path("items.startsAt");
        return starts.stream().map(Instant::parse).toList();
    }
}
