package vn.guongsang.media.broadcast.slot.web;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.guongsang.media.testing.Asked.OTHER_EDITOR;
import static vn.guongsang.media.testing.Asked.PROPAGANDA;
import static vn.guongsang.media.testing.Station.reason;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.guongsang.kit.time.Vietnam;
import vn.guongsang.media.testing.Asked;
import vn.guongsang.media.testing.MediaStack;
import vn.guongsang.media.testing.Station;

@QuarkusTest
@MediaStack
class CalendarTest {

    private static final LocalDate FIRST = LocalDate.now(Vietnam.ZONE).plusDays(3);
    private static final LocalDate LAST = FIRST.plusDays(20);

    private final Station station = Station.founded();
    private final UUID channel = station.channel("RADIO", null);

    @Test
    void anotherParserReadsTheInstancesThatTheListShows() {
        dailyAtMidnight();
        List<String> ids = window("&limit=100").getList("items.id");
        assertEquals(21, ids.size());
        step(ids.get(3), "cancellation", reason());
        step(ids.get(5), "move", Map.of("startsAt", at(FIRST.plusDays(5), 10).toString(), "reason", "Nhường giờ"));
        step(ids.get(20), "move", Map.of("startsAt", at(LAST.plusDays(1), 0).toString(), "reason", "Ra khỏi kỳ"));
        station.booked(channel, at(LAST, 22), 95);

        List<List<Object>> listed = listed();
        ICalendar read = Biweekly.parse(calendar("").asString()).first();

        assertEquals(21, listed.size());
        assertEquals(listed, read.getEvents().stream().map(CalendarTest::row).toList());
        assertEquals(1, listed.stream().filter(row -> (boolean) row.get(5)).count());
        assertEquals(List.of(), read.validate(read.getVersion()).getWarnings());
    }

    private void dailyAtMidnight() {
        Map<String, Object> daily = Map.of(
                "channelId",
                channel,
                "title",
                "Gương sáng; quanh ta, mỗi ngày",
                "rule",
                "FREQ=DAILY",
                "startTime",
                "23:50",
                "minutes",
                20,
                "validFrom",
                FIRST.minusDays(2).toString());
        Asked.post(station.editor(), "/v1/programmes", daily).statusCode(201);
    }

    /** What the list shows, page by page. */
    private List<List<Object>> listed() {
        List<List<Object>> rows = new ArrayList<>();
        for (String more = "&limit=8"; more != null; ) {
            JsonPath page = window(more);
            page.<Map<String, Object>>getList("items").forEach(item -> rows.add(row(item)));
            String next = page.getString("next");
            more = next == null ? null : "&limit=8&cursor=" + next.replaceAll(".*cursor=([^&]*).*", "$1");
        }
        return rows;
    }

    private static List<Object> row(Map<String, Object> item) {
        return List.of(
                item.get("id") + "@guongsang",
                (int) item.get("version") - 1,
                Instant.parse((String) item.get("startsAt")),
                Instant.parse((String) item.get("endsAt")),
                item.get("title"),
                "CANCELLED".equals(item.get("status")));
    }

    @Test
    void whoHasTheCalendarGetsItAgainOnlyWhenItHasChanged() {
        UUID slot = station.booked(channel, at(FIRST, 12), 30);
        Response first = calendar("");
        first.then().header("Content-Type", startsWith("text/calendar")).header("Cache-Control", "private, no-cache");
        assertEquals(304, calendar(first.getHeader("ETag")).statusCode());

        step(slot.toString(), "cancellation", reason());
        assertEquals(200, calendar(first.getHeader("ETag")).statusCode());
    }

    @Test
    void onlyAChannelOnAirThatTheReaderMaySeeHasACalendar() {
        assertEquals(404, status("/v1/channels/" + station.channel("PRINT", null) + "/schedule.ics"));
        assertEquals(404, status("/v1/channels/" + Asked.TV + "/schedule.ics"));
        Asked.as(OTHER_EDITOR)
                .get("/v1/channels/{c}/schedule.ics", channel)
                .then()
                .statusCode(404);
        Asked.as(PROPAGANDA)
                .get("/v1/channels/{c}/schedule.ics", channel)
                .then()
                .statusCode(200);
        station.get("/v1/channels/{c}/schedule.ics?firstDay=2028-01-01&lastDay=2029-01-01", channel)
                .statusCode(400)
                .body("errors[0].parameter", equalTo("lastDay"))
                .body("errors[0].code", equalTo("days-range"));
    }

    private int status(String path) {
        return station.get(path).extract().statusCode();
    }

    private JsonPath window(String more) {
        return station.get(
                        "/v1/broadcast-slots?channelId={c}&from={f}&before={b}" + more,
                        channel,
                        Vietnam.startOf(FIRST).toString(),
                        Vietnam.startOf(LAST.plusDays(1)).toString())
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private Response calendar(String tag) {
        return Asked.as(station.editor())
                .header("If-None-Match", tag.isEmpty() ? "\"none\"" : tag)
                .get(
                        "/v1/channels/{c}/schedule.ics?firstDay={f}&lastDay={l}",
                        channel,
                        FIRST.toString(),
                        LAST.toString());
    }

    private static List<Object> row(VEvent event) {
        return List.of(
                event.getUid().getValue(),
                event.getSequence().getValue(),
                event.getDateStart().getValue().toInstant(),
                event.getDateEnd().getValue().toInstant(),
                event.getSummary().getValue(),
                event.getStatus().isCancelled());
    }

    private void step(String slot, String action, Object body) {
        station.step("/v1/broadcast-slots/" + slot + "/" + action, 1, body).statusCode(200);
    }

    private static Instant at(LocalDate day, int hour) {
        return Vietnam.startOf(day).plus(Duration.ofHours(hour));
    }
}
