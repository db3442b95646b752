package vn.guongsang.media.reach.total;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static vn.guongsang.media.reach.Reached.channel;
import static vn.guongsang.media.reach.Reached.editorOf;
import static vn.guongsang.media.reach.Reached.figure;
import static vn.guongsang.media.reach.Reached.outlet;
import static vn.guongsang.media.reach.Reached.recorded;
import static vn.guongsang.media.testing.Asked.PROPAGANDA;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.guongsang.media.testing.Asked;
import vn.guongsang.media.testing.Database;
import vn.guongsang.media.testing.MediaStack;
import vn.guongsang.media.testing.Station;

@QuarkusTest
@MediaStack
class AsRunTotalTest {

    private final UUID newsroom = outlet();
    private final Station station = new Station(newsroom, editorOf(newsroom));
    private final UUID radio = channel(newsroom, "RADIO", "{vi}", "{}");

    @Test
    void airingsAndMinutesComeFromTheLogAndWhatWasImportedStandsApart() {
        recorded(
                figure(radio, "MINUTES", 610.5, "2025-03-01", "2025-03-31", "log", "1"),
                figure(radio, "AIRINGS", 30, "2025-03-01", "2025-03-31", "log", "2"),
                figure(radio, "MINUTES", 4, "2025-04-01", "2025-04-30", "log", "3"),
                figure(radio, "AUDIENCE", 500, "2025-03-01", "2025-03-31", "khao-sat", "1"));
        aired("2025-03-05T05:00:00Z", 14.5);
        aired("2025-03-06T05:00:00Z", 20);
        annulled(aired("2025-03-07T05:00:00Z", 100));

        totals("&metric=MINUTES")
                .body("items.month", contains("2025-03", "2025-04"))
                .body("items.source", contains("AS_RUN", "FIGURES"))
                .body("items.counting", contains(null, "SUM"))
                .body("items.value", contains(34.5f, 4f))
                .body("items.counted", contains(2, 1))
                .body("items.notCounted", contains(1, 0))
                .body("items.apart", contains(610.5f, null));
        totals("&metric=AIRINGS")
                .body("items.source", contains("AS_RUN"))
                .body("items.value", contains(2))
                .body("items.apart", contains(30f));
        totals("&metric=AUDIENCE").body("items.source", contains("FIGURES")).body("items.value", contains(500f));
        station.get("/v1/airtime-statistics?channelId={c}", radio).body("items.minutes", contains(34.5f));
        figures("2025-03").body("items.counted", contains(false)).body("items.asRun", contains(true));
        figures("2025-04").body("items.counted", contains(true)).body("items.asRun", contains(false));
    }

    @Test
    void figuresCountAgainWhenTheLastLineOfTheMonthIsAnnulled() {
        recorded(figure(radio, "MINUTES", 610.5, "2025-03-01", "2025-03-31", "log", "1"));
        UUID line = aired("2025-03-05T05:00:00Z", 14.5);
        totals("&metric=MINUTES").body("items.value", contains(14.5f));

        annulled(line);

        totals("&metric=MINUTES")
                .body("items.source", contains("FIGURES"))
                .body("items.value", contains(610.5f))
                .body("items.apart", contains(nullValue()));
    }

    @Test
    void sharesAskForLanguagesAndAreasOnTheDayOfEachLineAndFigure() {
        Database.change(
                "INSERT INTO channel_change (channel_id, valid_from, languages, areas, reason, recorded_by, recorded_at) "
                        + "VALUES (?, '2022-07-01', '{vi,tth}', '{REMOTE}', 'Thử', 'thu', now())",
                radio);
        aired("2022-06-30T16:59:59Z", 30);
        aired("2022-06-30T17:00:00Z", 10);
        recorded(
                figure(radio, "AUDIENCE", 600, "2022-06-01", "2022-06-30", "khao-sat", "1"),
                figure(radio, "AUDIENCE", 200, "2022-07-01", "2022-07-31", "khao-sat", "2"));

        shares("MINUTES", 40f, 25f, 10f);
        shares("AUDIENCE", 800f, 25f, 200f);
    }

    private static void shares(String metric, float total, float remote, float inTaOi) {
        Asked.get(PROPAGANDA, "/v1/reach-shares?year=2022&metric=" + metric)
                .statusCode(200)
                .body("total", equalTo(total))
                .body("areas.code", contains("BORDER", "COASTAL", "ETHNIC_MINORITY", "REMOTE", "URBAN"))
                .body("areas[3].percent", equalTo(remote))
                .body("languages.code", contains("tth", "vi"))
                .body("languages.value", contains(inTaOi, total))
                .body("languages.channels", contains(1, 1));
    }

    private ValidatableResponse totals(String filter) {
        return station.get("/v1/reach-totals?year=2025&channelId=" + radio + filter)
                .statusCode(200);
    }

    private ValidatableResponse figures(String month) {
        return station.get("/v1/reach-figures?channelId={c}&metric=MINUTES&month={m}", radio, month)
                .statusCode(200);
    }

    private UUID aired(String startedAt, double minutes) {
        Map<String, Object> aired = Map.of("startedAt", startedAt, "minutes", minutes);
        return Station.id(Asked.post(station.editor(), "/v1/as-run-records", Map.of("channelId", radio, "aired", aired))
                .statusCode(201));
    }

    private void annulled(UUID line) {
        station.step("/v1/as-run-records/" + line + "/annulment", 1, Station.reason())
                .statusCode(200);
    }
}
