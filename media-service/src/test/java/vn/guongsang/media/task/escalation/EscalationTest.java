package vn.guongsang.media.task.escalation;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.guongsang.media.testing.Asked.EDITOR;
import static vn.guongsang.media.testing.Asked.PRINT;
import static vn.guongsang.media.testing.Asked.PROPAGANDA;
import static vn.guongsang.media.testing.Asked.TV;
import static vn.guongsang.media.testing.Some.exemplar;
import static vn.guongsang.media.testing.Some.recognition;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.kit.time.Now;
import vn.guongsang.kit.time.Vietnam;
import vn.guongsang.localstack.parts.Persona;
import vn.guongsang.media.task.TaskUpkeepService;
import vn.guongsang.media.testing.Asked;
import vn.guongsang.media.testing.Database;
import vn.guongsang.media.testing.MediaStack;
import vn.guongsang.media.testing.TestClock;
import vn.guongsang.media.testing.Told;
import vn.guongsang.model.event.ExemplarSnapshot;

@QuarkusTest
@MediaStack
class EscalationTest {

    private final UUID exemplar = Ids.next();

    @Inject
    Now now;

    @Inject
    TestClock clock;

    @Inject
    EscalationWatch watch;

    @Inject
    Thresholds thresholds;

    @Inject
    TaskUpkeepService upkeep;

    private UUID print;
    private UUID television;

    @BeforeEach
    void anApprovalOfToday() {
        Told.exemplars(exemplar(exemplar, 1, recognition(1)));
        print = Asked.task(exemplar, 1, PRINT);
        television = Asked.task(exemplar, 1, TV);
    }

    @AfterEach
    void theClockIsRightAgain() {
        clock.putAhead(Duration.ZERO);
    }

    @Test
    void onTheDueDayItselfNothingIsOverdue() {
        clock.putAhead(Duration.ofDays(15).minusMinutes(1));
        watch.look();
        watch.look();

        task(print)
                .body("overdue", equalTo(false))
                .body("timing.remindedAt", not(nullValue()))
                .body("version", equalTo(2))
                .body("history[1].action", equalTo("reminder"))
                .body("escalation", equalTo(0))
                .body("timing.state", equalTo("DUE_SOON"))
                .body("timing.label", equalTo("Sắp đến hạn"));
        overdue().body("items", hasSize(0));
    }

    @Test
    void inTheListItIsOverdueFromMidnightInVietnamOn() {
        Instant midnight = Vietnam.startOf(Vietnam.dateOf(Instant.now()).plusDays(16));
        Duration untilThen = Duration.between(Instant.now(), midnight);

        clock.putAhead(untilThen.minusMinutes(1));
        overdue().body("items", hasSize(0));
        clock.putAhead(untilThen.plusSeconds(1));
        overdue().body("items", hasSize(2)).body("items.timing.state", everyItem(equalTo("OVERDUE")));
    }

    @Test
    void thereIsTimeUntilThreeDaysBeforeTheDueDay() {
        task(print).body("timing.state", equalTo("IN_TIME")).body("timing.heldSince", nullValue());
        clock.putAhead(Duration.ofDays(11));
        task(print).body("timing.state", equalTo("IN_TIME"));
        clock.putAhead(Duration.ofDays(13).plusMinutes(1));
        task(print).body("timing.state", equalTo("DUE_SOON"));
    }

    @Test
    void whileNothingMayBePublishedATaskIsNeitherOverdueNorEscalated() {
        Told.exemplars(exemplar(exemplar, 2, false, null, recognition(1)));
        clock.putAhead(Duration.ofDays(40));
        watch.look();

        task(print)
                .body("overdue", equalTo(false))
                .body("escalation", equalTo(0))
                .body("timing.state", equalTo("HELD"));
        overdue().body("items", hasSize(0));
    }

    @Test
    void theDayAfterItIsOverdueAndFiveDaysLaterTheBoardSeesIt() {
        clock.putAhead(Duration.ofDays(16));
        watch.look();

        task(print)
                .body("overdue", equalTo(true))
                .body("escalation", equalTo(1))
                .body("timing.state", equalTo("OVERDUE"))
                .body("escalatedAt", not(nullValue()))
                .body("version", equalTo(2))
                .body("history[1].action", equalTo("escalation"))
                .body("history[1].actor", equalTo("system:escalation"));
        overdue().body("items", hasSize(2));

        clock.putAhead(Duration.ofDays(22));
        watch.look();
        watch.look();

        task(print)
                .body("escalation", equalTo(2))
                .body("version", equalTo(3))
                .body("timing.state", equalTo("ESCALATED"))
                .body("timing.label", equalTo("Quá hạn, đã báo cấp trên"));
        assertEquals(
                "1 created, 2 escalated, 3 escalated",
                Database.text(
                        """
                SELECT string_agg(aggregate_version || ' ' || (payload -> 'data' ->> 'change'), ', ' ORDER BY aggregate_version)
                FROM outbox WHERE aggregate_id = ?""",
                        print));
    }

    @Test
    void whatIsFinishedIsNeverOverdue() {
        Asked.step(EDITOR, television, 1, "decline", Map.of("reason", "Đã có phóng sự trong tháng"))
                .statusCode(200);
        clock.putAhead(Duration.ofDays(40));
        watch.look();

        task(television)
                .body("timing", nullValue())
                .body("overdue", equalTo(false))
                .body("escalation", equalTo(0))
                .body("version", equalTo(2));
        overdue().body("items.id", equalTo(List.of(print.toString())));
        task(print).body("escalation", equalTo(2));
    }

    @Test
    void anOverdueTaskCanStillBeDone() {
        clock.putAhead(Duration.ofDays(16));
        watch.look();

        Asked.step(EDITOR, print, 2, "acceptance", null)
                .statusCode(200)
                .body("status", equalTo("ACCEPTED"))
                .body("overdue", equalTo(true));
    }

    private static ValidatableResponse task(UUID id) {
        return Asked.get(PROPAGANDA, "/v1/propagation-tasks/{id}", id).statusCode(200);
    }

    private ValidatableResponse overdue() {
        return Asked.get(PROPAGANDA, "/v1/propagation-tasks?overdue=true&exemplarId={id}", exemplar)
                .statusCode(200);
    }

    /** 20 approvals bring 40 tasks; four replicas look at once, then a replica that has just been started. */
    @Test
    void eachStepIsTakenOnceByHoweverManyReplicasAndAtMidnightInVietnam() {
        List<UUID> exemplars = IntStream.range(0, 20).mapToObj(i -> Ids.next()).toList();
        Told.exemplars(
                exemplars.stream().map(id -> exemplar(id, 1, recognition(1))).toArray(ExemplarSnapshot[]::new));
        Instant due = Vietnam.endOf(Vietnam.dateOf(Instant.now()).plusDays(15));
        Instant midnight = due.plusMillis(1);
        Duration day = Duration.ofDays(1);

        everyReplicaLooks(midnight.minus(day.multipliedBy(3)).minusMillis(1));
        assertEquals("created 40", told(exemplars));
        everyReplicaLooks(midnight.minus(day.multipliedBy(3)));
        assertEquals("created 40, reminded 40", told(exemplars));
        everyReplicaLooks(due);
        assertEquals("created 40, reminded 40", told(exemplars));
        everyReplicaLooks(midnight);
        assertEquals("created 40, escalated 40, reminded 40", told(exemplars));
        everyReplicaLooks(midnight.plus(day.multipliedBy(5)).minusMillis(1));
        assertEquals("created 40, escalated 40, reminded 40", told(exemplars));
        everyReplicaLooks(midnight.plus(day.multipliedBy(5)));
        new EscalationWatch(upkeep, thresholds, now).look(midnight.plus(day.multipliedBy(90)));
        assertEquals("created 40, escalated 80, reminded 40", told(exemplars));
    }

    @Test
    void aThresholdFollowsTheLastOneFromTomorrowOn() {
        LocalDate today = Vietnam.dateOf(Instant.now());
        threshold(PROPAGANDA, "BOARD", 7, today).statusCode(422).body("code", equalTo("threshold-invalid"));
        threshold(Asked.EDITOR, "BOARD", 7, today.plusDays(400)).statusCode(403);
        threshold(PROPAGANDA, "BOARD", 61, today.plusDays(400)).statusCode(400);

        threshold(PROPAGANDA, "BOARD", 7, today.plusDays(400)).statusCode(201).body("days", equalTo(7));

        assertEquals(Duration.ofDays(5), thresholds.on(today.plusDays(399)).boardAfter());
        assertEquals(Duration.ofDays(7), thresholds.on(today.plusDays(400)).boardAfter());
        assertEquals(Duration.ofDays(3), thresholds.on(today.plusDays(400)).remindBefore());
        Asked.get(PROPAGANDA, "/v1/escalation-thresholds?limit=1")
                .statusCode(200)
                .body("items[0].days", equalTo(7))
                .body("next", not(nullValue()));
    }

    private static ValidatableResponse threshold(Persona who, String stage, int days, LocalDate from) {
        return Asked.post(
                who,
                "/v1/escalation-thresholds",
                Map.of("stage", stage, "days", days, "validFrom", from.toString(), "source", "Công văn thử"));
    }

    private void everyReplicaLooks(Instant at) {
        CompletableFuture.allOf(IntStream.range(0, 4)
                        .mapToObj(i -> CompletableFuture.runAsync(() -> watch.look(at)))
                        .toArray(CompletableFuture[]::new))
                .join();
    }

    private static String told(List<UUID> exemplars) {
        return Database.text(
                """
                SELECT string_agg(change || ' ' || times, ', ' ORDER BY change)
                FROM (SELECT o.payload -> 'data' ->> 'change' AS change, count(*) AS times
                      FROM outbox o JOIN propagation_task t ON t.id = o.aggregate_id
                      WHERE t.exemplar_id = ANY (?) GROUP BY 1) counted""",
                (Object) exemplars.toArray(new UUID[0]));
    }
}
