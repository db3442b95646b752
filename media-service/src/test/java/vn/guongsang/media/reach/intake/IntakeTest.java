package vn.guongsang.media.reach.intake;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.guongsang.media.reach.Reached.channel;
import static vn.guongsang.media.reach.Reached.code;
import static vn.guongsang.media.reach.Reached.editorOf;
import static vn.guongsang.media.reach.Reached.figure;
import static vn.guongsang.media.reach.Reached.outlet;
import static vn.guongsang.media.reach.Reached.sent;
import static vn.guongsang.media.testing.Asked.PROPAGANDA;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.localstack.parts.Persona;
import vn.guongsang.media.testing.Asked;
import vn.guongsang.media.testing.Database;
import vn.guongsang.media.testing.MediaStack;

@QuarkusTest
@MediaStack
class IntakeTest {

    private static final Map<String, String> REASON = Map.of("reason", "Nguồn đếm cả máy quét");

    private final UUID newsroom = outlet();
    private final UUID online = channel(newsroom, "ONLINE", "{vi}", "{}");
    private final UUID radio = channel(newsroom, "RADIO", "{vi}", "{}");
    private final Persona editor = editorOf(newsroom);

    @Test
    void aTrialSaysOfEachRowWhatWouldBecomeOfItAndRecordsNothing() {
        List<Object> rows = List.of(
                figure(online, "VIEWS", 1200, "2025-03-01", "2025-03-31", "ga", "a"),
                figure(online, "MINUTES", 7.5, "2025-03-01", "2025-03-31", "ga", "b"),
                figure(radio, "MINUTES", 7.5, "2025-03-01", "2025-04-01", "ga", "c"));

        sent(editor, true, rows)
                .statusCode(200)
                .body("recorded", equalTo(false))
                .body("fresh", equalTo(1))
                .body("invalid", equalTo(2))
                .body("lines.outcome", contains("NEW", "INVALID", "INVALID"))
                .body("lines[0].figureId", nullValue())
                .body("lines[1].errors.code", contains("metric-not-of-channel"))
                .body("lines[1].errors.pointer", contains("/rows/1/metric"))
                .body("lines[2].errors.code", contains("period-one-month"));
        assertEquals(0, figures());
    }

    @Test
    void whatIsSentTwiceIsRecordedOnceAndAReferenceNeverChangesItsFigure() {
        List<Map<String, Object>> rows = new ArrayList<>(List.of(
                figure(online, "VIEWS", 1200, "2025-03-01", "2025-03-31", "ga", "a"),
                figure(radio, "MINUTES", 7.5, "2025-03-01", "2025-03-31", "log", "a")));
        String first = sent(editor, false, rows)
                .statusCode(200)
                .body("recorded", equalTo(true))
                .body("fresh", equalTo(2))
                .extract()
                .path("lines[0].figureId");

        rows.add(figure(radio, "AIRINGS", 3, "2025-03-01", "2025-03-31", "log", "b"));
        sent(editor, false, rows)
                .statusCode(200)
                .body("lines.outcome", contains("KNOWN", "KNOWN", "NEW"))
                .body("lines[0].figureId", equalTo(first));
        rows.get(0).put("value", 1300);
        sent(editor, false, rows)
                .statusCode(422)
                .body("code", equalTo("reach-intake-invalid"))
                .body("errors.pointer", contains("/rows/0/sourceRef"))
                .body("errors.code", contains("reference-differs"));
        assertEquals(3, figures());
        assertEquals(
                1, Database.number("SELECT count(*) FROM audit_line WHERE aggregate_id = ?", UUID.fromString(first)));
    }

    @Test
    void aWithdrawnFigureCountsNoMoreAndItsReferenceIsFreeAgain() {
        List<Object> rows = List.of(figure(online, "VIEWS", 1200, "2025-03-01", "2025-03-31", "ga", "a"));
        String first = sent(editor, false, rows).statusCode(200).extract().path("lines[0].figureId");

        withdraw(editor, first, 1)
                .statusCode(200)
                .body("status", equalTo("WITHDRAWN"))
                .body("counted", equalTo(false));
        withdraw(editor, first, 2).statusCode(409).body("state", equalTo("WITHDRAWN"));
        withdraw(editor, first, 1).statusCode(412);
        sent(editor, false, rows).statusCode(200).body("lines.outcome", contains("NEW"));
        Asked.get(editor, "/v1/reach-figures/{id}", first)
                .body("history.reason", contains("Nguồn đếm cả máy quét"))
                .body("statusLabel", equalTo("Đã thu hồi"))
                .body("allowedActions", hasSize(0));
    }

    @Test
    void aFileIsReadRowByRowAndOneWrongRowKeepsAllOut() {
        String head = "kênh;Chỉ số;Giá trị;Từ ngày;periodTo;measuredOn;source;sourceRef\n";
        String good = code(radio) + ";MINUTES;\"7,5\";1/3/2025;31/3/2025;2025-04-02;log;1\n";
        String bad = code(radio) + ";WATCHES;viel;2025-03-01;2025-13-31;;log;2\n";

        sent(editor, true, head + good + bad)
                .statusCode(200)
                .body("lines.outcome", contains("NEW", "INVALID"))
                .body("lines[1].errors.code", contains("cell-date", "cell-required", "metric-unknown", "not-a-number"));
        sent(editor, false, head + good + bad).statusCode(422).body("errors[0].pointer", equalTo("/rows/1/periodTo"));
        assertEquals(0, figures());
        sent(editor, false, head + good).statusCode(200).body("fresh", equalTo(1));
        sent(editor, false, head + good).statusCode(200).body("known", equalTo(1));
        sent(editor, true, "kênh;lạ\nx;y\n").statusCode(422).body("code", equalTo("table-header-invalid"));
        assertEquals("7.50", Database.text("SELECT value::text FROM reach_figure WHERE channel_id = ?", radio));
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "value, 1.5, whole-number",
        "value, -1, DECIMAL",
        "measuredOn, 2099-01-01, not-in-future",
        "measuredOn, 2025-02-28, measured-before-item",
        "periodTo, 2025-02-28, period-one-month",
        "taskId, 7f1c1b1e-0000-4000-8000-000000000001, piece-or-period",
        "channel, khong-co, channel-unknown",
        "sourceRef, '', BLANK"
    })
    void whatDoesNotFitIsNamed(String field, String value, String code) {
        Map<String, Object> row = figure(online, "VIEWS", 10, "2025-03-01", "2025-03-31", "ga", "x");
        row.put(field, field.equals("value") ? Double.valueOf(value) : value);

        ValidatableResponse answer = sent(editor, false, List.of(row));

        if (code.equals(code.toUpperCase(Locale.ROOT))) {
            answer.statusCode(400).body("errors[0].pointer", equalTo("/rows/0/" + field));
        } else {
            answer.statusCode(422).body("errors.code", hasItem(code));
        }
        assertEquals(0, figures());
    }

    @Test
    void oneSourceNeverTellsTheSameDaysInTwoPeriods() {
        Map<String, Object> week = figure(online, "VIEWS", 10, "2025-03-01", "2025-03-07", "ga", "w1");
        Map<String, Object> month = figure(online, "VIEWS", 99, "2025-03-01", "2025-03-31", "ga", "m");
        sent(editor, false, List.of(week, month)).statusCode(422).body("errors.code", contains("period-overlaps"));
        sent(editor, false, List.of(week)).statusCode(200);
        sent(editor, false, List.of(month)).statusCode(422).body("errors.code", contains("period-overlaps"));
        month.put("source", "khao-sat");
        Map<String, Object> again = figure(online, "VIEWS", 12, "2025-03-01", "2025-03-07", "ga", "w1-lan-2");
        sent(editor, false, List.of(month, again)).statusCode(200).body("fresh", equalTo(2));
        sent(editor, true, List.of(again, again)).body("lines[1].errors.code", contains("reference-twice"));
        Asked.post(editor, "/v1/reach-intakes", Map.of("dryRun", true))
                .statusCode(422)
                .body("errors.code", contains("rows-or-csv"));
    }

    @Test
    void aNewsroomTellsAndSeesFiguresOfItsOwnChannelsOnly() {
        List<Object> rows = List.of(figure(online, "VIEWS", 10, "2025-03-01", "2025-03-31", "ga", "a"));
        Persona stranger = editorOf(outlet());

        sent(stranger, false, rows).statusCode(422).body("errors.code", contains("channel-unknown"));
        sent(Persona.of("khong", "Không tòa soạn", "media-editor"), false, rows).statusCode(422);
        sent(Asked.ADMIN, false, rows).statusCode(403);
        String id = sent(Persona.of("cms", "CMS", "cms").atOutlet(newsroom), false, rows)
                .statusCode(200)
                .extract()
                .path("lines[0].figureId");
        Asked.get(stranger, "/v1/reach-figures/{id}", id).statusCode(404);
        withdraw(stranger, id, 1).statusCode(404);
        withdraw(Asked.ADMIN, id, 1).statusCode(403);
        Asked.get(stranger, "/v1/reach-figures?channelId={c}", online).body("items", hasSize(0));
        Asked.get(Asked.ADMIN, "/v1/reach-figures?channelId={c}&month=2025-03&status=RECORDED", online)
                .body("items.id", contains(id))
                .body("items[0].allowedActions", hasSize(0));
        withdraw(PROPAGANDA, id, 1).statusCode(200);
        Asked.get(editor, "/v1/reach-figures?month=2025-13").statusCode(400);
        Asked.get(editor, "/v1/reach-figures/{id}", Ids.next()).statusCode(404);
    }

    private static ValidatableResponse withdraw(Persona persona, String id, int version) {
        return Asked.as(persona)
                .header("Idempotency-Key", Asked.key())
                .header("If-Match", "\"v" + version + "\"")
                .contentType(ContentType.JSON)
                .body(REASON)
                .post("/v1/reach-figures/{id}/withdrawal", id)
                .then();
    }

    private long figures() {
        return Database.number("SELECT count(*) FROM reach_figure WHERE channel_id IN (?, ?)", online, radio);
    }
}
