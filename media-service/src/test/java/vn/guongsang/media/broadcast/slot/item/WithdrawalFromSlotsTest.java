package vn.guongsang.media.broadcast.slot.item;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.guongsang.media.testing.Asked.CENTRE;
import static vn.guongsang.media.testing.Asked.EDITOR;
import static vn.guongsang.media.testing.Asked.TV;
import static vn.guongsang.media.testing.Some.exemplar;
import static vn.guongsang.media.testing.Some.recognition;
import static vn.guongsang.media.testing.Some.revoked;
import static vn.guongsang.media.testing.Station.reason;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.media.testing.Asked;
import vn.guongsang.media.testing.Database;
import vn.guongsang.media.testing.MediaStack;
import vn.guongsang.media.testing.Station;
import vn.guongsang.media.testing.TestClock;
import vn.guongsang.media.testing.Told;
import vn.guongsang.model.event.ExemplarSnapshot;
import vn.guongsang.model.event.ExemplarSnapshot.Recognition;

/** What becomes of slots when an exemplar that they are to show may not be shown any more. */
@QuarkusTest
@MediaStack
class WithdrawalFromSlotsTest {

    private static final Instant START =
            Instant.now().truncatedTo(ChronoUnit.HOURS).plus(Duration.ofDays(40));
    private static final AtomicInteger HOURS = new AtomicInteger();
    private static final String NO_GROUND = "NO_PUBLICATION_GROUND";

    private final Station centre = new Station(CENTRE, EDITOR);
    private final UUID id = Ids.next();
    private final Recognition first = recognition(1);
    private final Instant start = START.plus(Duration.ofHours(HOURS.incrementAndGet()));

    @Inject
    TestClock clock;

    @AfterEach
    void theClockIsRightAgain() {
        clock.putAhead(Duration.ZERO);
    }

    /**
     * A case.
     *
     * @param next what is told of an exemplar that was recognised once
     * @param byExemplar why an item leaves that names the exemplar; empty: it stays
     * @param byTask the same of one that names the task of the first approval
     */
    private record Case(String name, String byExemplar, String byTask, UUID id, Function<UUID, ExemplarSnapshot> next) {

        boolean isLoss() {
            return !byTask.isEmpty();
        }
    }

    private List<Case> cases() {
        Recognition second = recognition(2);
        Instant late = START.plus(Duration.ofDays(30));
        return List.of(
                told("corrected", "", "", e -> exemplar(e, 2, first)),
                told("recognised once more", "", "", e -> exemplar(e, 2, first, second)),
                told("embargo that ends before", "", "", e -> exemplar(e, 2, true, START, first)),
                told("embargo that ends after", "EMBARGO", "EMBARGO", e -> exemplar(e, 2, true, late, first)),
                told("consent withdrawn", NO_GROUND, NO_GROUND, e -> exemplar(e, 2, false, null, first)),
                told("erased", NO_GROUND, NO_GROUND, e -> erased(exemplar(e, 2, false, null, first))),
                told("revoked", "REVOKED", "REVOKED", e -> exemplar(e, 2, false, null, revoked(first))),
                told("one of two revoked", "", "REVOKED", e -> exemplar(e, 2, revoked(first), second)));
    }

    private static Case told(String name, String byExemplar, String byTask, Function<UUID, ExemplarSnapshot> next) {
        return new Case(name, byExemplar, byTask, Ids.next(), next);
    }

    @Test
    void aSlotAheadLosesWhatMayNotBeShownAndSoundsTheAlarm() {
        List<Case> cases = cases();
        Told.exemplars(cases.stream().map(c -> exemplar(c.id(), 1, first)).toArray(ExemplarSnapshot[]::new));
        Map<Case, UUID> slots = new LinkedHashMap<>();
        cases.forEach(c -> slots.put(c, filledWith(c.id(), START.plus(Duration.ofHours(HOURS.incrementAndGet())))));

        Told.exemplars(cases.stream().map(c -> c.next().apply(c.id())).toArray(ExemplarSnapshot[]::new));

        assertAll(slots.entrySet().stream().map(entry -> () -> assertCase(entry.getKey(), entry.getValue())));
    }

    private void assertCase(Case expected, UUID slot) {
        JsonPath shown = read(slot).extract().jsonPath();
        assertEquals(
                Arrays.asList(orNull(expected.byExemplar()), orNull(expected.byTask())),
                shown.getList("items.withdrawnFor"),
                expected.name());
        assertEquals(expected.isLoss() ? "ITEM_WITHDRAWN" : null, shown.getString("alert.code"), expected.name());
        assertEquals(
                expected.isLoss() ? List.of("creation", "items", "withdrawal") : List.of("creation", "items"),
                shown.getList("history.action"),
                expected.name());
        assertEquals("PLANNED", shown.getString("status"), expected.name());
        centre.get("/v1/broadcast-slots?alarm=true&exemplarId={e}", expected.id())
                .body("items.id", expected.isLoss() ? contains(slot.toString()) : empty());
        centre.get("/v1/broadcast-slots?alarm=false&exemplarId={e}", expected.id())
                .body("items.id", expected.isLoss() ? empty() : contains(slot.toString()));
    }

    private static String orNull(String reason) {
        return reason.isEmpty() ? null : reason;
    }

    @Test
    void aRevocationThatIsToldThreeTimesIsFollowedOnce() {
        UUID slot = filled();
        Told.threeTimes(exemplar(id, 2, false, null, revoked(first)));
        read(slot).body("version", equalTo(3)).body("history", hasSize(3));
    }

    @Test
    void theNameOfAnErasedPersonLeavesTheScheduleToo() {
        UUID slot = filled();
        Told.exemplars(erased(exemplar(id, 2, false, null, first)));
        read(slot)
                .body("items.displayName", contains("(đã xóa)", "(đã xóa)"))
                .body("alert.label", equalTo("Có nội dung bị rút, cần thay"))
                .body("history[2].actor", equalTo("system:schedule"))
                .body("history[2].reason", equalTo("NO_PUBLICATION_GROUND"));
    }

    @Test
    void whoReplacesTheItemsSilencesTheAlarm() {
        UUID slot = filled();
        Told.exemplars(exemplar(id, 2, false, null, revoked(first)));
        UUID other = Ids.next();
        Told.exemplars(exemplar(other, 1, recognition(1)));

        refused(
                fill(slot, 3, Map.of("exemplarId", id, "minutes", 5)),
                "/items/0/exemplarId",
                "exemplar-not-publishable");
        fill(slot, 3, Map.of("exemplarId", other, "minutes", 5.5))
                .statusCode(200)
                .body("items.exemplarId", contains(other.toString()))
                .body("items[0].minutes", equalTo(5.5f))
                .body("alert", nullValue());
    }

    @Test
    void aSlotThatWasCalledOffComesBackWithoutWhatWasRevokedMeanwhile() {
        UUID slot = filled();
        step(slot, 2, "cancellation", reason()).statusCode(200);
        Told.exemplars(exemplar(id, 2, false, null, revoked(first)));
        step(slot, 4, "restoration", reason())
                .statusCode(200)
                .body("items.withdrawnFor", contains("REVOKED", "REVOKED"));
    }

    @Test
    void whatIsOnAirOrWasAiredStays() {
        UUID slot = filled();
        clock.putAhead(Duration.between(Instant.now(), start.plusSeconds(60)));
        Map<String, Object> aired =
                Map.of("startedAt", start.toString(), "minutes", 9.5, "slotId", slot, "exemplarId", id);
        UUID record = Station.id(Asked.post(EDITOR, "/v1/as-run-records", Map.of("channelId", TV, "aired", aired))
                .statusCode(201));
        Told.exemplars(exemplar(id, 2, false, null, revoked(first)));

        read(slot)
                .body("items.withdrawnFor", contains(nullValue(), nullValue()))
                .body("alert", nullValue())
                .body("airedMinutes", equalTo(9.5f));
        Asked.get(EDITOR, "/v1/as-run-records/{id}", record).body("status", equalTo("RECORDED"));
    }

    @Test
    void aSlotIsNotMovedBeforeTheEndOfAnEmbargo() {
        Told.exemplars(exemplar(id, 1, true, start, first));
        UUID slot = centre.booked(TV, start, 30);
        fill(slot, 1, Map.of("exemplarId", id, "minutes", 5)).statusCode(200);
        step(slot, 2, "move", Map.of("startsAt", start.minusSeconds(1800).toString(), "reason", "Sớm hơn"))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/startsAt"))
                .body("errors[0].code", equalTo("embargo-in-force"));
    }

    @Test
    void onlyWhatTheChannelMayShowIsTakenIn() {
        Told.exemplars(exemplar(id, 1, true, start.plusSeconds(1), first));
        UUID print = Asked.task(id, 1, Asked.PRINT);
        UUID slot = centre.booked(TV, start, 10);
        UUID open = Ids.next();
        Told.exemplars(exemplar(open, 1, recognition(1)));
        UUID declined = Asked.task(open, 1, TV);
        Asked.step(EDITOR, declined, 1, "decline", Map.of("reason", "Đã có phóng sự"))
                .statusCode(200);

        refused(fill(slot, 1, Map.of("minutes", 5)), "/items/0", "item-without-subject");
        refused(fill(slot, 1, Map.of("taskId", print, "minutes", 5)), "/items/0/taskId", "task-not-of-channel");
        refused(fill(slot, 1, Map.of("taskId", declined, "minutes", 5)), "/items/0/taskId", "task-not-at-work");
        refused(
                fill(slot, 1, Map.of("exemplarId", Ids.next(), "minutes", 5)),
                "/items/0/exemplarId",
                "exemplar-unknown");
        refused(fill(slot, 1, Map.of("exemplarId", id, "minutes", 5)), "/items/0/exemplarId", "embargo-in-force");
        refused(fill(slot, 1, Map.of("exemplarId", open, "minutes", 10.01)), "/items", "items-longer-than-slot");
        fill(slot, 1, Map.of("exemplarId", open, "minutes", 0)).statusCode(400);
        fill(slot, 2, Map.of("exemplarId", open, "minutes", 5)).statusCode(412);
        assertEquals(0, Database.number("SELECT count(*) FROM slot_item WHERE slot_id = ?", slot));
    }

    private UUID filled() {
        Told.exemplars(exemplar(id, 1, first));
        return filledWith(id, start);
    }

    /** A slot with the exemplar twice: by itself, and by the task of its first approval. */
    private UUID filledWith(UUID exemplar, Instant at) {
        UUID slot = centre.booked(TV, at, 30);
        fill(
                        slot,
                        1,
                        Map.of("exemplarId", exemplar, "minutes", 5),
                        Map.of("taskId", Asked.task(exemplar, 1, TV), "minutes", 7.5))
                .statusCode(200)
                .body("items.exemplarId", contains(exemplar.toString(), exemplar.toString()));
        return slot;
    }

    private ValidatableResponse fill(UUID slot, long version, Map<?, ?>... items) {
        return step(slot, version, "items", Map.of("items", List.of(items)));
    }

    private ValidatableResponse step(UUID slot, long version, String action, Object body) {
        return centre.step("/v1/broadcast-slots/" + slot + "/" + action, version, body);
    }

    private ValidatableResponse read(UUID slot) {
        return centre.get("/v1/broadcast-slots/{id}", slot).statusCode(200);
    }

    private static void refused(ValidatableResponse answer, String pointer, String code) {
        answer.statusCode(422)
                .body("code", equalTo("slot-invalid"))
                .body("errors.pointer", contains(pointer))
                .body("errors.code", contains(code));
    }

    private static ExemplarSnapshot erased(ExemplarSnapshot before) {
        ExemplarSnapshot.Card card = before.card();
        return new ExemplarSnapshot(
                before.id(),
                before.version(),
                "erased",
                before.status(),
                before.approvalNo(),
                false,
                null,
                new ExemplarSnapshot.Card(
                        card.subjectId(),
                        "(đã xóa)",
                        card.subjectType(),
                        card.unitId(),
                        card.sector(),
                        null,
                        card.distinctSubjectId()),
                before.recognitions());
    }
}
