package vn.guongsang.media.broadcast.slot.item;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import vn.guongsang.kit.sql.Sql;

/** Takes out of slots that have not begun what may not be shown any more. */
@ApplicationScoped
public class Withdrawals {

    private static final String WITHDRAW =
            """
            UPDATE slot_item i SET withdrawn_at = :at, withdrawn_for = w.reason
            FROM (
                SELECT j.slot_id, j.ordinal,
                       CASE WHEN j.approval_no IS NOT NULL AND r.revoked OR e.status <> 'APPROVED' THEN 'REVOKED'
                            WHEN NOT e.publishable THEN 'NO_PUBLICATION_GROUND'
                            WHEN e.embargo_until > s.starts_at THEN 'EMBARGO' END AS reason
                FROM slot_item j JOIN broadcast_slot s ON s.id = j.slot_id
                JOIN exemplar_snapshot e ON e.id = j.exemplar_id
                LEFT JOIN recognition r ON r.exemplar_id = j.exemplar_id AND r.approval_no = j.approval_no
                WHERE j.exemplar_id = :exemplar AND j.withdrawn_at IS NULL AND s.starts_at > :at
            ) w
            WHERE w.slot_id = i.slot_id AND w.ordinal = i.ordinal AND w.reason IS NOT NULL
            RETURNING i.slot_id, i.withdrawn_for""";

    private final DataSource database;

    Withdrawals(DataSource database) {
        this.database = database;
    }

    /** A slot that has lost an item. */
    public record Loss(UUID slotId, WithdrawalReason reason) {}

    /** Locks the slots ahead that are to show an exemplar, so that none begins to show it meanwhile. */
    public void lockSlots(UUID exemplar, Instant at) {
        Sql.of(
                        """
                SELECT s.id FROM broadcast_slot s
                WHERE s.id IN (SELECT slot_id FROM slot_item WHERE exemplar_id = :exemplar AND withdrawn_at IS NULL)
                  AND s.starts_at > :at
                ORDER BY s.id FOR UPDATE""")
                .bind("exemplar", exemplar)
                .bind("at", at)
                .list(database, row -> row.uuid("id"));
    }

    /** Marks what an exemplar, as it is known now, may not be shown in. */
    public List<Loss> withdraw(UUID exemplar, Instant at) {
        return Sql.of(WITHDRAW)
                .bind("exemplar", exemplar)
                .bind("at", at)
                .list(
                        database,
                        row -> new Loss(row.uuid("slot_id"), row.constant("withdrawn_for", WithdrawalReason.class)));
    }
}
