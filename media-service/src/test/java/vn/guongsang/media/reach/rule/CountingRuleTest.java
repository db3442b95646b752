package vn.guongsang.media.reach.rule;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.guongsang.media.testing.Asked.EDITOR;
import static vn.guongsang.media.testing.Asked.PROPAGANDA;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.media.reach.Reached;
import vn.guongsang.media.reach.form.Metric;
import vn.guongsang.media.testing.Asked;
import vn.guongsang.media.testing.Database;
import vn.guongsang.media.testing.MediaStack;
import vn.guongsang.model.ChannelKind;

@QuarkusTest
@MediaStack
class CountingRuleTest {

    private final UUID online = Reached.channel(Reached.outlet(), "ONLINE", "{vi}", "{}");

    @Test
    void aRuleOfAChannelFollowsItsOwnAndLeavesThatOfAllAlone() {
        added(online, "VIEWS", "2099-01-01").statusCode(201).body("channelId", equalTo(online.toString()));
        added(online, "VIEWS", "2099-03-01").statusCode(201);

        Asked.get(EDITOR, "/v1/reach-rules?channelId={c}&metric=VIEWS", online)
                .statusCode(200)
                .body("items.validFrom.findAll { it != null }", contains("2099-03-01", "2099-01-01"))
                .body("items.validTo", hasItem("2099-02-28"));
        assertEquals(
                1,
                Database.number(
                        "SELECT count(*) FROM reach_rule WHERE channel_id IS NULL AND metric = 'VIEWS' AND valid_to IS NULL"));
        added(online, "VIEWS", "2099-02-01").statusCode(422).body("errors.code", contains("not-before-today"));
    }

    @Test
    void whatDoesNotFitIsNamed() {
        added(Ids.next(), "VIEWS", "2026-01-15")
                .statusCode(422)
                .body("code", equalTo("reach-rule-invalid"))
                .body("errors.code", contains("channel-unknown", "first-of-month", "not-before-today"));
        added(online, "MINUTES", "2099-01-01").statusCode(422).body("errors.code", contains("metric-not-of-channel"));
        Asked.post(EDITOR, "/v1/reach-rules", body(online, "VIEWS", "2099-01-01"))
                .statusCode(403);
    }

    @ParameterizedTest
    @CsvSource({"PRINT, 3", "ONLINE, 3", "RADIO, 5", "TV, 5"})
    void onlyWhatIsOnAirHasAiringsAndMinutes(ChannelKind kind, int metrics) {
        assertEquals(
                metrics,
                Arrays.stream(Metric.values())
                        .filter(metric -> metric.isOf(kind))
                        .count());
    }

    private static ValidatableResponse added(UUID channel, String metric, String from) {
        return Asked.post(PROPAGANDA, "/v1/reach-rules", body(channel, metric, from));
    }

    private static Map<String, Object> body(UUID channel, String metric, String from) {
        return new HashMap<>(Map.of(
                "channelId", channel,
                "metric", metric,
                "counting", "SUM",
                "validFrom", from,
                "source", "Công văn thử"));
    }
}
