package vn.guongsang.media.task;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.media.task.escalation.Limits;
import vn.guongsang.media.task.step.TaskScope;
import vn.guongsang.model.TaskKind;

/** Stores tasks. Whoever changes one locks the exemplar first, so that a revocation and a publication never miss each other. */
@ApplicationScoped
class Tasks implements PanacheRepositoryBase<PropagationTask, UUID> {

    private final DataSource database;

    Tasks(DataSource database) {
        this.database = database;
    }

    /** Where a task of an actor's newsroom belongs; empty when it is another's or unknown. */
    Optional<Place> placeOf(UUID task, TaskScope scope) {
        Sql sql = Sql.of(
                        """
                SELECT t.exemplar_id, c.outlet_id FROM propagation_task t
                JOIN exemplar_snapshot e ON e.id = t.exemplar_id JOIN channel_today c ON c.id = t.channel_id
                WHERE t.id = :id""")
                .bind("id", task);
        return scope.narrow(sql).first(database, row -> new Place(row.uuid("exemplar_id"), row.uuid("outlet_id")));
    }

    /** The exemplar of a task, and the outlet that owns its channel today. */
    record Place(UUID exemplarId, UUID outletId) {}

    /** A task, locked. */
    PropagationTask locked(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** All tasks of an exemplar, locked in the order of their ids. */
    List<PropagationTask> ofExemplarLocked(UUID exemplar) {
        return find("exemplarId = ?1 order by id", exemplar)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** The propagation tasks of an approval. */
    List<PropagationTask> ofApproval(UUID exemplar, int approvalNo) {
        return list(
                "exemplarId = ?1 and approvalNo = ?2 and kind = ?3 order by id",
                exemplar,
                approvalNo,
                TaskKind.PROPAGATION);
    }

    /** Tasks that are due soon or past due and not pressed far enough; those that another replica holds are left to it. */
    List<UUID> toBePressed(Limits limits, Instant now, int most) {
        return Sql.of(
                        """
                SELECT t.id FROM propagation_task t
                WHERE t.status IN ('OPEN', 'ACCEPTED', 'IN_PRODUCTION', 'SCHEDULED') AND t.held_since IS NULL
                  AND (t.due_at < :now AND (t.escalation = 0 OR t.escalation = 1 AND t.due_at < :board)
                       OR t.due_at >= :now AND t.due_at < :remind AND t.reminded_at IS NULL
                          AND t.created_at < t.due_at - make_interval(days => CAST(:days AS int)))
                ORDER BY t.due_at LIMIT :most FOR UPDATE SKIP LOCKED""")
                .bind("now", now)
                .bind("board", now.minus(limits.boardAfter()))
                .bind("remind", now.plus(limits.remindBefore()))
                .bind("days", (int) limits.remindBefore().toDays())
                .bind("most", most)
                .list(database, row -> row.uuid("id"));
    }
}
