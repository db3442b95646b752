package vn.guongsang.media.broadcast.slot;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static vn.guongsang.media.testing.Asked.OTHER_EDITOR;
import static vn.guongsang.media.testing.Asked.PROPAGANDA;
import static vn.guongsang.media.testing.Station.reason;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.media.testing.Asked;
import vn.guongsang.media.testing.Database;
import vn.guongsang.media.testing.MediaStack;
import vn.guongsang.media.testing.Station;
import vn.guongsang.media.testing.TestClock;

@QuarkusTest
@MediaStack
class SlotTest {

    private static final Instant BASE =
            Instant.now().truncatedTo(ChronoUnit.HOURS).plus(Duration.ofDays(30));

    private final Station station = Station.founded();
    private final UUID channel = station.channel("TV", null);

    @Inject
    TestClock clock;

    @AfterEach
    void theClockIsRightAgain() {
        clock.putAhead(Duration.ZERO);
    }

    /** Ten hours, for each five who want half an hour that the four others want a part of, too. */
    @Test
    void ofFiftyWhoBookAtOnceExactlyThoseSucceedWhoAreInNobodysWay() throws Exception {
        ExecutorService callers = Executors.newFixedThreadPool(50);
        List<Callable<Integer>> bookings = IntStream.range(0, 50)
                .<Callable<Integer>>mapToObj(i -> () -> insistently(after(60 * (i % 10) + 5 * (i / 10))))
                .toList();
        List<Integer> answers = callers.invokeAll(bookings).stream()
                .map(SlotTest::result)
                .sorted()
                .toList();
        callers.shutdown();

        assertEquals(10, answers.stream().filter(status -> status == 201).count());
        assertEquals(40, answers.stream().filter(status -> status == 409).count());
        assertEquals(10, Database.number("SELECT count(*) FROM broadcast_slot WHERE channel_id = ?", channel));
        assertEquals(
                10,
                Database.number(
                        "SELECT count(DISTINCT date_trunc('hour', starts_at)) FROM broadcast_slot WHERE channel_id = ?",
                        channel));
    }

    /** A busy service asks to come back. */
    private int insistently(Instant start) {
        int status;
        do {
            status = station.book(channel, start, 30).extract().statusCode();
        } while (status == 503);
        return status;
    }

    private static int result(Future<Integer> answer) {
        try {
            return answer.get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void theDatabaseItselfRefusesTwoThingsAtOnceOnOneChannel() {
        station.booked(channel, after(0), 30);
        IllegalStateException refused = assertThrows(IllegalStateException.class, () -> insert(channel, after(29)));
        assertEquals("23P01", ((SQLException) refused.getCause()).getSQLState());
        assertEquals(1, insert(channel, after(30)));
        assertEquals(1, insert(station.channel("TV", null), after(29)));
    }

    private static int insert(UUID channel, Instant start) {
        return Database.change(
                """
                INSERT INTO broadcast_slot (id, version, status, channel_id, title, starts_at, ends_at, minutes, by_hand,
                                            created_at, changed_at)
                VALUES (?, 1, 'PLANNED', ?, 'Chen ngang', ?::timestamptz, ?::timestamptz, 10, true, now(), now())""",
                Ids.next(),
                channel,
                start.toString(),
                start.plusSeconds(600).toString());
    }

    @Test
    void aSlotIsMovedCalledOffAndRestoredOnlyToWhereTheChannelIsFree() {
        UUID first = station.booked(channel, after(0), 30);
        UUID second = station.booked(channel, after(30), 30);

        overlap(step(first, 1, "move", to(after(15))), second);
        overlap(
                step(first, 1, "move", Map.of("startsAt", after(0).toString(), "minutes", 31, "reason", "Dài hơn")),
                second);
        step(first, 1, "move", to(after(60)))
                .statusCode(200)
                .header("ETag", "\"v2\"")
                .body("endsAt", equalTo(after(90).toString()));
        step(second, 1, "cancellation", reason())
                .statusCode(200)
                .body("status", equalTo("CANCELLED"))
                .body("statusLabel", equalTo("Đã hủy"))
                .body("allowedActions", contains("restoration"));
        step(first, 2, "move", to(after(45))).statusCode(200);
        overlap(step(second, 2, "restoration", reason()), first);
        step(second, 2, "move", to(after(200)))
                .statusCode(409)
                .body("code", equalTo("illegal-transition"))
                .body("allowedActions", contains("restoration"));
        step(first, 3, "cancellation", reason()).statusCode(200);
        step(second, 2, "restoration", reason()).statusCode(200).body("status", equalTo("PLANNED"));
        step(second, 2, "move", to(after(200))).statusCode(412);
        station.get("/v1/broadcast-slots/{id}", first)
                .body("history.action", contains("creation", "move", "move", "cancellation"))
                .body("history[1].reason", equalTo("Nhường giờ cho kỳ họp"));
        assertEquals(0, Database.number(Database.FREE_TEXTS, first));
    }

    private static void overlap(ValidatableResponse answer, UUID inTheWay) {
        answer.statusCode(409)
                .body("code", equalTo("slot-overlap"))
                .body("detail", equalTo("Kênh đã có khung “Khung thử” vào giờ đó."))
                .body("slotInTheWay.id", equalTo(inTheWay.toString()));
    }

    @Test
    void whatHasBegunIsNotReplanned() {
        UUID slot = station.booked(channel, after(0), 30);
        clock.putAhead(Duration.between(Instant.now(), after(1)));

        step(slot, 1, "cancellation", reason())
                .statusCode(409)
                .body("code", equalTo("slot-begun"))
                .body("allowedActions", empty());
        station.get("/v1/broadcast-slots/{id}", slot)
                .body("allowedActions", empty())
                .body("status", equalTo("PLANNED"));
    }

    @Test
    void aRepeatFollowsItsOriginalAndIsAlertedWhenThatChanges() {
        UUID original = station.booked(channel, after(60), 30);
        invalid(station.book(channel, after(0), 30, "repeatOf", original), "/repeatOf", "no-earlier-slot");
        invalid(
                station.book(station.channel("TV", null), after(100), 30, "repeatOf", original),
                "/repeatOf",
                "no-earlier-slot");
        UUID repeat = station.booked(channel, after(100), 30, "repeatOf", original);

        step(original, 1, "cancellation", reason()).statusCode(200);
        station.get("/v1/broadcast-slots/{id}", repeat)
                .body("repeatOf", equalTo(original.toString()))
                .body("version", equalTo(2))
                .body("alert.code", equalTo("ORIGINAL_CANCELLED"))
                .body("alert.label", equalTo("Khung gốc đã hủy"))
                .body("history.action", contains("creation", "alert"));
        station.get("/v1/broadcast-slots?channelId={c}&alarm=true", channel)
                .body("items.id", contains(repeat.toString()));
        step(repeat, 2, "move", to(after(150))).statusCode(200).body("alert", nullValue());
        invalid(station.book(channel, after(200), 30, "repeatOf", original), "/repeatOf", "no-earlier-slot");
    }

    @Test
    void aDistrictRadioRelaysTheChannelThatItIsRegisteredFor() {
        UUID radio = station.channel("RADIO", null);
        UUID original = station.booked(radio, after(0), 30);
        Station district = Station.founded();
        UUID relay = district.channel("RADIO", radio);

        district.get("/v1/broadcast-slots?channelId={c}", radio).body("items.id", contains(original.toString()));
        UUID live = district.booked(relay, after(0), 30, "relayOf", original);
        invalid(district.book(relay, after(-1), 30, "relayOf", original), "/relayOf", "no-slot-to-relay");
        invalid(
                district.book(district.channel("RADIO", null), after(0), 30, "relayOf", original),
                "/relayOf",
                "no-slot-to-relay");

        step(original, 1, "move", to(after(60))).statusCode(200);
        district.get("/v1/broadcast-slots/{id}", live)
                .body("relayOf", equalTo(original.toString()))
                .body("startsAt", equalTo(after(0).toString()))
                .body("alert.code", equalTo("ORIGINAL_MOVED"))
                .body("allowedActions", contains("move", "items", "cancellation"));
        station.get("/v1/broadcast-slots/{id}", live).statusCode(404);
    }

    @Test
    void whatCannotBeBookedIsRefusedWithTheField() {
        invalid(station.book(channel, Instant.now().minusSeconds(5), 30), "/startsAt", "not-in-past");
        invalid(station.book(channel, BASE.plus(Duration.ofDays(800)), 30), "/startsAt", "too-far-ahead");
        invalid(station.book(station.channel("ONLINE", null), BASE, 30), "/channelId", "channel-not-on-air");
        invalid(station.book(Asked.TV, BASE, 30), "/channelId", "channel-unknown");
        station.book(channel, BASE, 1441).statusCode(400).body("errors[0].pointer", equalTo("/minutes"));
        UUID slot = station.booked(channel, BASE, 30);
        Asked.get(OTHER_EDITOR, "/v1/broadcast-slots/{id}", slot).statusCode(404);
        Asked.get(PROPAGANDA, "/v1/broadcast-slots/{id}", slot).body("allowedActions", empty());
        Asked.post(PROPAGANDA, "/v1/broadcast-slots", Map.of()).statusCode(403);
        Asked.as(station.editor())
                .header("Idempotency-Key", Asked.key())
                .contentType(ContentType.JSON)
                .body(reason())
                .post("/v1/broadcast-slots/{id}/cancellation", slot)
                .then()
                .statusCode(428);
    }

    private ValidatableResponse step(UUID slot, long version, String action, Object body) {
        return station.step("/v1/broadcast-slots/" + slot + "/" + action, version, body);
    }

    private static void invalid(ValidatableResponse answer, String pointer, String code) {
        answer.statusCode(422)
                .body("code", equalTo("slot-invalid"))
                .body("errors.pointer", contains(pointer))
                .body("errors.code", contains(code));
    }

    private static Map<String, Object> to(Instant start) {
        return Map.of("startsAt", start.toString(), "reason", "Nhường giờ cho kỳ họp");
    }

    private static Instant after(int minutes) {
        return BASE.plus(Duration.ofMinutes(minutes));
    }
}
