package vn.guongsang.media.planning;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.guongsang.media.testing.Asked.EDITOR;
import static vn.guongsang.media.testing.Asked.PROPAGANDA;
import static vn.guongsang.media.testing.Asked.TV;
import static vn.guongsang.media.testing.Some.exemplar;
import static vn.guongsang.media.testing.Some.recognition;
import static vn.guongsang.media.testing.Some.revoked;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.kit.time.Vietnam;
import vn.guongsang.media.testing.Asked;
import vn.guongsang.media.testing.Database;
import vn.guongsang.media.testing.MediaStack;
import vn.guongsang.media.testing.Some;
import vn.guongsang.media.testing.Told;
import vn.guongsang.model.event.ExemplarSnapshot.Recognition;

@QuarkusTest
@MediaStack
class WaitingApprovalsTest {

    private static final String LIST = "/v1/waiting-approvals";
    private static final UUID DEFAULT_RULE = Ids.named("rule", "default");
    private static final String CHANNELS =
            """
            SELECT string_agg(c.code, ', ' ORDER BY c.code) FROM propagation_task t JOIN channel c ON c.id = t.channel_id
            WHERE t.exemplar_id = ?""";

    private final UUID id = Ids.next();
    private final LocalDate today = Vietnam.dateOf(Instant.now());

    @Inject
    WaitingWatch watch;

    @Inject
    MeterRegistry metrics;

    /** The board has narrowed propagation: no rule fits any more. */
    @BeforeEach
    void noRuleOfToday() {
        Database.change("DELETE FROM waiting_approval");
        Database.change("UPDATE propagation_rule SET valid_to = DATE '2026-01-01' WHERE id = ?", DEFAULT_RULE);
    }

    @AfterEach
    void theDefaultRuleAgain() {
        Database.change(
                "UPDATE propagation_rule SET valid_from = NULL, valid_to = DATE '2020-01-01' WHERE sector = 'WAITING'");
        Database.change("UPDATE propagation_rule SET valid_to = NULL WHERE id = ?", DEFAULT_RULE);
        Database.change(
                "UPDATE channel_owner SET valid_to = NULL WHERE channel_id = ? AND valid_from = DATE '2025-07-01'", TV);
    }

    @Test
    void anApprovalThatMeetsNoRuleIsSeenToWait() {
        UUID unit = Ids.next();
        Told.exemplars(exemplar(id, 1, "WAITING", recognition(1, unit, Instant.now())));

        list().body("items", hasSize(1))
                .body("items[0].exemplarId", equalTo(id.toString()))
                .body("items[0].approvalNo", equalTo(1))
                .body("items[0].displayName", equalTo("Hợp tác xã Thí Dụ"))
                .body("items[0].level", equalTo("COMMUNE"))
                .body("items[0].sector", equalTo("WAITING"))
                .body("items[0].unitId", equalTo(unit.toString()))
                .body("items[0].approvedOn", equalTo(today.toString()))
                .body("items[0].reason", equalTo("NO_RULE"));
        Asked.get(PROPAGANDA, LIST + "?reason=CHANNEL_WITHOUT_OUTLET").body("items", hasSize(0));
        assertEquals(1, metrics.get("propagation.gap").gauge().value());
        assertEquals(0, Database.number("SELECT count(*) FROM propagation_task WHERE exemplar_id = ?", id));
    }

    @Test
    void aRuleThatComesLaterOnTheDayOfTheApprovalIsFollowedByItself() {
        Told.exemplars(exemplar(id, 1, "WAITING", recognition(1)));
        addRule(today);
        watch.look();

        assertEquals("trt-tv", Database.text(CHANNELS, id));
        list().body("items", hasSize(0));
        assertEquals(0, metrics.get("propagation.gap").gauge().value());
        watch.look();
        assertEquals(1, Database.number("SELECT count(*) FROM propagation_task WHERE exemplar_id = ?", id));
    }

    @Test
    void anApprovalOfAnEarlierDayIsPlannedOnlyWhenTheBoardSaysSoAndItsDaysBeginToday() {
        Instant before = Instant.now().minus(Duration.ofDays(60));
        Told.exemplars(exemplar(id, 1, "WAITING", recognition(1, Some.UNIT, before)));
        String rule = addRule(today);
        watch.look();
        list().body("items", hasSize(1));

        plan(rule).statusCode(200).body("planned", equalTo(1)).body("remaining", equalTo(0));

        list().body("items", hasSize(0));
        Asked.get(PROPAGANDA, "/v1/propagation-tasks?exemplarId={id}", id)
                .body("items.ruleId", contains(rule))
                .body("items[0].status", equalTo("OPEN"))
                .body("items[0].overdue", equalTo(false))
                .body("items[0].dueAt", equalTo(Vietnam.endOf(today.plusDays(3)).toString()));
        plan(rule).statusCode(200).body("planned", equalTo(0));
        assertEquals(1, Database.number("SELECT count(*) FROM propagation_task WHERE exemplar_id = ?", id));
        assertEquals(
                "creation, planning, planning",
                Database.text(
                        "SELECT string_agg(action, ', ' ORDER BY seq) FROM audit_line WHERE aggregate_id = ?::uuid",
                        rule));
        // What follows is planned by the rule that was chosen, though it is not the one of that day.
        Told.exemplars(exemplar(id, 2, "WAITING", recognition(1, Some.UNIT, before)));
        list().body("items", hasSize(0));
    }

    @Test
    void theRuleOfTheDayOfTheApprovalGovernsNotThatOfTheDayOnWhichItIsHeardOf() {
        UUID old = Ids.next();
        addRule(today);
        Told.exemplars(
                exemplar(id, 1, "WAITING", recognition(1)),
                exemplar(old, 1, "WAITING", recognition(1, Some.UNIT, Instant.parse("2025-12-31T16:59:00Z"))));

        assertEquals("trt-tv", Database.text(CHANNELS, id));
        assertEquals("bao-thua-thien-hue-print, trt-tv", Database.text(CHANNELS, old));
    }

    @Test
    void aRevokedApprovalDoesNotWaitAnyMore() {
        Recognition first = recognition(1);
        Told.exemplars(exemplar(id, 1, "WAITING", first));
        Told.exemplars(exemplar(id, 2, "WAITING", revoked(first)));

        list().body("items", hasSize(0));
    }

    @Test
    void aWaitingApprovalWithoutAGroundIsPlannedAndRests() {
        Told.exemplars(Some.withdrawn(id, 1, "WAITING", recognition(1)));
        addRule(today);
        watch.look();

        Asked.get(PROPAGANDA, "/v1/propagation-tasks?exemplarId={id}", id).body("items.timing.state", contains("HELD"));
    }

    @Test
    void aChannelThatBelongsToNoOutletTodayIsServedWhenItDoesAgain() {
        addRule(today, Asked.PRINT, TV);
        Database.change(
                "UPDATE channel_owner SET valid_to = DATE '2026-01-01' WHERE channel_id = ? AND valid_from = DATE '2025-07-01'",
                TV);
        Told.exemplars(exemplar(id, 1, "WAITING", recognition(1)));
        assertEquals("bao-thua-thien-hue-print", Database.text(CHANNELS, id));
        list().body("items.reason", contains("CHANNEL_WITHOUT_OUTLET"));
        watch.look();
        list().body("items", hasSize(1));

        Database.change(
                "UPDATE channel_owner SET valid_to = NULL WHERE channel_id = ? AND valid_from = DATE '2025-07-01'", TV);
        watch.look();

        assertEquals("bao-thua-thien-hue-print, trt-tv", Database.text(CHANNELS, id));
        list().body("items", hasSize(0));
    }

    @Test
    void aRuleThatIsUnknownOrNotInForceTodayIsRefused() {
        plan(Ids.next().toString())
                .statusCode(422)
                .body("code", equalTo("rule-not-applicable"))
                .body("errors[0].pointer", equalTo("/ruleId"))
                .body("errors[0].code", equalTo("rule-unknown"));
        plan(DEFAULT_RULE.toString()).statusCode(422).body("errors[0].code", equalTo("rule-not-in-force"));
        Asked.post(PROPAGANDA, LIST + "/planning", Map.of()).statusCode(400);
    }

    @Test
    void onlyTheBoardsPlanAndNewsroomsDoNotSeeTheList() {
        Asked.post(EDITOR, LIST + "/planning", Map.of("ruleId", DEFAULT_RULE)).statusCode(403);
        Asked.post(Asked.ADMIN, LIST + "/planning", Map.of("ruleId", DEFAULT_RULE))
                .statusCode(403);
        Asked.get(EDITOR, LIST).statusCode(403);
        Asked.get(Asked.ADMIN, LIST).statusCode(200);
    }

    @Test
    void theListIsPagedFromTheLongestWaitingOn() {
        UUID second = Ids.next();
        Told.exemplars(exemplar(id, 1, "WAITING", recognition(1)));
        Told.exemplars(exemplar(second, 1, "WAITING", recognition(1)));

        String next = Asked.get(PROPAGANDA, LIST + "?limit=1")
                .statusCode(200)
                .body("items.exemplarId", contains(id.toString()))
                .extract()
                .path("next");
        Asked.get(PROPAGANDA, next).statusCode(200).body("items.exemplarId", contains(second.toString()));
    }

    private static ValidatableResponse list() {
        return Asked.get(PROPAGANDA, LIST).statusCode(200);
    }

    private static ValidatableResponse plan(String rule) {
        return Asked.post(PROPAGANDA, LIST + "/planning", Map.of("ruleId", rule));
    }

    private static String addRule(LocalDate from, UUID... channels) {
        Map<String, Object> rule = new HashMap<>(Map.of(
                "sector",
                "WAITING",
                "dueDays",
                3,
                "calendar",
                "CALENDAR",
                "priority",
                5,
                "validFrom",
                from.toString()));
        rule.put("channelIds", channels.length == 0 ? List.of(TV) : List.of(channels));
        return Asked.post(PROPAGANDA, "/v1/propagation-rules", rule)
                .statusCode(201)
                .extract()
                .path("id");
    }
}
