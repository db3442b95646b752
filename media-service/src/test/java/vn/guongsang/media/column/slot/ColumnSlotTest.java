package vn.guongsang.media.column.slot;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.guongsang.media.column.Newsroom.item;
import static vn.guongsang.media.column.Newsroom.rhythm;
import static vn.guongsang.media.column.Newsroom.today;
import static vn.guongsang.media.testing.Asked.EDITOR;
import static vn.guongsang.media.testing.Asked.PROPAGANDA;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.kit.time.Vietnam;
import vn.guongsang.media.column.Newsroom;
import vn.guongsang.media.testing.Asked;
import vn.guongsang.media.testing.Database;
import vn.guongsang.media.testing.MediaStack;
import vn.guongsang.media.testing.Some;
import vn.guongsang.media.testing.Told;
import vn.guongsang.model.event.ExemplarSnapshot.Recognition;

@QuarkusTest
@MediaStack
class ColumnSlotTest {

    private static final Map<String, String> REASON = Map.of("reason", "Dành trang cho số đặc biệt");

    private final Newsroom newsroom = new Newsroom("PRINT");
    private final UUID exemplar = Ids.next();

    @Test
    void aSlotIsPlannedWithATaskOfItsChannelAndTheGapIsClosed() {
        newsroom.takesTasks();
        newsroom.approve(exemplar);
        UUID column = newsroom.running();
        UUID slot = newsroom.firstSlot(column);
        newsroom.slots("gap=true").body("items.id", contains(slot.toString()));

        newsroom.plan(
                        slot,
                        1,
                        item("Rau sạch trên đất cát", "taskId", newsroom.task(exemplar)),
                        item("Tin ngắn trong tuần"))
                .statusCode(200)
                .header("ETag", "\"v2\"")
                .body("gap", equalTo(false))
                .body("items.title", contains("Rau sạch trên đất cát", "Tin ngắn trong tuần"))
                .body("items[0].exemplarId", equalTo(exemplar.toString()))
                .body("items[0].taskStatus", equalTo("OPEN"))
                .body("items[0].lapsed", equalTo(false))
                .body("items[1].exemplarId", nullValue())
                .body("history.action", contains("items"));

        newsroom.slots("gap=true").body("items", hasSize(0));
        newsroom.slots("exemplarId={e}", exemplar).body("items.id", contains(slot.toString()));
        assertEquals(
                1,
                Database.number("SELECT count(*) FROM audit_line WHERE aggregate_id = ? AND action = 'items'", slot));
    }

    @Test
    void aDeclinedTaskLeavesTheGapOpenAgain() {
        newsroom.takesTasks();
        newsroom.approve(exemplar);
        UUID slot = newsroom.firstSlot(newsroom.running());
        UUID task = newsroom.task(exemplar);
        newsroom.plan(slot, 1, item("Rau sạch", "taskId", task)).statusCode(200);

        Asked.step(newsroom.editor(), task, 1, "decline", Map.of("reason", "Đã có bài trong tháng"))
                .statusCode(200);

        newsroom.slot(slot)
                .body("gap", equalTo(true))
                .body("items[0].lapsed", equalTo(true))
                .body("items[0].taskStatus", equalTo("DECLINED"));
        newsroom.plan(slot, 2, item("Rau sạch", "taskId", task))
                .statusCode(422)
                .body("errors.code", contains("column-task-closed"));
    }

    @Test
    void everythingWrongWithTheItemsIsNamedAtOnce() {
        UUID task = aTask();
        UUID elsewhere = Ids.next();
        Told.exemplars(Some.exemplar(elsewhere, 1, Some.recognition(1)));
        List<UUID> slots = newsroom.slots(newsroom.running());
        newsroom.plan(slots.get(0), 1, item("Rau sạch", "taskId", task)).statusCode(200);

        newsroom.plan(
                        slots.get(1),
                        1,
                        item("Đã dự kiến", "taskId", task),
                        item("Không có", "taskId", Ids.next()),
                        item("Kênh khác", "taskId", Asked.task(elsewhere, 1, Asked.PRINT)),
                        item("Không có", "exemplarId", Ids.next()))
                .statusCode(422)
                .body("code", equalTo("column-slot-invalid"))
                .body(
                        "errors.pointer",
                        contains("/items/0/taskId", "/items/1/taskId", "/items/2/taskId", "/items/3/exemplarId"))
                .body(
                        "errors.code",
                        contains(
                                "column-task-planned",
                                "column-task-unknown",
                                "column-task-of-other-channel",
                                "column-exemplar-unknown"));
        newsroom.slot(slots.get(1)).body("version", equalTo(1)).body("items", hasSize(0));
    }

    @Test
    void aTaskStandsOnceInASlotAndIsAboutItsExemplar() {
        UUID task = aTask();
        UUID elsewhere = Ids.next();
        Told.exemplars(Some.exemplar(elsewhere, 1, Some.recognition(1)));

        newsroom.plan(
                        newsroom.firstSlot(newsroom.running()),
                        1,
                        item("Một", "taskId", task),
                        item("Hai", "taskId", task),
                        item("Ba", "taskId", task, "exemplarId", elsewhere))
                .statusCode(422)
                .body(
                        "errors.code",
                        contains("column-task-twice", "column-task-of-other-exemplar", "column-task-twice"));
    }

    private UUID aTask() {
        newsroom.takesTasks();
        newsroom.approve(exemplar);
        return newsroom.task(exemplar);
    }

    @Test
    void whatMayNotBePublishedOnTheDayIsNotPlannedForIt() {
        UUID column = newsroom.running();
        List<UUID> slots = newsroom.slots(column);
        Recognition recognition = Some.recognition(1);
        Instant embargo = Vietnam.startOf(today().plusDays(3));
        Told.exemplars(Some.exemplar(exemplar, 1, true, embargo, recognition));
        UUID withdrawn = Ids.next();
        Told.exemplars(Some.withdrawn(withdrawn, 1, "AGRICULTURE", Some.recognition(1)));

        newsroom.plan(slots.get(0), 1, item("Sớm", "exemplarId", exemplar), item("Rút", "exemplarId", withdrawn))
                .statusCode(422)
                .body("errors.code", contains("column-embargo-in-force", "column-exemplar-not-publishable"));
        newsroom.plan(slots.get(1), 1, item("Đúng lúc", "exemplarId", exemplar)).statusCode(200);
        move(slots.get(1), 2, 2).statusCode(422).body("errors.code", contains("column-embargo-in-force"));
        move(slots.get(1), 2, 3)
                .statusCode(200)
                .body("day", equalTo(today().plusDays(3).toString()));
    }

    @Test
    void aSlotIsMovedOnlyAheadAndSkippedWithAReason() {
        UUID column = newsroom.running();
        UUID slot = newsroom.firstSlot(column);

        move(slot, 1, -1)
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/day"))
                .body("errors[0].code", equalTo("not-before-today"));
        move(slot, 1, 4)
                .statusCode(200)
                .body("originalDay", equalTo(today().plusDays(1).toString()))
                .body("reason", equalTo("Trùng ngày nghỉ lễ"));
        newsroom.step("column-slots", slot, 2, "skip", Map.of("reason", "x")).statusCode(400);
        newsroom.step("column-slots", slot, 2, "skip", REASON)
                .statusCode(200)
                .body("status", equalTo("SKIPPED"))
                .body("statusLabel", equalTo("Bỏ kỳ"))
                .body("allowedActions", contains("reopening"))
                .body("gap", equalTo(false));
        newsroom.step("column-slots", slot, 3, "filling", Map.of("trace", "Số 1"))
                .statusCode(409)
                .body("code", equalTo("illegal-transition"));
        newsroom.step("column-slots", slot, 3, "reopening", REASON)
                .statusCode(200)
                .body("status", equalTo("PLANNED"))
                .body("history.action", contains("move", "skip", "reopening"));
        assertEquals(0, Database.number(Database.FREE_TEXTS, slot));
    }

    @Test
    void aSkippedSlotFreesItsTaskForAnother() {
        newsroom.takesTasks();
        newsroom.approve(exemplar);
        UUID task = newsroom.task(exemplar);
        List<UUID> slots = newsroom.slots(newsroom.running());
        newsroom.plan(slots.get(0), 1, item("Rau sạch", "taskId", task)).statusCode(200);
        newsroom.step("column-slots", slots.get(0), 2, "skip", REASON)
                .statusCode(200)
                .body("items", hasSize(0));

        newsroom.plan(slots.get(1), 1, item("Rau sạch", "taskId", task)).statusCode(200);
    }

    @Test
    void aSlotIsFilledOnItsDayWithWhatItBrings() {
        UUID column = newsroom.running("rhythm", rhythm(today(), "FREQ=WEEKLY"));
        List<UUID> slots = newsroom.slots(column);
        Map<String, String> filling = Map.of("trace", "Số 9876, trang 3");
        newsroom.step("column-slots", slots.get(0), 1, "filling", filling)
                .statusCode(422)
                .body("errors.code", contains("column-slot-empty"));
        newsroom.plan(slots.get(0), 1, item("Tổ hòa giải")).statusCode(200);
        newsroom.plan(slots.get(1), 1, item("Tổ hòa giải")).statusCode(200);

        newsroom.step("column-slots", slots.get(1), 2, "filling", filling)
                .statusCode(422)
                .body("errors.code", contains("column-slot-ahead"));
        newsroom.step("column-slots", slots.get(0), 2, "filling", filling)
                .statusCode(200)
                .body("status", equalTo("FILLED"))
                .body("trace", equalTo("Số 9876, trang 3"))
                .body("filledAt", not(nullValue()));
        newsroom.step("column-slots", slots.get(0), 3, "reopening", REASON)
                .statusCode(200)
                .body("trace", nullValue());
    }

    @Test
    void whatHasBeenPublishedStaysWithItsSlot() {
        newsroom.takesTasks();
        newsroom.approve(exemplar);
        UUID task = newsroom.task(exemplar);
        UUID slot = newsroom.firstSlot(newsroom.running());
        newsroom.plan(slot, 1, item("Rau sạch", "taskId", task)).statusCode(200);
        newsroom.publish(task, Instant.now().minus(Duration.ofMinutes(1)), null);

        newsroom.plan(slot, 2, item("Bài khác")).statusCode(409).body("code", equalTo("column-slot-published"));
        newsroom.step("column-slots", slot, 2, "skip", REASON).statusCode(409);
        newsroom.plan(slot, 2, item("Rau sạch", "taskId", task), item("Bài khác"))
                .statusCode(200);
    }

    @Test
    void onlyTheNewsroomTouchesASlotAndTheBoardReadsIt() {
        UUID slot = newsroom.firstSlot(newsroom.running());

        Asked.get(PROPAGANDA, "/v1/column-slots/{id}", slot).statusCode(200).body("allowedActions", hasSize(0));
        Asked.get(EDITOR, "/v1/column-slots/{id}", slot).statusCode(404);
        Asked.get(PROPAGANDA, "/v1/column-slots?gap=true&channelId={c}", newsroom.channel())
                .body("items.id", hasItem(slot.toString()));
        Asked.post(PROPAGANDA, "/v1/column-slots/" + slot + "/skip", REASON).statusCode(403);
        Asked.as(EDITOR)
                .header("Idempotency-Key", Asked.key())
                .header("If-Match", "\"v1\"")
                .contentType("application/json")
                .body(REASON)
                .post("/v1/column-slots/{id}/skip", slot)
                .then()
                .statusCode(404);
        newsroom.step("column-slots", slot, 9, "skip", REASON).statusCode(412);
    }

    @Test
    void slotsArePagedByDay() {
        UUID column = newsroom.running();
        List<UUID> all = newsroom.slots(column);
        String next = newsroom.slots("columnId={id}&limit=5", column)
                .body(
                        "items.id",
                        contains(all.subList(0, 5).stream().map(UUID::toString).toArray()))
                .extract()
                .path("next");

        Asked.get(newsroom.editor(), next)
                .body(
                        "items.id",
                        contains(all.subList(5, 9).stream().map(UUID::toString).toArray()));
        newsroom.slots(
                        "columnId={id}&from={f}&to={t}&status=PLANNED",
                        column,
                        today().plusDays(8).toString(),
                        today().plusDays(15).toString())
                .body("items.id", contains(all.get(1).toString(), all.get(2).toString()));
    }

    private ValidatableResponse move(UUID slot, long version, int daysAhead) {
        return newsroom.step(
                "column-slots",
                slot,
                version,
                "move",
                Map.of("day", today().plusDays(daysAhead).toString(), "reason", "Trùng ngày nghỉ lễ"));
    }
}
