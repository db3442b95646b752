package vn.guongsang.system.report;

import java.math.BigDecimal;
import java.sql.Array;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.guongsang.system.oracle.Facts;

/** What stands in the books of media-service, record by record. */
record MediaBooks(List<Published> publications, List<Held> gatherings) {

    /** Something published of a recognition that has not been taken down; minutes may be null. */
    record Published(UUID exemplar, int no, LocalDate on, String channel, BigDecimal minutes) {

        boolean isOnAir() {
            return Set.of("TV", "RADIO").contains(channel);
        }
    }

    record Held(Set<UUID> hosts, LocalDate on, String purpose, long audience) {}

    static MediaBooks now() {
        return new MediaBooks(
                Facts.read(
                        "media",
                        """
                        SELECT p.exemplar_id, p.approval_no, (p.published_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date,
                               p.channel_kind, p.publication_minutes
                        FROM propagation_task p
                        WHERE p.kind = 'PROPAGATION' AND p.status = 'PUBLISHED'
                          AND p.id NOT IN (SELECT r.retracts FROM propagation_task r
                                           WHERE r.kind = 'RETRACTION' AND r.status = 'PUBLISHED'
                                             AND r.retracts IS NOT NULL)""",
                        row -> new Published(
                                row.getObject(1, UUID.class),
                                row.getInt(2),
                                row.getObject(3, LocalDate.class),
                                row.getString(4),
                                row.getBigDecimal(5))),
                Facts.read(
                        "media",
                        "SELECT host_ids, held_on, purpose, audience FROM gathering WHERE status = 'HELD'",
                        row -> new Held(
                                ids(row.getArray(1)),
                                row.getObject(2, LocalDate.class),
                                row.getString(3),
                                row.getLong(4))));
    }

    private static Set<UUID> ids(Array array) throws SQLException {
        return Set.copyOf(List.of((UUID[]) array.getArray()));
    }
}
