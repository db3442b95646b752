package vn.guongsang.media.personal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.guongsang.media.column.Newsroom.item;
import static vn.guongsang.media.column.Newsroom.rhythm;
import static vn.guongsang.media.column.Newsroom.today;
import static vn.guongsang.media.contest.Contesting.body;
import static vn.guongsang.media.contest.Contesting.entered;
import static vn.guongsang.media.contest.Contesting.opened;
import static vn.guongsang.media.contest.Contesting.unit;
import static vn.guongsang.media.contest.Contesting.writing;
import static vn.guongsang.media.testing.Some.exemplar;
import static vn.guongsang.media.testing.Some.recognition;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.media.column.Newsroom;
import vn.guongsang.media.testing.Asked;
import vn.guongsang.media.testing.Database;
import vn.guongsang.media.testing.MediaStack;
import vn.guongsang.media.testing.Station;
import vn.guongsang.media.testing.Told;
import vn.guongsang.model.SubjectType;
import vn.guongsang.model.event.ExemplarSnapshot;
import vn.guongsang.model.event.ExemplarSnapshot.Card;
import vn.guongsang.model.event.ExemplarSnapshot.Recognition;

/** A title that names a person stands wherever a row can be linked to the exemplar; what is not linked keeps its own. */
@QuarkusTest
@MediaStack
class LinkedTitleTest {

    private static final String NAMED = "Bà Nguyễn Thị Thí Dụ giữ lửa làng nghề";
    private static final String NEUTRAL = "Cá nhân (đã xóa dữ liệu)";
    private static final String SLOT = "SELECT title FROM broadcast_slot WHERE id = ?";
    private static final String AIRING = "SELECT title FROM airing WHERE id = ?";
    private static final String ITEM = "SELECT title FROM column_slot_item WHERE slot_id = ?";

    private final Station station = Station.founded();
    private final UUID channel = station.channel("TV", null);
    private final UUID relaying = station.channel("TV", channel);
    private final UUID exemplar = Ids.next();
    private final UUID other = Ids.next();
    private final Recognition recognition = recognition(1);
    private final Instant start = Instant.now().truncatedTo(ChronoUnit.HOURS).plus(Duration.ofDays(90));

    /** Where, and how the title there is asked for. */
    private final Map<String, Stored> places = new LinkedHashMap<>();

    private record Stored(String sql, UUID id, String expected) {

        String title() {
            return Database.text(sql, id);
        }
    }

    @Test
    void anErasureTakesTheNameOutOfEveryLinkedTitleAndOutOfNoOther() {
        Told.exemplars(exemplar(exemplar, 1, recognition), exemplar(other, 1, recognition(1)));
        slots();
        airings();
        columns();
        entries();
        places.forEach((place, stored) -> assertEquals(NAMED, stored.title(), place));

        Told.exemplars(erased(2));
        Told.exemplars(erased(3));

        places.forEach((place, stored) -> assertEquals(stored.expected(), stored.title(), place));
        UUID slot = places.get("slot of its own").id();
        station.get("/v1/broadcast-slots/{id}", slot).statusCode(200);
        assertEquals(
                1,
                Database.number(
                        "SELECT count(*) FROM audit_line WHERE aggregate_id = ? AND action = 'title-erasure'", slot));
        assertEquals(
                0,
                Database.number(
                        "SELECT count(*) FROM contest_entry WHERE exemplar_id = ? AND work ->> 'title' = ?",
                        exemplar,
                        NAMED));
    }

    @Test
    void aWithdrawalOfConsentLeavesTheTitlesToTheirWriters() {
        Told.exemplars(exemplar(exemplar, 1, recognition));
        UUID slot = slot(channel, 0, exemplar);

        Told.exemplars(exemplar(exemplar, 2, false, null, recognition));

        assertEquals(NAMED, Database.text(SLOT, slot));
    }

    private void slots() {
        UUID own = slot(channel, 0, exemplar);
        put("slot of its own", SLOT, own, NEUTRAL);
        put("its repeat", SLOT, booked(channel, 2, "repeat_of", own), NEUTRAL);
        put("its relay", SLOT, booked(relaying, 0, "relay_of", own), NEUTRAL);
        put("slot of another", SLOT, slot(channel, 4, other), NAMED);
        put("slot of nobody", SLOT, booked(channel, 6, null, null), NAMED);
    }

    private void airings() {
        UUID slot = slot(channel, 8, exemplar);
        put("airing of the exemplar", AIRING, aired("exemplar_id", exemplar), NEUTRAL);
        put("airing of a task of it", AIRING, aired("task_id", Asked.task(exemplar, 1, Asked.TV)), NEUTRAL);
        put("airing of a slot that had it", AIRING, aired("slot_id", slot), NEUTRAL);
        put("airing of another", AIRING, aired("exemplar_id", other), NAMED);
    }

    private void columns() {
        Newsroom newsroom = new Newsroom("PRINT");
        put("item of a column", ITEM, filled(newsroom, exemplar), NEUTRAL);
        put("item of another", ITEM, filled(newsroom, other), NAMED);
    }

    private void entries() {
        UUID unit = unit();
        UUID contest = opened(body());
        put("contest entry", "SELECT title FROM contest_entry WHERE id = ?", entry(contest, unit, exemplar), NEUTRAL);
        put("entry about another", "SELECT title FROM contest_entry WHERE id = ?", entry(contest, unit, other), NAMED);
    }

    private void put(String place, String sql, UUID id, String expected) {
        places.put(place, new Stored(sql, id, expected));
    }

    private UUID slot(UUID on, int hour, UUID about) {
        UUID slot = booked(on, hour, null, null);
        Database.change(
                "INSERT INTO slot_item (slot_id, ordinal, exemplar_id, minutes) VALUES (?, 1, ?, 5)", slot, about);
        return slot;
    }

    private UUID booked(UUID on, int hour, String link, UUID linked) {
        UUID slot = station.booked(on, start.plus(Duration.ofHours(hour)), 30, "title", NAMED);
        if (link != null) {
            Database.change("UPDATE broadcast_slot SET " + link + " = ? WHERE id = ?", linked, slot);
        }
        return slot;
    }

    private UUID aired(String link, UUID linked) {
        UUID airing = Ids.next();
        Database.change(
                "INSERT INTO airing (id, version, channel_id, month, started_at, minutes, title, recorded_by, recorded_at, "
                        + link + ") VALUES (?, 1, ?, '2026-08-01', '2026-08-20T12:00:00Z', 5, ?, 'x', now(), ?)",
                airing,
                channel,
                NAMED,
                linked);
        return airing;
    }

    /** A slot that has appeared: one to come would lose the item. */
    private static UUID filled(Newsroom newsroom, UUID about) {
        UUID slot = newsroom.firstSlot(newsroom.running("rhythm", rhythm(today(), "FREQ=WEEKLY")));
        newsroom.plan(slot, 1, item(NAMED, "exemplarId", about)).statusCode(200);
        Database.change("UPDATE column_slot SET status = 'FILLED', filled_at = now() WHERE id = ?", slot);
        return slot;
    }

    private static UUID entry(UUID contest, UUID unit, UUID about) {
        Map<String, Object> entry = writing(unit, "Lời của bài viết về " + about);
        entry.put("work", Map.of("title", NAMED, "text", "Lời của bài viết về " + about));
        entry.remove("about");
        entry.remove("subjectUnitId");
        entry.put("exemplarId", about);
        return entered(contest, entry);
    }

    private ExemplarSnapshot erased(long version) {
        ExemplarSnapshot before = exemplar(exemplar, version, false, null, recognition);
        Card card = before.card();
        return new ExemplarSnapshot(
                exemplar,
                version,
                "erased",
                before.status(),
                1,
                false,
                null,
                new Card(
                        card.subjectId(),
                        NEUTRAL,
                        SubjectType.INDIVIDUAL,
                        card.unitId(),
                        card.sector(),
                        null,
                        exemplar),
                before.recognitions());
    }
}
