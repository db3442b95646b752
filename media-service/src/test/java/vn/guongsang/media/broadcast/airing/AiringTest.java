package vn.guongsang.media.broadcast.airing;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.guongsang.media.testing.Asked.OTHER_EDITOR;
import static vn.guongsang.media.testing.Asked.PROPAGANDA;
import static vn.guongsang.media.testing.Some.exemplar;
import static vn.guongsang.media.testing.Some.recognition;
import static vn.guongsang.media.testing.Station.id;
import static vn.guongsang.media.testing.Station.reason;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.media.testing.Asked;
import vn.guongsang.media.testing.Database;
import vn.guongsang.media.testing.MediaStack;
import vn.guongsang.media.testing.Station;
import vn.guongsang.media.testing.Told;

@QuarkusTest
@MediaStack
class AiringTest {

    private static final String TOLD =
            """
            SELECT string_agg(concat_ws(' ', o.aggregate_version, o.payload -> 'data' ->> 'change',
                                        o.payload -> 'data' ->> 'month', o.payload -> 'data' ->> 'items',
                                        o.payload -> 'data' ->> 'minutes'), ', ' ORDER BY o.occurred_at, m.month)
            FROM outbox o JOIN airing_month m ON m.id = o.aggregate_id WHERE m.channel_id = ?""";

    private static final String TABLE =
            """
            Mã phát sóng,Bắt đầu,Số phút,Tên,slotId
            P-1,2026-10-05T05:30:00,14:30,"Gương sáng, quanh ta",
            P-2,05/10/2026 18:00,7.5,,
            P-3,2026-10-05T19:00:00,0,,
            P-4,2026-10-06T05:30:00,15,,%s
            P-1,2026-10-05T05:30:00,14:30,"Gương sáng, quanh ta",
            P-2,2026-10-07T18:00:00,7.5,,
            ,2026-10-08T05:30:00,15,,
            """
                    .formatted(Ids.next());

    private final Station station = Station.founded();
    private final UUID channel = station.channel("RADIO", null);

    @Test
    void whatWasAiredCountsInTheLocalMonthInWhichItBeganUntilItIsAnnulled() {
        UUID first = id(noted("2026-09-30T17:00:00Z", 14.5));
        noted("2026-09-30T16:59:59Z", 30);
        noted("2026-10-31T16:50:00Z", 20);

        months("")
                .body("items.month", contains("2026-10", "2026-09"))
                .body("items.items", contains(2, 1))
                .body("items.minutes", contains(34.5f, 30.0f));
        station.step("/v1/as-run-records/" + first + "/annulment", 1, reason())
                .statusCode(200)
                .header("ETag", "\"v2\"")
                .body("status", equalTo("ANNULLED"))
                .body("statusLabel", equalTo("Đã hủy, không tính"))
                .body("annulment.by", equalTo(station.editor().name()))
                .body("allowedActions", empty());
        assertEquals(0, Database.number(Database.FREE_TEXTS, first));
        station.step("/v1/as-run-records/" + first + "/annulment", 2, reason())
                .statusCode(409)
                .body("code", equalTo("illegal-transition"));
        station.step("/v1/as-run-records/" + first + "/annulment", 1, reason()).statusCode(412);
        months("&firstMonth=2026-10&lastMonth=2026-10")
                .body("items.items", contains(1))
                .body("items.minutes", contains(20.0f));
        assertEquals(
                "1 aired 2026-10-01 1 14.50, 1 aired 2026-09-01 1 30.00, 2 aired 2026-10-01 2 34.50, "
                        + "3 annulled 2026-10-01 1 20.00",
                Database.text(TOLD, channel));
        list("&status=ANNULLED").body("items.id", contains(first.toString()));
        list("&month=2026-10&status=RECORDED").body("items.minutes", contains(20.0f));
    }

    @Test
    void anAiringMayBelongToASlotATaskAndAnExemplar() {
        UUID exemplar = Ids.next();
        Told.exemplars(exemplar(exemplar, 1, recognition(1)));
        UUID task = Asked.task(exemplar, 1, Asked.TV);
        Station centre = new Station(Asked.CENTRE, Asked.EDITOR);
        note(centre, Asked.TV, aired("2026-08-20T12:45:00Z", 7.5, "taskId", task, "recording", "MAM/1"))
                .statusCode(201)
                .body("exemplarId", equalTo(exemplar.toString()))
                .body("taskId", equalTo(task.toString()))
                .body("recording", equalTo("MAM/1"));
        centre.get("/v1/airtime-statistics?channelId={c}&firstMonth=2026-08&lastMonth=2026-08", Asked.TV)
                .body("items.exemplarItems", contains(1))
                .body("items.exemplarMinutes", contains(7.5f));
        centre.get("/v1/as-run-records?exemplarId={e}", exemplar).body("items", hasSize(1));
        invalid(
                note(centre, Asked.TV, aired("2026-08-20T12:45:00Z", 1, "taskId", task, "exemplarId", Ids.next())),
                "exemplarId",
                "exemplar-unknown");
    }

    @Test
    void aLineThatCannotBeIsRefusedWithTheField() {
        invalid(note(aired("2099-01-01T00:00:00Z", 5)), "startedAt", "not-in-future");
        invalid(note(aired("2019-12-31T00:00:00Z", 5)), "startedAt", "too-long-ago");
        invalid(note(aired("2026-10-01T00:00:00Z", 5, "slotId", Ids.next())), "slotId", "slot-not-of-channel");
        invalid(note(aired("2026-10-01T00:00:00Z", 5, "taskId", Ids.next())), "taskId", "task-not-of-channel");
        note(aired("2026-10-01T00:00:00Z", 1440.5)).statusCode(400);
        note(station, station.channel("PRINT", null), aired("2026-10-01T00:00:00Z", 5))
                .statusCode(422)
                .body("errors[0].code", equalTo("channel-not-on-air"));
        note(station, Asked.TV, aired("2026-10-01T00:00:00Z", 5))
                .statusCode(422)
                .body("errors[0].code", equalTo("channel-unknown"));
        String known = note(aired("2026-10-01T00:00:00Z", 5, "reference", "P-1"))
                .extract()
                .path("id");
        note(aired("2026-10-01T00:00:00Z", 5, "reference", "P-1"))
                .statusCode(409)
                .body("code", equalTo("airing-known"))
                .body("recordId", equalTo(known));
        invalid(note(aired("2026-10-01T00:00:00Z", 6, "reference", "P-1")), "reference", "reference-means-another");
        assertEquals(1, Database.number("SELECT count(*) FROM airing WHERE channel_id = ?", channel));
    }

    @Test
    void aTableIsTriedWithoutAnythingBeingWritten() {
        table(TABLE, true)
                .statusCode(200)
                .body("dryRun", equalTo(true))
                .body("added", equalTo(2))
                .body("known", equalTo(1))
                .body("wrong", equalTo(4))
                .body("lines.number", contains(2, 3, 4, 5, 6, 7, 8))
                .body("lines.recordId.findAll { it != null }", empty());
        months("").body("items", empty());
    }

    @Test
    void aTableIsTakenInAndTakenInAgainWithoutCountingTwice() {
        table(TABLE, false)
                .statusCode(200)
                .body("lines.outcome", contains("NEW", "NEW", "WRONG", "WRONG", "KNOWN", "WRONG", "WRONG"))
                .body(
                        "lines.errors.flatten().code",
                        contains("minutes-format", "slot-not-of-channel", "reference-means-another", "cell-required"))
                .body("lines[2].errors[0].field", equalTo("minutes"))
                .body("lines[3].errors[0].detail", equalTo("Kênh không có khung giờ này."));
        table(TABLE.replace(",0,,", ",5,,"), false)
                .body("added", equalTo(1))
                .body("known", equalTo(3))
                .body("lines[0].recordId", equalTo(recordOf("P-1")));
        months("").body("items.items", contains(3)).body("items.minutes", contains(27.0f));
        assertEquals("1 aired 2026-10-01 2 22.00, 2 aired 2026-10-01 3 27.00", Database.text(TOLD, channel));
        list("&month=2026-10").body("items.title", contains(nullValue(), nullValue(), equalTo("Gương sáng, quanh ta")));
    }

    @Test
    void linesOfJsonAreTakenInLikeATable() {
        List<Map<String, Object>> lines = List.of(
                aired("2026-10-01T05:00:00Z", 5, "reference", "J-1"),
                aired("2026-11-01T05:00:00Z", 6.25, "reference", "J-2"),
                aired("2026-10-01T07:00:00Z", 5));
        imported(lines, "?dryRun=true").body("added", equalTo(2)).body("lines[0].recordId", nullValue());
        imported(lines, "")
                .body("dryRun", equalTo(false))
                .body("lines.outcome", contains("NEW", "NEW", "WRONG"))
                .body("lines[2].errors[0].field", equalTo("reference"));
        imported(lines, "").body("added", equalTo(0)).body("known", equalTo(2));
        imported(List.of(aired("2026-10-01T05:00:00Z", -1, "reference", "J-3")), "")
                .statusCode(400);
        table("a,b\n1,2\n", false).statusCode(422).body("code", equalTo("table-header-invalid"));
        months("").body("items.month", contains("2026-11", "2026-10"));
    }

    @Test
    void theStatisticsAreTheSumsOfTheLinesBehindThem() {
        List<Map<String, Object>> lines = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            lines.add(aired("2026-0" + (4 + i % 3) + "-15T0" + i % 10 + ":00:00Z", i + 0.25, "reference", "S-" + i));
        }
        imported(lines, "").body("added", equalTo(60));
        List<Map<String, Object>> months = months("").extract().jsonPath().getList("items");
        assertEquals(3, months.size());
        for (Map<String, Object> month : months) {
            List<BigDecimal> minutes = drilled((String) month.get("month"));
            assertEquals(month.get("items"), minutes.size());
            BigDecimal sum = minutes.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            assertEquals(0, sum.compareTo(new BigDecimal(month.get("minutes").toString())));
        }
    }

    private List<BigDecimal> drilled(String month) {
        List<BigDecimal> minutes = new ArrayList<>();
        for (String next = "/v1/as-run-records?channelId=" + channel + "&status=RECORDED&limit=7&month=" + month;
                next != null; ) {
            JsonPath page = station.get(next).statusCode(200).extract().jsonPath();
            page.getList("items.minutes").forEach(value -> minutes.add(new BigDecimal(value.toString())));
            next = page.getString("next");
        }
        return minutes;
    }

    @Test
    void theLogIsWrittenByTheNewsroomAndReadByTheBoards() {
        UUID record = id(noted("2026-10-01T05:00:00Z", 5));
        Asked.get(PROPAGANDA, "/v1/as-run-records/{id}", record).body("allowedActions", empty());
        Asked.get(OTHER_EDITOR, "/v1/as-run-records/{id}", record).statusCode(404);
        Asked.get(OTHER_EDITOR, "/v1/airtime-statistics?channelId={c}", channel).body("items", empty());
        Asked.get(PROPAGANDA, "/v1/airtime-statistics?outletId={o}", station.outlet())
                .body("items", hasSize(1));
        Asked.post(PROPAGANDA, "/v1/as-run-records", Map.of()).statusCode(403);
        Asked.post(
                        OTHER_EDITOR,
                        "/v1/channels/" + channel + "/as-run-imports",
                        Map.of("records", List.of(aired("2026-10-01T05:00:00Z", 5, "reference", "X"))))
                .statusCode(404);
        Asked.get(PROPAGANDA, "/v1/airtime-statistics?firstMonth=2026-13")
                .statusCode(400)
                .body("code", equalTo("validation-failed"));
    }

    private ValidatableResponse months(String more) {
        return station.get("/v1/airtime-statistics?channelId=" + channel + more).statusCode(200);
    }

    private ValidatableResponse list(String more) {
        return station.get("/v1/as-run-records?channelId=" + channel + more).statusCode(200);
    }

    private String recordOf(String reference) {
        return Database.text("SELECT id FROM airing WHERE channel_id = ? AND reference = ?", channel, reference);
    }

    private ValidatableResponse noted(String startedAt, double minutes) {
        return note(aired(startedAt, minutes)).statusCode(201);
    }

    private ValidatableResponse note(Map<String, Object> aired) {
        return note(station, channel, aired);
    }

    private static ValidatableResponse note(Station by, UUID channel, Map<String, Object> aired) {
        return Asked.post(by.editor(), "/v1/as-run-records", Map.of("channelId", channel, "aired", aired));
    }

    private ValidatableResponse imported(List<Map<String, Object>> lines, String more) {
        return Asked.post(
                station.editor(), "/v1/channels/" + channel + "/as-run-imports" + more, Map.of("records", lines));
    }

    private ValidatableResponse table(String csv, boolean dryRun) {
        return Asked.as(station.editor())
                .header("Idempotency-Key", Asked.key())
                .contentType("text/csv; charset=UTF-8")
                .body(csv)
                .post("/v1/channels/{c}/as-run-imports/csv?dryRun=" + dryRun, channel)
                .then();
    }

    private static Map<String, Object> aired(String startedAt, double minutes, Object... more) {
        Map<String, Object> aired = new HashMap<>(Map.of("startedAt", startedAt, "minutes", minutes));
        for (int i = 0; i < more.length; i += 2) {
            aired.put((String) more[i], more[i + 1]);
        }
        return aired;
    }

    private static void invalid(ValidatableResponse answer, String field, String code) {
        answer.statusCode(422)
                .body("code", equalTo("airing-invalid"))
                .body("errors.pointer", contains("/aired/" + field))
                .body("errors.code", contains(code));
    }
}
