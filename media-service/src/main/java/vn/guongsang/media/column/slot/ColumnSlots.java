package vn.guongsang.media.column.slot;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.media.column.step.ColumnScope;
import vn.guongsang.media.column.step.ColumnStatus;

/** Stores slots. Whoever plans one locks column, exemplars and slot in this order. */
@ApplicationScoped
class ColumnSlots implements PanacheRepositoryBase<ColumnSlot, UUID> {

    private final DataSource database;

    ColumnSlots(DataSource database) {
        this.database = database;
    }

    /** Where a slot belongs, with its column held as it is; empty when it is another's or unknown. */
    Optional<Place> placeOf(UUID slot, ColumnScope scope) {
        return scope.narrow(Sql.of(
                                """
                SELECT m.id, m.status, m.channel_id, c.outlet_id FROM column_slot s
                JOIN media_column m ON m.id = s.column_id JOIN channel_today c ON c.id = m.channel_id
                WHERE s.id = :id""")
                        .bind("id", slot))
                .append("FOR SHARE OF m")
                .first(
                        database,
                        row -> new Place(
                                row.constant("status", ColumnStatus.class),
                                row.uuid("channel_id"),
                                row.uuid("outlet_id")));
    }

    /** The state of the column of a slot, its channel, and the outlet that owns that today. */
    record Place(ColumnStatus column, UUID channelId, UUID outletId) {}

    Optional<ColumnSlot> locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Planned slots of which everything that still stands has been published; those that another holds are left. */
    List<Published> published(int most) {
        return Sql.of(
                        """
                SELECT s.id, (SELECT max(coalesce(t.publication_url, t.publication_issue, t.programme))
                              FROM column_slot_item i JOIN propagation_task t ON t.id = i.task_id
                              WHERE i.slot_id = s.id AND t.status = 'PUBLISHED') AS trace
                FROM column_slot s
                WHERE s.status = 'PLANNED'
                  AND EXISTS (SELECT 1 FROM column_slot_item_standing i WHERE i.slot_id = s.id AND i.published
                                                                          AND NOT i.lapsed)
                  AND NOT EXISTS (SELECT 1 FROM column_slot_item_standing i WHERE i.slot_id = s.id AND NOT i.published
                                                                              AND NOT i.lapsed)
                ORDER BY s.id LIMIT :most FOR UPDATE SKIP LOCKED""")
                .bind("most", most)
                .list(database, row -> new Published(row.uuid("id"), row.text("trace")));
    }

    /** A slot that has appeared, and where. */
    record Published(UUID id, String trace) {}
}
