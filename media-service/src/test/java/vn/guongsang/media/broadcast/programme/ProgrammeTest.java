package vn.guongsang.media.broadcast.programme;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.guongsang.media.testing.Asked.CMS;
import static vn.guongsang.media.testing.Asked.OTHER_EDITOR;
import static vn.guongsang.media.testing.Asked.PROPAGANDA;
import static vn.guongsang.media.testing.Station.id;
import static vn.guongsang.media.testing.Station.reason;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.kit.time.Vietnam;
import vn.guongsang.media.testing.Asked;
import vn.guongsang.media.testing.Database;
import vn.guongsang.media.testing.MediaStack;
import vn.guongsang.media.testing.Station;
import vn.guongsang.media.testing.TestClock;

/** All at noon of Monday 2028-01-10, in a leap year; slots are made 60 days ahead, to the end of 2028-03-10. */
@QuarkusTest
@MediaStack
class ProgrammeTest {

    private static final Instant NOW = local("2028-01-10T12:00");

    private static final UUID COLUMN = Ids.named("test", "column");

    private final Station station = Station.founded();
    private final UUID channel = station.channel("TV", null);

    @Inject
    TestClock clock;

    @Inject
    ProgrammeWatch watch;

    @BeforeEach
    void itIsJanuary2028() {
        clock.putAhead(Duration.between(Instant.now(), NOW));
    }

    @AfterEach
    void theClockIsRightAgain() {
        clock.putAhead(Duration.ZERO);
    }

    @Test
    void aMonthEndProgrammeComesOnTheLastDayOfEachMonthAndGoesOnAsTimePasses() {
        id(begun("rule", "FREQ=MONTHLY;BYMONTHDAY=-1", "validFrom", "2028-01-31"));
        id(begun("rule", "FREQ=MONTHLY;BYMONTHDAY=31", "validFrom", "2028-01-31", "startTime", "20:30"));

        assertStarts("2028-01-31T19:45", "2028-01-31T20:30", "2028-02-29T19:45");
        watch.look(local("2028-03-02T00:00"));
        assertStarts(
                "2028-01-31T19:45",
                "2028-01-31T20:30",
                "2028-02-29T19:45",
                "2028-03-31T19:45",
                "2028-03-31T20:30",
                "2028-04-30T19:45");
        watch.look(local("2028-03-02T00:01"));
        assertEquals(6, station.starts(channel).size());
    }

    @Test
    void aProgrammeMayRunOverMidnightAndTheNextDayStillHasItsPlace() {
        id(begun("rule", "FREQ=DAILY;COUNT=2", "startTime", "23:50", "minutes", 20, "validFrom", "2028-01-10"));

        station.get("/v1/broadcast-slots?channelId={c}", channel)
                .body("items.startsAt", contains("2028-01-10T16:50:00Z", "2028-01-11T16:50:00Z"))
                .body("items.endsAt", contains("2028-01-10T17:10:00Z", "2028-01-11T17:10:00Z"))
                .body("items.occurrence", contains("2028-01-10", "2028-01-11"));
        station.book(channel, local("2028-01-11T00:09"), 5)
                .statusCode(409)
                .body("code", equalTo("slot-overlap"))
                .body("slotInTheWay.startsAt", equalTo("2028-01-10T16:50:00Z"))
                .body("slotInTheWay.title", equalTo("Gương sáng quanh ta"));
        station.book(channel, local("2028-01-11T00:10"), 5).statusCode(201);
    }

    @Test
    void whatWasMovedOrCancelledStaysSoWhenTheRuleChanges() {
        UUID programme = id(begun("rule", "FREQ=WEEKLY;BYDAY=MO,TH;UNTIL=20280128T000000"));
        assertStarts(
                "2028-01-10T19:45",
                "2028-01-13T19:45",
                "2028-01-17T19:45",
                "2028-01-20T19:45",
                "2028-01-24T19:45",
                "2028-01-27T19:45");
        UUID moved = slotOf("2028-01-13");
        step(moved, 1, "move", Map.of("startsAt", local("2028-01-14T08:00").toString(), "reason", "Nhường giờ họp"))
                .statusCode(200);
        step(slotOf("2028-01-17"), 1, "cancellation", reason()).statusCode(200);
        UUID untouched = slotOf("2028-01-20");

        edited(programme, 1, "rule", "FREQ=WEEKLY;BYDAY=MO,TH;UNTIL=20280128T000000", "startTime", "18:00")
                .statusCode(200)
                .body("version", equalTo(2));
        assertStarts(
                "2028-01-10T18:00", "2028-01-14T08:00", "2028-01-20T18:00", "2028-01-24T18:00", "2028-01-27T18:00");
        assertEquals(untouched, slotOf("2028-01-20"));
        assertEquals(moved, slotOf("2028-01-13"));
        edited(programme, 2, "rule", "FREQ=WEEKLY;BYDAY=MO;UNTIL=20280128T000000", "minutes", 25)
                .statusCode(200);
        assertStarts("2028-01-10T19:45", "2028-01-14T08:00", "2028-01-24T19:45");
        station.get("/v1/broadcast-slots?programmeId={p}", programme)
                .body("items.status", contains("PLANNED", "PLANNED", "CANCELLED", "PLANNED"))
                .body("items.minutes", contains(25, 15, 15, 25))
                .body("items.version", contains(3, 2, 2, 3));
    }

    @Test
    void anOccurrenceThatIsRepeatedOrInTheLogIsLeftAloneByTheRule() {
        UUID programme = id(begun("rule", "FREQ=DAILY;COUNT=4", "columnId", COLUMN));
        station.booked(channel, local("2028-01-12T08:00"), 15, "repeatOf", slotOf("2028-01-11"));
        clock.putAhead(Duration.between(Instant.now(), local("2028-01-10T19:30")));
        Map<String, Object> early = Map.of(
                "startedAt", local("2028-01-10T19:20").toString(), "minutes", 14, "slotId", slotOf("2028-01-10"));
        Asked.post(station.editor(), "/v1/as-run-records", Map.of("channelId", channel, "aired", early))
                .statusCode(201);

        edited(programme, 1, "rule", "FREQ=DAILY;COUNT=4", "startTime", "21:00", "columnId", COLUMN)
                .statusCode(200);
        assertStarts(
                "2028-01-10T19:45", "2028-01-11T19:45", "2028-01-12T08:00", "2028-01-12T21:00", "2028-01-13T21:00");
        station.get("/v1/broadcast-slots/{id}", slotOf("2028-01-10")).body("airedMinutes", equalTo(14.0f));
        assertEquals(
                "[{\"items\": 1, \"minutes\": 14.00, \"columnId\": \"" + COLUMN + "\"}]",
                Database.text(
                        """
                SELECT o.payload -> 'data' ->> 'columns' FROM outbox o JOIN airing_month m ON m.id = o.aggregate_id
                WHERE m.channel_id = ?""",
                        channel));
    }

    @Test
    void aDistrictRelaysAProgrammeDayByDayAlsoAfterItGotAnotherTime() {
        Station district = Station.founded();
        UUID relay = district.channel("TV", channel);
        UUID original = id(begun("rule", "FREQ=DAILY;COUNT=2"));
        Map<String, Object> relaying = body("channelId", relay, "rule", "FREQ=DAILY;COUNT=2", "relayOf", original);
        UUID relayed =
                id(Asked.post(district.editor(), "/v1/programmes", relaying).statusCode(201));
        assertRelays(district, relayed, slotOf("2028-01-10"), slotOf("2028-01-11"));

        edited(original, 1, "rule", "FREQ=DAILY;COUNT=2", "startTime", "18:00").statusCode(200);
        watch.look(NOW);
        assertRelays(district, relayed, slotOf("2028-01-10"), slotOf("2028-01-11"));
        step(slotOf("2028-01-11"), 2, "cancellation", reason()).statusCode(200);
        district.get("/v1/broadcast-slots?channelId={c}&alarm=true", relay)
                .body("items.alert.code", contains("ORIGINAL_CANCELLED"))
                .body("items.occurrence", contains("2028-01-11"));
        invalid(begin("relayOf", original), "/relayOf", "no-programme-to-relay");
        district.get("/v1/programmes/{p}", relayed).body("relayOf", equalTo(original.toString()));
    }

    private static void assertRelays(Station district, UUID programme, UUID... originals) {
        district.get("/v1/broadcast-slots?programmeId={p}", programme)
                .body(
                        "items.relayOf",
                        equalTo(Stream.of(originals).map(UUID::toString).toList()));
    }

    @Test
    void anOccurrenceWithoutAPlaceIsShownAndPlacedWhenTheWayIsFree() {
        UUID special = station.booked(channel, local("2028-01-17T19:50"), 60);
        UUID programme = id(begun("rule", "FREQ=WEEKLY;BYDAY=MO;COUNT=3")
                .body("unplaced", hasSize(1))
                .body("unplaced[0].startsAt", equalTo(local("2028-01-17T19:45").toString()))
                .body("unplaced[0].slotInTheWay", equalTo(special.toString())));
        assertStarts("2028-01-10T19:45", "2028-01-17T19:50", "2028-01-24T19:45");

        step(special, 1, "cancellation", reason()).statusCode(200);
        watch.look(NOW);
        assertStarts("2028-01-10T19:45", "2028-01-17T19:45", "2028-01-24T19:45");
        read(programme).body("unplaced", empty());
        assertEquals(
                "creation , generation placed 2, dropped 0, generation placed 1, dropped 0",
                Database.text(
                        """
                SELECT string_agg(action || ' ' || coalesce(reason, ''), ', ' ORDER BY seq) FROM audit_line
                WHERE aggregate_id = ?""",
                        programme));
    }

    @Test
    void aProgrammeRestsGoesOnAndEnds() {
        UUID programme = id(begun("rule", "FREQ=DAILY;COUNT=5")
                .header("ETag", "\"v1\"")
                .body("status", equalTo("ACTIVE"))
                .body("statusLabel", equalTo("Đang phát"))
                .body("allowedActions", contains("edit", "suspension", "ending")));
        step(
                        slotOf("2028-01-12"),
                        1,
                        "move",
                        Map.of("startsAt", local("2028-01-12T21:00").toString(), "reason", "Nhường giờ"))
                .statusCode(200);

        String path = "/v1/programmes/" + programme;
        station.step(path + "/suspension", 1, reason())
                .statusCode(200)
                .body("allowedActions", contains("edit", "resumption", "ending"));
        assertStarts("2028-01-12T21:00");
        station.step(path + "/suspension", 2, reason())
                .statusCode(409)
                .body("code", equalTo("illegal-transition"))
                .body("allowedActions", contains("edit", "resumption", "ending"));
        station.step(path + "/resumption", 1, reason()).statusCode(412);
        station.step(path + "/resumption", 2, reason()).statusCode(200);
        assertEquals(5, station.starts(channel).size());
        station.step(path + "/ending", 3, reason()).statusCode(200).body("allowedActions", empty());
        assertStarts("2028-01-12T21:00");
        edited(programme, 4).statusCode(409);
        read(programme).body("history.action", contains("creation", "suspension", "resumption", "ending"));
    }

    @Test
    void whatHasBegunIsNotTakenAway() {
        UUID programme = id(begun("rule", "FREQ=DAILY;COUNT=3"));
        clock.putAhead(Duration.between(Instant.now(), local("2028-01-11T19:50")));

        station.step("/v1/programmes/" + programme + "/ending", 1, reason()).statusCode(200);
        assertStarts("2028-01-10T19:45", "2028-01-11T19:45");
    }

    @Test
    void whatCannotComeBackAsSaidIsRefusedWithAllThatIsWrong() {
        invalid(begin("rule", "FREQ=HOURLY"), "/rule", "rule-more-than-daily");
        invalid(begin("rule", "FREQ=OFTEN"), "/rule", "rule-unreadable");
        invalid(begin("rule", "FREQ=DAILY;UNTIL=20280301T120000Z"), "/rule", "rule-until-not-local");
        invalid(begin("rule", "FREQ=WEEKLY;BYDAY=TU"), "/rule", "rule-misses-first-day");
        invalid(begin("validTo", "2028-01-09"), "/validTo", "not-before-start");
        invalid(begin("validFrom", "2019-12-31"), "/validFrom", "day-out-of-range");
        invalid(begin("validTo", "2100-01-01"), "/validTo", "day-out-of-range");
        invalid(begin("rule", "FREQ=DAILY;INTERVAL=2147483647"), "/rule", "rule-too-rare");
        invalid(begin("channelId", station.channel("PRINT", null)), "/channelId", "channel-not-on-air");
        invalid(begin("channelId", Asked.TV), "/channelId", "channel-unknown");
        begin("startTime", "24:00").statusCode(400).body("errors[0].pointer", equalTo("/startTime"));
        begin("minutes", 0).statusCode(400).body("code", equalTo("validation-failed"));
        UUID programme = id(begun("rule", "FREQ=DAILY;COUNT=1"));
        invalid(edited(programme, 1, "channelId", station.channel("TV", null)), "/channelId", "channel-fixed");
        assertEquals(1, Database.number("SELECT count(*) FROM programme WHERE channel_id = ?", channel));
    }

    @Test
    void theBoardsReadAllProgrammesANewsroomItsOwnAndThoseThatItRelays() {
        Station district = Station.founded();
        district.channel("TV", channel);
        UUID programme = id(begun("rule", "FREQ=DAILY;COUNT=1"));
        String list = "/v1/programmes?channelId=" + channel;

        Asked.get(PROPAGANDA, list).body("items.id", contains(programme.toString()));
        district.get(list).body("items.id", contains(programme.toString())).body("items[0].allowedActions", empty());
        Asked.get(OTHER_EDITOR, list).body("items", empty());
        Asked.get(OTHER_EDITOR, "/v1/programmes/{id}", programme).statusCode(404);
        district.step("/v1/programmes/" + programme + "/ending", 1, reason()).statusCode(404);
        Asked.post(PROPAGANDA, "/v1/programmes", body()).statusCode(403);
        Asked.post(CMS, "/v1/programmes", body()).statusCode(403);
        Asked.get(PROPAGANDA, list + "&state=ACTIVE").statusCode(400).body("code", equalTo("unknown-parameter"));
    }

    private ValidatableResponse begun(Object... changes) {
        return begin(changes).statusCode(201);
    }

    private ValidatableResponse begin(Object... changes) {
        return Asked.post(station.editor(), "/v1/programmes", body(changes));
    }

    private ValidatableResponse edited(UUID programme, long version, Object... changes) {
        return station.put("/v1/programmes/" + programme, version, body(changes));
    }

    private ValidatableResponse read(UUID programme) {
        return station.get("/v1/programmes/{id}", programme).statusCode(200);
    }

    private ValidatableResponse step(UUID slot, long version, String action, Object body) {
        return station.step("/v1/broadcast-slots/" + slot + "/" + action, version, body);
    }

    private Map<String, Object> body(Object... changes) {
        Map<String, Object> body = new HashMap<>(Map.of(
                "channelId", channel,
                "title", "Gương sáng quanh ta",
                "rule", "FREQ=WEEKLY;BYDAY=MO,TH",
                "startTime", "19:45",
                "minutes", 15,
                "validFrom", "2028-01-10"));
        for (int i = 0; i < changes.length; i += 2) {
            body.put((String) changes[i], changes[i + 1]);
        }
        return body;
    }

    private static void invalid(ValidatableResponse answer, String pointer, String code) {
        answer.statusCode(422)
                .body("code", equalTo("programme-invalid"))
                .body("errors[0].pointer", equalTo(pointer))
                .body("errors[0].code", equalTo(code));
    }

    private UUID slotOf(String day) {
        return UUID.fromString(Database.text(
                "SELECT id FROM broadcast_slot WHERE channel_id = ? AND occurrence = ?",
                channel,
                LocalDate.parse(day)));
    }

    private void assertStarts(String... expected) {
        assertEquals(Stream.of(expected).map(ProgrammeTest::local).toList(), station.starts(channel));
    }

    private static Instant local(String text) {
        return LocalDateTime.parse(text).atZone(Vietnam.ZONE).toInstant();
    }
}
