package vn.guongsang.media.rule;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.guongsang.media.testing.Asked.EDITOR;
import static vn.guongsang.media.testing.Asked.PRINT;
import static vn.guongsang.media.testing.Asked.PROPAGANDA;
import static vn.guongsang.media.testing.Asked.TV;
import static vn.guongsang.media.testing.Some.exemplar;
import static vn.guongsang.media.testing.Some.recognition;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.kit.time.Vietnam;
import vn.guongsang.media.testing.Asked;
import vn.guongsang.media.testing.Database;
import vn.guongsang.media.testing.MediaStack;
import vn.guongsang.media.testing.Told;

@QuarkusTest
@MediaStack
class RuleTest {

    private static final UUID RADIO = Ids.named("channel", "trt-radio");

    private final LocalDate today = Vietnam.dateOf(Instant.now());

    @Test
    void theDefaultRuleSendsEveryApprovalToNewspaperAndTelevision() {
        Asked.get(PROPAGANDA, "/v1/propagation-rules/{id}", Ids.named("rule", "default"))
                .statusCode(200)
                .header("ETag", "\"v1\"")
                .body("channelIds", equalTo(List.of(PRINT.toString(), TV.toString())))
                .body("dueDays", equalTo(15))
                .body("level", nullValue())
                .body("validFrom", nullValue());
    }

    @Test
    void aNarrowerRuleGovernsTheApprovalsThatItsConditionsFit() {
        String id = add(rule("sector", "FISHERY", "channelIds", List.of(RADIO), "dueDays", 3))
                .statusCode(201)
                .header("Location", startsWith("http"))
                .body("sector", equalTo("FISHERY"))
                .extract()
                .path("id");

        assertEquals("trt-radio", channelsOfAnApprovalIn("FISHERY"));
        assertEquals("bao-thua-thien-hue-print, trt-tv", channelsOfAnApprovalIn("FORESTRY"));
        end(id, 1, today).statusCode(200);
    }

    @Test
    void aRuleIsEndedWithADayThatHasNotPassed() {
        String id = add(rule()).statusCode(201).extract().path("id");

        end(id, 1, today.minusDays(1)).statusCode(409).body("code", equalTo("rule-not-endable"));
        end(id, 2, today).statusCode(412);
        end(id, 1, today).statusCode(200).body("version", equalTo(2)).body("validTo", equalTo(today.toString()));
        Asked.get(PROPAGANDA, "/v1/propagation-rules?asOf={day}", today.toString())
                .statusCode(200)
                .body("items.id", hasItem(id));
        assertEquals(
                0,
                Asked.get(
                                PROPAGANDA,
                                "/v1/propagation-rules?asOf={day}",
                                today.plusDays(1).toString())
                        .extract()
                        .<List<String>>path("items.id")
                        .stream()
                        .filter(id::equals)
                        .count());
        assertEquals(
                "creation, end",
                Database.text(
                        "SELECT string_agg(action, ', ' ORDER BY seq) FROM audit_line WHERE aggregate_id = ?::uuid",
                        id));
    }

    @Test
    void whatIsWrongWithARuleIsNamedAtOnceAndNothingIsWritten() {
        long before = Database.number("SELECT count(*) FROM propagation_rule");

        add(rule(
                        "channelIds",
                        List.of(TV, Ids.next()),
                        "validFrom",
                        today.minusDays(1).toString(),
                        "validTo",
                        today.minusDays(2).toString()))
                .statusCode(422)
                .body("code", equalTo("rule-invalid"))
                .body("errors.pointer", equalTo(List.of("/channelIds", "/validFrom", "/validTo")));
        add(rule("dueDays", 366, "channelIds", List.of())).statusCode(400).body("errors.pointer", hasSize(2));
        add(rule("chanels", List.of())).statusCode(400).body("code", equalTo("unknown-field"));
        assertEquals(before, Database.number("SELECT count(*) FROM propagation_rule"));
    }

    @Test
    void aNewsroomReadsRulesButDoesNotWriteThem() {
        Asked.get(EDITOR, "/v1/propagation-rules").statusCode(200);
        Asked.post(EDITOR, "/v1/propagation-rules", rule()).statusCode(403).body("code", equalTo("forbidden"));
        Asked.get(Asked.CMS, "/v1/propagation-rules").statusCode(403);
    }

    private Map<String, Object> rule(Object... changes) {
        Map<String, Object> rule = new HashMap<>(Map.of(
                "sector",
                "TEST_ONLY",
                "channelIds",
                List.of(TV),
                "dueDays",
                15,
                "priority",
                5,
                "validFrom",
                today.toString()));
        for (int i = 0; i < changes.length; i += 2) {
            rule.put((String) changes[i], changes[i + 1]);
        }
        return rule;
    }

    private static ValidatableResponse add(Map<String, Object> rule) {
        return Asked.post(PROPAGANDA, "/v1/propagation-rules", rule);
    }

    private static ValidatableResponse end(String id, int version, LocalDate lastDay) {
        return Asked.as(PROPAGANDA)
                .header("Idempotency-Key", Asked.key())
                .header("If-Match", "\"v" + version + "\"")
                .contentType(ContentType.JSON)
                .body(Map.of("lastDay", lastDay.toString()))
                .post("/v1/propagation-rules/{id}/end", id)
                .then();
    }

    private static String channelsOfAnApprovalIn(String sector) {
        UUID id = Ids.next();
        Told.exemplars(exemplar(id, 1, sector, recognition(1)));
        return Database.text(
                """
                SELECT string_agg(c.code, ', ' ORDER BY c.code)
                FROM propagation_task t JOIN channel c ON c.id = t.channel_id WHERE t.exemplar_id = ?""",
                id);
    }
}
