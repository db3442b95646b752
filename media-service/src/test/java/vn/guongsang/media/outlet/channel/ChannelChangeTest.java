package vn.guongsang.media.outlet.channel;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.kit.time.Vietnam;
import vn.guongsang.media.testing.Asked;
import vn.guongsang.media.testing.Database;
import vn.guongsang.media.testing.MediaStack;
import vn.guongsang.media.testing.Station;

@QuarkusTest
@MediaStack
class ChannelChangeTest {

    private final Station station = Station.founded();
    private final UUID channel = station.channel("RADIO", null);
    private final LocalDate month = Vietnam.dateOf(Instant.now()).withDayOfMonth(1);

    @Test
    void theChannelSpeaksAndReachesWhatHoldsOnTheDayAndTheHistoryIsKept() {
        LocalDate later = month.plusMonths(3);
        change(month.toString(), List.of("vi", "tth"), List.of("REMOTE"))
                .statusCode(201)
                .body("channelId", equalTo(channel.toString()))
                .body("recordedBy", equalTo("tuyen-giao"));
        change(later.toString(), List.of("vi"), List.of()).statusCode(201);

        on(month.minusDays(1))
                .body("items.languages", contains(List.of("vi")))
                .body("items.areas", equalTo(List.of(List.of())));
        on(month)
                .body("items.languages", contains(List.of("vi", "tth")))
                .body("items.areas", contains(List.of("REMOTE")));
        on(later.minusDays(1)).body("items.languages", contains(List.of("vi", "tth")));
        on(later).body("items.languages", contains(List.of("vi"))).body("items.areas", equalTo(List.of(List.of())));
        history("")
                .body("items.validFrom", contains(later.toString(), month.toString()))
                .body("items.reason", contains("Thêm trạm phát sóng", "Thêm trạm phát sóng"));
        String next = history("?limit=1").extract().path("next");
        station.get(next).body("items.validFrom", contains(month.toString())).body("next", nullValue());
        assertEquals(
                2,
                Database.number(
                        "SELECT count(*) FROM audit_line WHERE aggregate_id = ? AND action = 'attributes'", channel));
    }

    @Test
    void aMonthThatHasPassedAndAnEarlierChangeStand() {
        invalid(change(month.minusDays(1).toString(), List.of("vi"), List.of()), "month-passed");
        change(month.plusMonths(1).toString(), List.of("vi", "pac"), List.of()).statusCode(201);
        invalid(change(month.plusMonths(1).toString(), List.of("vi"), List.of()), "channel-changed-later");
        invalid(change(month.toString(), List.of("vi"), List.of()), "channel-changed-later");
        UUID coming = station.channel("RADIO", null);
        Database.change("UPDATE channel_owner SET valid_from = '2099-01-01' WHERE channel_id = ?", coming);
        invalid(change(coming, month.toString(), List.of("vi"), List.of()), "before-channel");
        change(month.plusMonths(2).toString(), List.of(), List.of())
                .statusCode(400)
                .body("code", equalTo("validation-failed"));

        history("").body("items.languages", contains(List.of("vi", "pac")));
    }

    @Test
    void theBoardsRecordChangesAndEverybodyReadsThem() {
        Asked.post(
                        station.editor(),
                        "/v1/channels/" + channel + "/changes",
                        body("2099-01-01", List.of("vi"), List.of()))
                .statusCode(403);
        Asked.get(Asked.officerOf(Ids.next()), "/v1/channels/{c}/changes", channel)
                .statusCode(200)
                .body("items", empty());
        change(Ids.next(), month.toString(), List.of("vi"), List.of()).statusCode(404);
    }

    private ValidatableResponse on(LocalDate day) {
        return station.get("/v1/channels?outletId={o}&asOf={d}", station.outlet(), day.toString())
                .statusCode(200);
    }

    private ValidatableResponse history(String query) {
        return station.get("/v1/channels/" + channel + "/changes" + query).statusCode(200);
    }

    private ValidatableResponse change(String from, List<String> languages, List<String> areas) {
        return change(channel, from, languages, areas);
    }

    private static ValidatableResponse change(UUID of, String from, List<String> languages, List<String> areas) {
        return Asked.post(Asked.PROPAGANDA, "/v1/channels/" + of + "/changes", body(from, languages, areas));
    }

    private static Map<String, Object> body(String from, List<String> languages, List<String> areas) {
        return Map.of("validFrom", from, "languages", languages, "areas", areas, "reason", "Thêm trạm phát sóng");
    }

    private static void invalid(ValidatableResponse answer, String code) {
        answer.statusCode(422)
                .body("code", equalTo("channel-change-invalid"))
                .body("errors.pointer", contains("/validFrom"))
                .body("errors.code", contains(code));
    }
}
