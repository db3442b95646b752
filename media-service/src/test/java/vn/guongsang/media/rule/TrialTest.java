package vn.guongsang.media.rule;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.guongsang.media.testing.Asked.EDITOR;
import static vn.guongsang.media.testing.Asked.PRINT;
import static vn.guongsang.media.testing.Asked.PROPAGANDA;
import static vn.guongsang.media.testing.Asked.TV;
import static vn.guongsang.media.testing.Some.UNIT;
import static vn.guongsang.media.testing.Some.exemplar;
import static vn.guongsang.media.testing.Some.recognition;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.media.testing.Asked;
import vn.guongsang.media.testing.Database;
import vn.guongsang.media.testing.MediaStack;
import vn.guongsang.media.testing.Told;

@QuarkusTest
@MediaStack
class TrialTest {

    private static final UUID RADIO = Ids.named("channel", "trt-radio");

    @Test
    void aTrialTellsWhatTheRuleWouldHaveCreatedAndCreatesNothing() {
        UUID first = Ids.next();
        // the last second of 30/4/2025 in Việt Nam, and the first moment of 1/5
        Told.exemplars(
                exemplar(first, 1, "TRIAL_A", recognition(1, UNIT, Instant.parse("2025-04-30T16:59:59Z"))),
                exemplar(Ids.next(), 1, "TRIAL_A", recognition(1, UNIT, Instant.parse("2025-04-30T17:00:00Z"))),
                exemplar(Ids.next(), 1, "TRIAL_B", recognition(1, UNIT, Instant.parse("2025-04-28T02:00:00Z"))));
        long rules = Database.number("SELECT count(*) FROM propagation_rule");
        long tasks = Database.number("SELECT count(*) FROM propagation_task");

        run("2025-04-01", "2025-04-30", "sector", "TRIAL_A", "channelIds", List.of(TV, RADIO))
                .statusCode(200)
                .body("approvals", equalTo(2))
                .body("governed", equalTo(1))
                .body("outdone", equalTo(0))
                .body("channels.channelId", contains(TV.toString(), RADIO.toString()))
                .body("channels.withRule", contains(2, 1))
                .body("channels.withoutRule", contains(2, 0))
                .body("first.exemplarId", contains(first.toString()))
                .body("first[0].approvedOn", equalTo("2025-04-30"))
                // 1 and 2 May are holidays, 3 and 4 a weekend
                .body("first[0].dueOn", equalTo("2025-05-07"))
                .body(
                        "first[0].presentRuleId",
                        equalTo(Ids.named("rule", "default").toString()));
        assertEquals(rules, Database.number("SELECT count(*) FROM propagation_rule"));
        assertEquals(tasks, Database.number("SELECT count(*) FROM propagation_task"));
    }

    @Test
    void aRuleThatAMoreUrgentOneOutdoesIsToldSo() {
        Told.exemplars(exemplar(Ids.next(), 1, "TRIAL_C", recognition(1, UNIT, Instant.parse("2025-02-10T02:00:00Z"))));

        run("2025-02-10", "2025-02-10", "priority", 1, "channelIds", List.of(RADIO))
                .statusCode(200)
                .body("governed", equalTo(0))
                .body("outdone", equalTo(1))
                .body("channels.withRule", contains(0));
    }

    @Test
    void whatIsWrongIsNamed() {
        run("2025-04-30", "2025-04-01", "channelIds", List.of(Ids.next()))
                .statusCode(422)
                .body("code", equalTo("rule-invalid"))
                .body("errors.pointer", contains("/rule/channelIds", "/to"));
        run("2025-01-01", "2025-04-03").statusCode(422).body("errors[0].code", equalTo("period-too-long"));
        run("2025-01-01", "2025-04-02").statusCode(200);
        Asked.post(EDITOR, "/v1/propagation-rule-trials", body("2025-01-01", "2025-01-31"))
                .statusCode(403);
    }

    @ParameterizedTest
    @CsvSource({
        "CALENDAR, 2025-04-29, 3, 2025-05-02",
        "WORKING, 2025-04-29, 1, 2025-05-05",
        "WORKING, 2026-11-27, 15, 2026-12-18",
        "WORKING, 2099-12-31, 2, 2100-01-04"
    })
    void daysAreCountedAsTheRuleSays(Calendar calendar, LocalDate day, int count, LocalDate expected) {
        assertEquals(expected, calendar.after(day, count));
    }

    @Test
    void aRuleCountsWorkingDaysUnlessItSaysOtherwise() {
        NewRule rule = new NewRule(null, null, null, List.of(PRINT), 3, null, 5, LocalDate.EPOCH, null);

        assertEquals(Calendar.WORKING, rule.calendar());
    }

    private static ValidatableResponse run(String from, String to, Object... changes) {
        return Asked.post(PROPAGANDA, "/v1/propagation-rule-trials", body(from, to, changes));
    }

    private static Map<String, Object> body(String from, String to, Object... changes) {
        Map<String, Object> rule = new HashMap<>(
                Map.of("channelIds", List.of(TV), "dueDays", 3, "priority", 5, "validFrom", "2099-01-01"));
        for (int i = 0; i < changes.length; i += 2) {
            rule.put((String) changes[i], changes[i + 1]);
        }
        return Map.of("rule", rule, "from", from, "to", to);
    }
}
