package vn.guongsang.system.report;

import java.math.BigDecimal;
import java.sql.Array;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.guongsang.system.oracle.Facts;

/** What stands in the books of media-service, record by record. */
record MediaBooks(
        List<Published> publications,
        List<Held> gatherings,
        List<Item> columnItems,
        List<Issued> contests,
        List<Issued> editions) {

    /**
     * Something published of a recognition that has not been taken down.
     *
     * @param minutes may be null
     * @param far whether the channel reached remote or ethnic-minority areas on the day
     * @param minority whether it spoke a language other than Vietnamese
     */
    record Published(
            UUID exemplar, int no, LocalDate on, String channel, BigDecimal minutes, boolean far, boolean minority) {

        boolean isOnAir() {
            return Set.of("TV", "RADIO").contains(channel);
        }
    }

    record Held(Set<UUID> hosts, LocalDate on, String purpose, long audience) {}

    /** What a column has brought; minutes may be null. */
    record Item(UUID column, LocalDate on, BigDecimal minutes) {}

    /** A contest with a result, an edition: how many entries or profiles it had. */
    record Issued(LocalDate on, long parts) {}

    static MediaBooks now() {
        List<Item> items = new ArrayList<>(itemsOfTasks());
        items.addAll(itemsByHand());
        return new MediaBooks(published(), held(), items, decided(), printed());
    }

    private static List<Published> published() {
        return read(
                """
                SELECT p.exemplar_id, p.approval_no, d.day, p.channel_kind, p.publication_minutes,
                       a.areas && '{REMOTE,ETHNIC_MINORITY}', NOT a.languages <@ '{vi}'
                FROM propagation_task p,
                     LATERAL (SELECT (p.published_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date AS day) d,
                     channel_attributes a
                WHERE a.channel_id = p.channel_id AND a.during @> d.day AND p.kind = 'PROPAGATION' AND p.status = 'PUBLISHED'
                  AND p.id NOT IN (SELECT r.retracts FROM propagation_task r
                                   WHERE r.kind = 'RETRACTION' AND r.status = 'PUBLISHED'
                                     AND r.retracts IS NOT NULL)""",
                row -> new Published(
                        row.getObject(1, UUID.class),
                        row.getInt(2),
                        row.getObject(3, LocalDate.class),
                        row.getString(4),
                        row.getBigDecimal(5),
                        row.getBoolean(6),
                        row.getBoolean(7)));
    }

    private static List<Held> held() {
        return read(
                "SELECT host_ids, held_on, purpose, audience FROM gathering WHERE status = 'HELD'",
                row -> new Held(
                        ids(row.getArray(1)), row.getObject(2, LocalDate.class), row.getString(3), row.getLong(4)));
    }

    /** Tasks planned in a column count on the day on which they were published (docs/adr/0031). */
    private static List<Item> itemsOfTasks() {
        return read(
                """
                SELECT s.column_id, (t.published_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date, t.publication_minutes
                FROM propagation_task t, column_slot_item i, column_slot s
                WHERE i.task_id = t.id AND i.slot_id = s.id AND t.kind = 'PROPAGATION' AND t.status = 'PUBLISHED'""",
                row -> new Item(row.getObject(1, UUID.class), row.getObject(2, LocalDate.class), row.getBigDecimal(3)));
    }

    /** Other items count on the day of their slot, once it has been filled. */
    private static List<Item> itemsByHand() {
        return read(
                """
                SELECT s.column_id, s.day FROM column_slot s, column_slot_item i
                WHERE i.slot_id = s.id AND s.status = 'FILLED'
                  AND NOT EXISTS (SELECT 1 FROM propagation_task t WHERE t.id = i.task_id AND t.status = 'PUBLISHED')""",
                row -> new Item(row.getObject(1, UUID.class), row.getObject(2, LocalDate.class), null));
    }

    private static List<Issued> decided() {
        return issued("SELECT c.published_at, (SELECT count(*) FROM contest_entry e"
                + " WHERE e.contest_id = c.id AND e.status = 'SUBMITTED') FROM contest c");
    }

    private static List<Issued> printed() {
        return issued("SELECT e.published_at, (SELECT count(*) FROM edition_item i"
                + " WHERE i.edition_id = e.id AND i.state <> 'LEFT_OUT' AND i.exemplar_id NOT IN"
                + " (SELECT r.exemplar_id FROM edition_recall r WHERE r.edition_id = e.id AND r.part = 'PAGE'))"
                + " FROM edition e");
    }

    private static List<Issued> issued(String sql) {
        return read(
                "SELECT (published_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date, parts FROM (" + sql
                        + ") AS all_of_them (published_at, parts) WHERE published_at IS NOT NULL",
                row -> new Issued(row.getObject(1, LocalDate.class), row.getLong(2)));
    }

    private static <T> List<T> read(String sql, Facts.Mapper<T> mapper) {
        return Facts.read("media", sql, mapper);
    }

    private static Set<UUID> ids(Array array) throws SQLException {
        return Set.copyOf(List.of((UUID[]) array.getArray()));
    }
}
