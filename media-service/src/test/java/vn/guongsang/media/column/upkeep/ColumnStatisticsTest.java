package vn.guongsang.media.column.upkeep;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.guongsang.media.column.Newsroom.item;
import static vn.guongsang.media.column.Newsroom.rhythm;
import static vn.guongsang.media.column.Newsroom.today;
import static vn.guongsang.media.testing.Asked.EDITOR;
import static vn.guongsang.media.testing.Asked.PROPAGANDA;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.notification.NoticeLine;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.kit.time.Vietnam;
import vn.guongsang.media.column.ColumnService;
import vn.guongsang.media.column.Newsroom;
import vn.guongsang.media.testing.Asked;
import vn.guongsang.media.testing.Database;
import vn.guongsang.media.testing.MediaStack;

@QuarkusTest
@MediaStack
class ColumnStatisticsTest {

    private final Newsroom newsroom = new Newsroom("TV");
    private final LocalDate today = today();
    private final String month = YearMonth.from(today).toString();

    @Inject
    ColumnWatch watch;

    @Inject
    ColumnService columns;

    @Inject
    ColumnDigest digest;

    /** This month: one task in the column, one beside it, one hand-filled item; a year before: one task beside it. */
    private UUID aMonthWithAYearBefore() {
        newsroom.takesTasks();
        UUID column = newsroom.running("rhythm", rhythm(today, "FREQ=WEEKLY;COUNT=2"));
        UUID inColumn = task();
        newsroom.plan(newsroom.firstSlot(column), 1, item("Phóng sự", "taskId", inColumn), item("Tin ngắn"))
                .statusCode(200);
        newsroom.step("column-slots", newsroom.firstSlot(column), 2, "filling", Map.of("trace", "Bản tin 19 giờ"))
                .statusCode(200);
        newsroom.publish(inColumn, Instant.now(), "7.5");
        newsroom.publish(task(), Instant.now(), "4.5");
        newsroom.publish(task(), Vietnam.startOf(today.minusYears(1)), "8");
        return column;
    }

    private UUID task() {
        UUID exemplar = Ids.next();
        newsroom.approve(exemplar);
        return newsroom.task(exemplar);
    }

    @Test
    void aColumnCountsEachOfItsPublicationsOnceAndTheChannelAllOfThem() {
        UUID column = aMonthWithAYearBefore();

        statistics("by=COLUMN&columnId={id}&from={m}&to={m}", column, month, month)
                .body("items", hasSize(1))
                .body("items[0].name", equalTo("Người tốt, việc tốt"))
                .body("items[0].month", equalTo(month))
                .body("items[0].filled", equalTo(1))
                .body("items[0].items", equalTo(2))
                .body("items[0].minutes", equalTo(7.5f))
                .body("items[0].itemsYearBefore", equalTo(0))
                .body("items[0].itemsGrowthPercent", nullValue());
        for (String by : new String[] {"CHANNEL", "OUTLET"}) {
            statistics("by=" + by + "&channelId={id}&from={m}&to={m}", newsroom.channel(), month, month)
                    .body("items", hasSize(1))
                    .body(
                            "items[0].id",
                            equalTo((by.equals("OUTLET") ? newsroom.outlet() : newsroom.channel()).toString()))
                    .body("items[0].items", equalTo(3))
                    .body("items[0].minutes", equalTo(12.0f))
                    .body("items[0].itemsYearBefore", equalTo(1))
                    .body("items[0].minutesYearBefore", equalTo(8.0f))
                    .body("items[0].itemsGrowthPercent", equalTo(200.0f))
                    .body("items[0].minutesGrowthPercent", equalTo(50.0f));
        }
    }

    @Test
    void theFiguresAreTheRecordsThatTheyCount() {
        UUID column = aMonthWithAYearBefore();

        publications("by=COLUMN&columnId={id}&from={m}&to={m}", column, month, month)
                .body("items", hasSize(2))
                .body("items.source", containsInAnyOrder("TASK", "SLOT"))
                .body("items.title", containsInAnyOrder("Phóng sự", "Tin ngắn"))
                .body("items.columnId", contains(column.toString(), column.toString()));
        publications("by=CHANNEL&channelId={id}&from={m}&to={m}", newsroom.channel(), month, month)
                .body("items", hasSize(3));
        String lastYear = YearMonth.from(today.minusYears(1)).toString();
        publications("by=OUTLET&outletId={id}&from={m}&to={m}", newsroom.outlet(), lastYear, lastYear)
                .body("items.day", contains(today.minusYears(1).toString()))
                .body("items.minutes", contains(8.0f));
        String next = publications("by=CHANNEL&channelId={id}&limit=2", newsroom.channel())
                .body("items", hasSize(2))
                .extract()
                .path("next");
        Asked.get(newsroom.editor(), next).body("items", hasSize(1)).body("next", nullValue());
    }

    @Test
    void aNewsroomSeesItsOwnFiguresOnlyAndTheBoardAll() {
        UUID column = aMonthWithAYearBefore();

        Asked.get(EDITOR, "/v1/column-statistics?columnId={id}", column).body("items", hasSize(0));
        Asked.get(EDITOR, "/v1/counted-publications?columnId={id}", column).body("items", hasSize(0));
        Asked.get(PROPAGANDA, "/v1/column-statistics?columnId={id}&to={m}", column, month)
                .body("items.items.sum()", equalTo(2));
    }

    @ParameterizedTest
    @CsvSource({"2026-05, 2026-04", "2020-01, 2023-01"})
    void tooManyMonthsAreRefused(String from, String to) {
        Asked.get(PROPAGANDA, "/v1/column-statistics?from={f}&to={t}", from, to)
                .statusCode(400)
                .body("code", equalTo("statistics-period-invalid"));
        Asked.get(PROPAGANDA, "/v1/column-statistics?from=2020-01&to=2022-12").statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"by=DAY", "from=2026-13", "month=2026-01"})
    void aWrongParameterIsRefused(String query) {
        Asked.get(PROPAGANDA, "/v1/column-statistics?" + query).statusCode(400);
    }

    @Test
    void aSlotIsFilledWhenItsTasksHaveBeenPublishedAndTheFiguresAreToldOnce() {
        newsroom.takesTasks();
        UUID column = newsroom.running("rhythm", rhythm(today, "FREQ=WEEKLY;COUNT=1"));
        UUID slot = newsroom.firstSlot(column);
        UUID task = task();
        newsroom.plan(slot, 1, item("Phóng sự", "taskId", task)).statusCode(200);
        watch.look(Instant.now());
        newsroom.slot(slot).body("status", equalTo("PLANNED"));
        newsroom.publish(task, Instant.now(), "7.5");

        threeReplicasLook(column);

        newsroom.slot(slot)
                .body("status", equalTo("FILLED"))
                .body("trace", equalTo("Số 8123"))
                .body("history.actor[1]", equalTo("system:columns"));
        Asked.get(newsroom.editor(), "/v1/columns/{id}", column).body("version", equalTo(3));
        assertEquals(
                "counted 2026 1 1 1 7.50".replace("2026", month),
                Database.text(
                        """
                SELECT concat_ws(' ', payload -> 'data' ->> 'change', m ->> 'month', m ->> 'slots', m ->> 'filled',
                                 m ->> 'items', m ->> 'minutes')
                FROM outbox, jsonb_array_elements(payload -> 'data' -> 'months') m
                WHERE aggregate_id = ? AND aggregate_version = 3""",
                        column));
        assertEquals(3, Database.number("SELECT count(*) FROM outbox WHERE aggregate_id = ?", column));
        newsroom.step("column-slots", slot, 3, "reopening", Map.of("reason", "Báo nhầm kỳ này"))
                .statusCode(409)
                .body("code", equalTo("column-slot-published"));
    }

    /** The third had seen the difference before the first told it. */
    private void threeReplicasLook(UUID column) {
        watch.look(Instant.now());
        watch.look(Instant.now());
        columns.count(column, Instant.now());
    }

    @Test
    void timeBringsFurtherSlots() {
        UUID column = newsroom.running();
        assertEquals(9, newsroom.slots(column).size());

        watch.look(Instant.now().plusSeconds(86_400L * 7));

        assertEquals(10, newsroom.slots(column).size());
    }

    @Test
    void theGapsStandInTheDigestOfTheNewsroom() {
        newsroom.running();
        Actor editor = new Actor("x", "X", Set.of("media-editor"), null, newsroom.outlet());

        assertEquals(
                List.of(new NoticeLine("column-gaps", 1L, "Kỳ chuyên mục còn trống", "Column slots without an item")),
                digest.waiting(editor, Instant.now()));
        assertEquals(
                List.of(),
                digest.waiting(new Actor("x", "X", Set.of("media-editor"), null, Ids.next()), Instant.now()));
    }

    @Test
    void theAlarmOfAGapBeginsAndEndsAtMidnightInVietnam() {
        LocalDate day = today.plusDays(20);
        newsroom.running("rhythm", rhythm(day, "FREQ=WEEKLY;COUNT=1"));

        assertEquals(0, gaps(Vietnam.endOf(day.minusDays(8))));
        assertEquals(1, gaps(Vietnam.startOf(day.minusDays(7))));
        assertEquals(1, gaps(Vietnam.endOf(day)));
        assertEquals(0, gaps(Vietnam.startOf(day.plusDays(1))));
    }

    private int gaps(Instant at) {
        return digest.waiting(new Actor("x", "X", Set.of("media-editor"), null, newsroom.outlet()), at)
                .size();
    }

    private ValidatableResponse statistics(String query, Object... values) {
        return Asked.get(newsroom.editor(), "/v1/column-statistics?" + query, values)
                .statusCode(200);
    }

    private ValidatableResponse publications(String query, Object... values) {
        return Asked.get(newsroom.editor(), "/v1/counted-publications?" + query, values)
                .statusCode(200);
    }
}
