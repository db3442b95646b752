package vn.guongsang.media.column.upkeep;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.guongsang.media.column.Newsroom.item;
import static vn.guongsang.media.column.Newsroom.rhythm;
import static vn.guongsang.media.column.Newsroom.today;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.kit.time.Vietnam;
import vn.guongsang.media.column.Newsroom;
import vn.guongsang.media.testing.Asked;
import vn.guongsang.media.testing.Database;
import vn.guongsang.media.testing.MediaStack;
import vn.guongsang.media.testing.Some;
import vn.guongsang.media.testing.Told;
import vn.guongsang.model.ExemplarStatus;
import vn.guongsang.model.SubjectType;
import vn.guongsang.model.event.ExemplarSnapshot;
import vn.guongsang.model.event.ExemplarSnapshot.Card;
import vn.guongsang.model.event.ExemplarSnapshot.Recognition;

/** What becomes of an item of a column when its exemplar changes, case by case. */
@QuarkusTest
@MediaStack
class ColumnRevocationTest {

    private final Newsroom newsroom = new Newsroom("PRINT");
    private final UUID exemplar = Ids.next();

    @Inject
    ColumnWatch watch;

    @ParameterizedTest
    @CsvSource({
        // how far the item is, what is told of the exemplar, what becomes of the item
        "PLANNED,        REVOKED,              LOST,    REVOKED",
        "TASK_PLANNED,   REVOKED,              LOST,    REVOKED",
        "TASK_PUBLISHED, REVOKED,              FLAGGED, REVOKED",
        "FILLED,         REVOKED,              FLAGGED, REVOKED",
        "PLANNED,        WITHDRAWN,            LOST,    NO_PUBLICATION_GROUND",
        "TASK_PLANNED,   WITHDRAWN,            LOST,    NO_PUBLICATION_GROUND",
        "TASK_PUBLISHED, WITHDRAWN,            FLAGGED, NO_PUBLICATION_GROUND",
        "FILLED,         WITHDRAWN,            FLAGGED, NO_PUBLICATION_GROUND",
        "PLANNED,        EMBARGO_PAST_THE_DAY, LOST,    EMBARGO",
        "PLANNED,        EMBARGO_ON_THE_DAY,   KEPT,    ",
        "FILLED,         EMBARGO_PAST_THE_DAY, KEPT,    "
    })
    void anItemToComeIsLostAndAPublishedOneIsFlagged(String how, String told, String outcome, String reason) {
        newsroom.takesTasks();
        Recognition recognition = newsroom.approve(exemplar);
        UUID column = newsroom.running("rhythm", rhythm(today(), "FREQ=WEEKLY"));
        UUID slot = newsroom.firstSlot(column);
        long version = bring(how, slot);

        tell(told, recognition);

        switch (outcome) {
            case "LOST" -> assertLost(slot, version, reason);
            case "FLAGGED" -> assertCountedAndFlagged(column, slot, version, reason);
            default ->
                newsroom.slot(slot)
                        .body("items.exemplarId", contains(exemplar.toString()))
                        .body("items[0].flag", nullValue())
                        .body("version", equalTo((int) version));
        }
    }

    private void assertLost(UUID slot, long version, String reason) {
        newsroom.slot(slot)
                .body("status", equalTo("PLANNED"))
                .body("items", hasSize(0))
                .body("gap", equalTo(true))
                .body("history.action", contains("items", "loss"))
                .body("history[1].reason", equalTo(reason))
                .body("history[1].actor", equalTo("system:columns"))
                .body("version", equalTo((int) version + 1));
    }

    private void assertCountedAndFlagged(UUID column, UUID slot, long version, String reason) {
        newsroom.slot(slot).body("items.flag", contains(reason)).body("version", equalTo((int) version));
        Asked.get(newsroom.editor(), "/v1/columns/{id}", column)
                .body("months.items.sum()", equalTo(1))
                .body("months.flagged.sum()", equalTo(1));
        watch.look(Instant.now());
        assertEquals(
                1,
                Database.number(
                        """
                SELECT sum((m ->> 'flagged')::int)
                FROM outbox, jsonb_array_elements(payload -> 'data' -> 'months') m
                WHERE aggregate_id = ? AND aggregate_version = 3""",
                        column));
    }

    @Test
    void theNameOfAnErasedPersonLeavesTheTitles() {
        newsroom.takesTasks();
        Recognition recognition = newsroom.approve(exemplar);
        UUID slot = newsroom.firstSlot(newsroom.running("rhythm", rhythm(today(), "FREQ=WEEKLY")));
        bring("FILLED", slot);

        Told.exemplars(new ExemplarSnapshot(
                exemplar,
                2,
                "erased",
                ExemplarStatus.APPROVED,
                1,
                false,
                null,
                new Card(exemplar, "Cá nhân đã xóa tên", SubjectType.INDIVIDUAL, Some.UNIT, "X", null, exemplar),
                List.of(recognition)));

        newsroom.slot(slot)
                .body("items.title", contains("Cá nhân đã xóa tên"))
                .body("items.flag", contains("NO_PUBLICATION_GROUND"));
    }

    @Test
    void anotherItemOfTheSlotStays() {
        Told.exemplars(Some.exemplar(exemplar, 1, Some.recognition(1)));
        UUID slot = newsroom.firstSlot(newsroom.running());
        newsroom.plan(slot, 1, item("Rau sạch", "exemplarId", exemplar), item("Tin ngắn"))
                .statusCode(200);

        tell("REVOKED", Some.recognition(1));

        newsroom.slot(slot).body("items.title", contains("Tin ngắn")).body("gap", equalTo(false));
    }

    /** Brings the item as far as the case says; returns the version of the slot. */
    private long bring(String how, UUID slot) {
        boolean byTask = how.startsWith("TASK");
        newsroom.plan(
                        slot,
                        1,
                        byTask
                                ? item("Rau sạch", "taskId", newsroom.task(exemplar))
                                : item("Rau sạch", "exemplarId", exemplar))
                .statusCode(200);
        if (how.equals("TASK_PUBLISHED")) {
            newsroom.publish(newsroom.task(exemplar), Instant.now(), null);
        }
        if (how.equals("FILLED")) {
            newsroom.step("column-slots", slot, 2, "filling", Map.of("trace", "Số 1, trang 3"))
                    .statusCode(200);
            return 3;
        }
        return 2;
    }

    private void tell(String what, Recognition recognition) {
        switch (what) {
            case "REVOKED" -> newsroom.revoke(exemplar, recognition);
            case "WITHDRAWN" -> newsroom.withdraw(exemplar, recognition);
            case "EMBARGO_PAST_THE_DAY" -> embargo(Vietnam.startOf(today().plusDays(1)), recognition);
            default -> embargo(Vietnam.startOf(today().plusDays(1)).minusMillis(1), recognition);
        }
    }

    private void embargo(Instant until, Recognition recognition) {
        Told.exemplars(Some.exemplar(exemplar, 2, true, until, recognition));
    }
}
