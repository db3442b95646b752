package vn.guongsang.media.column.slot.generation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.kit.time.Vietnam;
import vn.guongsang.media.column.content.Rhythm;
import vn.guongsang.media.task.escalation.Stage;
import vn.guongsang.media.task.escalation.Thresholds;

/**
 * Brings the slots of a column from today on in line with its rhythm; in the caller's transaction, which holds the lock on
 * the column. A slot in which somebody has had a hand is an exception for good: neither made twice nor taken away.
 */
@ApplicationScoped
public class SlotGeneration {

    private final DataSource database;
    private final Thresholds thresholds;

    SlotGeneration(DataSource database, Thresholds thresholds) {
        this.database = database;
        this.thresholds = thresholds;
    }

    /** Makes what the rhythm wants and takes away what it does not; without a rhythm the column rests. */
    public void bringInLine(UUID column, Optional<Rhythm> rhythm, Instant at) {
        LocalDate today = Vietnam.dateOf(at);
        LocalDate last = today.plusDays(thresholds.daysOf(Stage.COLUMN_SLOTS, today));
        List<LocalDate> wanted = rhythm.map(found -> found.days(today, last)).orElse(List.of());
        Map<LocalDate, Known> known = known(column, today);
        drop(known.values().stream().filter(slot -> !slot.touched() && !wanted.contains(slot.day())));
        create(column, wanted.stream().filter(day -> !known.containsKey(day)).toList(), at);
    }

    private Map<LocalDate, Known> known(UUID column, LocalDate from) {
        return Sql.of("SELECT id, original_day, touched FROM column_slot WHERE column_id = :column")
                .bind("column", column)
                .filter("original_day >= :from", "from", from)
                .list(database, row -> new Known(row.uuid("id"), row.date("original_day"), row.bool("touched")))
                .stream()
                .collect(Collectors.toMap(Known::day, Function.identity()));
    }

    /** One that somebody touches at this moment is touched, and stays. */
    private void drop(Stream<Known> slots) {
        Sql.of("DELETE FROM column_slot WHERE id = ANY (:ids) AND NOT touched")
                .bind("ids", slots.map(Known::id).toList())
                .update(database);
    }

    private void create(UUID column, List<LocalDate> days, Instant at) {
        Sql.of(
                        """
                INSERT INTO column_slot (id, version, column_id, original_day, day, status, touched, created_at)
                SELECT made.id, 1, :column, made.day, made.day, 'PLANNED', false, :at
                FROM (SELECT unnest(CAST(:ids AS uuid[])) AS id, unnest(CAST(:days AS date[])) AS day) made
                ON CONFLICT (column_id, original_day) DO NOTHING""")
                .bind("column", column)
                .bind("ids", days.stream().map(day -> Ids.next()).toList())
                .bind("days", days)
                .bind("at", at)
                .update(database);
    }

    /** A slot that exists, by the day that the rule first gave it. */
    private record Known(UUID id, LocalDate day, boolean touched) {}
}
