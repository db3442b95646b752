package vn.guongsang.media.reach.total;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.guongsang.media.reach.Reached.channel;
import static vn.guongsang.media.reach.Reached.editorOf;
import static vn.guongsang.media.reach.Reached.figure;
import static vn.guongsang.media.reach.Reached.ofPiece;
import static vn.guongsang.media.reach.Reached.outlet;
import static vn.guongsang.media.reach.Reached.recorded;
import static vn.guongsang.media.testing.Asked.PROPAGANDA;
import static vn.guongsang.media.testing.Some.recognition;
import static vn.guongsang.media.testing.Some.revoked;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.media.reach.Reached;
import vn.guongsang.media.testing.Asked;
import vn.guongsang.media.testing.Database;
import vn.guongsang.media.testing.MediaStack;
import vn.guongsang.media.testing.Some;
import vn.guongsang.media.testing.Told;
import vn.guongsang.model.event.ExemplarSnapshot;
import vn.guongsang.model.event.ExemplarSnapshot.Recognition;

@QuarkusTest
@MediaStack
class TotalTest {

    private static final String FROM = "2025-03-01";
    private static final String TO = "2025-03-31";

    private final UUID newsroom = outlet();
    private final UUID online = channel(newsroom, "ONLINE", "{vi}", "{}");
    private final UUID radio = channel(newsroom, "RADIO", "{vi}", "{}");

    @Test
    void eachMetricIsCountedByItsRule() {
        recorded(
                late(figure(online, "VIEWS", 100, FROM, TO, "ga", "1"), "2025-04-01"),
                late(figure(online, "VIEWS", 90, FROM, TO, "ga", "2"), "2025-04-02"),
                late(figure(online, "VIEWS", 500, FROM, TO, "facebook", "1"), "2025-04-01"),
                figure(online, "AUDIENCE", 70, FROM, TO, "khao-sat", "1"),
                figure(online, "AUDIENCE", 80, FROM, TO, "kantar", "1"),
                figure(radio, "MINUTES", 7.5, FROM, "2025-03-07", "log", "1"),
                figure(radio, "MINUTES", 2.5, "2025-03-08", TO, "log", "2"),
                figure(radio, "MINUTES", 4, "2025-04-01", "2025-04-30", "log", "3"));

        totals("&channelId=" + online)
                .body("items.metric", contains("AUDIENCE", "VIEWS"))
                .body("items.counting", contains("HIGHEST", "LATEST"))
                .body("items.value", contains(80f, 590f))
                .body("items.counted", contains(1, 2))
                .body("items.notCounted", contains(1, 1));
        totals("&channelId=" + radio)
                .body("items.month", contains("2025-03", "2025-04"))
                .body("items.value", contains(10f, 4f));
        assertEquals(4, drilledDown("&channelId=" + online) + drilledDown("&channelId=" + radio));
    }

    /** Every total of the list is the sum of the figures that the drill-down names; answers how many totals were tried. */
    private static int drilledDown(String filter) {
        JsonPath totals = totals(filter).extract().jsonPath();
        List<Map<String, Object>> rows = totals.getList("items");
        for (Map<String, Object> row : rows) {
            List<Object> values = Asked.get(
                            PROPAGANDA,
                            "/v1/reach-figures?channelId={c}&metric={m}&month={k}&counted=true",
                            row.get("channelId"),
                            row.get("metric"),
                            row.get("month"))
                    .extract()
                    .path("items.value");
            BigDecimal sum = values.stream()
                    .map(value -> new BigDecimal(value.toString()))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertEquals(0, sum.compareTo(new BigDecimal(row.get("value").toString())), row.toString());
            assertEquals(row.get("counted"), values.size());
        }
        return rows.size();
    }

    @Test
    void aChannelsOwnRuleCountsFromItsMonthOnAndEarlierMonthsStayAsTheyWere() {
        Database.change(
                "INSERT INTO reach_rule (id, version, channel_id, metric, counting, valid_from, source, created_at) "
                        + "VALUES (?, 1, ?, 'VIEWS', 'SUM', '2025-04-01', 'Thử', now())",
                Ids.next(),
                online);
        recorded(
                figure(online, "VIEWS", 100, FROM, TO, "ga", "1"),
                figure(online, "VIEWS", 10, FROM, TO, "ga", "2"),
                figure(online, "VIEWS", 100, "2025-04-01", "2025-04-30", "ga", "3"),
                late(figure(online, "VIEWS", 10, "2025-04-01", "2025-04-30", "ga", "4"), "2025-05-02"));

        totals("&channelId=" + online + "&metric=VIEWS")
                .body("items.counting", contains("LATEST", "SUM"))
                .body("items.value", contains(10f, 110f));
    }

    @Test
    void pagesGoThroughAllTotalsAndANewsroomSeesItsOwn() {
        recorded(
                figure(online, "VIEWS", 1, FROM, TO, "ga", "1"),
                figure(radio, "AIRINGS", 2, FROM, TO, "log", "1"),
                figure(radio, "MINUTES", 3, FROM, TO, "log", "2"));

        ValidatableResponse page = Asked.get(editorOf(newsroom), "/v1/reach-totals?year=2025&limit=2")
                .body("items", hasSize(2));
        String next = page.extract().path("next");
        Asked.get(editorOf(newsroom), next).body("items", hasSize(1));
        Asked.get(editorOf(outlet()), "/v1/reach-totals?year=2025").body("items", hasSize(0));
        Asked.get(editorOf(newsroom), "/v1/reach-totals").statusCode(400);
        Asked.get(editorOf(newsroom), "/v1/reach-shares?year=2025&metric=VIEWS").statusCode(403);
    }

    @Test
    void sharesTellHowMuchReachesRemoteAndEthnicMinorityAreasAndInWhichLanguages() {
        UUID highland = channel(newsroom, "RADIO", "{vi,tth}", "{REMOTE,ETHNIC_MINORITY}");
        UUID town = channel(newsroom, "RADIO", "{vi}", "{URBAN}");
        recorded(
                figure(highland, "AUDIENCE", 250, "2023-03-01", "2023-03-31", "khao-sat", "1"),
                figure(highland, "AUDIENCE", 200, "2023-03-01", "2023-03-31", "kantar", "1"),
                figure(town, "AUDIENCE", 500, "2023-05-01", "2023-05-31", "khao-sat", "2"),
                figure(radio, "AUDIENCE", 250, "2023-05-01", "2023-05-31", "khao-sat", "3"));

        Asked.get(PROPAGANDA, "/v1/reach-shares?year=2023&metric=AUDIENCE")
                .statusCode(200)
                .body("total", equalTo(1000f))
                .body("areas.code", contains("BORDER", "COASTAL", "ETHNIC_MINORITY", "REMOTE", "URBAN"))
                .body("areas.percent", contains(0f, 0f, 25f, 25f, 50f))
                .body("areas.channels", contains(0, 0, 1, 1, 1))
                .body("languages.code", contains("tth", "vi"))
                .body("languages.value", contains(250f, 1000f));
        Asked.get(PROPAGANDA, "/v1/reach-shares?year=2022&metric=VIEWS")
                .body("total", equalTo(0))
                .body("areas", hasSize(5))
                .body("areas.collect { it.containsKey('percent') }", hasItem(false))
                .body("languages", hasSize(0));
    }

    /** 23:30 on the last of October in London is the first of November in Huế. */
    @ParameterizedTest
    @ValueSource(strings = {"REVOKED", "CONSENT_GONE", "ERASED"})
    void figuresOfAPieceCountInItsLocalMonthAndStayWhateverBecomesOfTheExemplar(String happening) {
        UUID exemplar = Ids.next();
        Recognition recognition = recognition(1);
        UUID task = Reached.published(newsroom, online, exemplar, recognition, "2026-10-31T17:30:00Z");
        recorded(ofPiece(online, "VIEWS", 321, task, LocalDate.of(2026, 11, 5), "ga", "1"));

        Told.exemplars(after(happening, exemplar, recognition));

        Asked.get(PROPAGANDA, "/v1/reach-totals?year=2026&channelId={c}", online)
                .body("items.month", contains("2026-11"))
                .body("items.value", contains(321f));
        Asked.get(PROPAGANDA, "/v1/reach-figures?taskId={t}", task)
                .body("items.counted", contains(true))
                .body("items.exemplarWithdrawn", contains(happening.equals("REVOKED")));
        recorded(ofPiece(online, "VIEWS", 400, task, LocalDate.of(2026, 11, 20), "ga", "2"));
        Asked.get(PROPAGANDA, "/v1/reach-totals?year=2026&channelId={c}", online)
                .body("items.value", contains(400f));
        Reached.sent(
                        PROPAGANDA,
                        false,
                        List.of(ofPiece(radio, "VIEWS", 1, task, LocalDate.of(2026, 11, 20), "ga", "3")))
                .statusCode(422)
                .body("errors.code", contains("task-not-published"));
        Reached.sent(
                        PROPAGANDA,
                        false,
                        List.of(ofPiece(online, "VIEWS", 1, task, LocalDate.of(2026, 10, 31), "ga", "4")))
                .body("errors.code", contains("measured-before-item"));
    }

    private static ExemplarSnapshot after(String happening, UUID exemplar, Recognition recognition) {
        String sector = "REACH_" + exemplar.toString().substring(24);
        ExemplarSnapshot hidden = Some.withdrawn(exemplar, 2, sector, recognition);
        return switch (happening) {
            case "REVOKED" -> Some.exemplar(exemplar, 2, sector, revoked(recognition));
            case "CONSENT_GONE" -> hidden;
            case "ERASED" ->
                new ExemplarSnapshot(
                        exemplar, 2, "erased", hidden.status(), 1, false, null, hidden.card(), hidden.recognitions());
            default -> throw new IllegalArgumentException(happening);
        };
    }

    private static Map<String, Object> late(Map<String, Object> figure, String measured) {
        Map<String, Object> later = new HashMap<>(figure);
        later.put("measuredOn", measured);
        return later;
    }

    private static ValidatableResponse totals(String filter) {
        return Asked.get(PROPAGANDA, "/v1/reach-totals?year=2025" + filter).statusCode(200);
    }
}
