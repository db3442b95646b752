package vn.guongsang.nominations.propagation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.model.ChannelKind;
import vn.guongsang.model.TaskKind;
import vn.guongsang.model.TaskStatus;
import vn.guongsang.model.event.PropagationTaskSnapshot;

/** The current snapshot of every task that media-service has told of. */
@ApplicationScoped
public class PropagationFacts {

    private final DataSource database;

    PropagationFacts(DataSource database) {
        this.database = database;
    }

    /** Stores a snapshot unless a newer one is there. */
    void store(PropagationTaskSnapshot task) {
        PropagationTaskSnapshot.Publication published = task.publication();
        Sql.of(
                        """
                INSERT INTO propagation_fact (task_id, version, exemplar_id, approval_no, kind, channel_kind, status,
                                              published_at, url, minutes)
                VALUES (:task, :version, :exemplar, :approvalNo, :kind, :channel, :status, :at, :url, :minutes)
                ON CONFLICT (task_id) DO UPDATE SET version = excluded.version, status = excluded.status,
                    published_at = excluded.published_at, url = excluded.url, minutes = excluded.minutes
                WHERE propagation_fact.version < :replacesBelow""")
                .bind("task", task.id())
                .bind("version", task.version())
                .bind("replacesBelow", task.replacesBelow())
                .bind("exemplar", task.exemplarId())
                .bind("approvalNo", task.approvalNo())
                .bind("kind", task.kind())
                .bind("channel", task.channelKind())
                .bind("status", task.status())
                .bind("at", published == null ? null : published.at())
                .bind("url", published == null ? null : published.url())
                .bind("minutes", published == null ? null : published.minutes())
                .update(database);
    }

    /** Keeps a step of a task for the history of its exemplar; told again it is the same step. */
    void note(PropagationTaskSnapshot task, Instant at) {
        PropagationTaskSnapshot.Publication published = task.publication();
        Sql.of(
                        """
                INSERT INTO propagation_step (task_id, version, exemplar_id, at, change, status, kind, channel_kind,
                                              approval_no, url)
                VALUES (:task, :version, :exemplar, :at, :change, :status, :kind, :channel, :approvalNo, :url)
                ON CONFLICT (task_id, version) DO NOTHING""")
                .bind("task", task.id())
                .bind("version", task.version())
                .bind("exemplar", task.exemplarId())
                .bind("at", at)
                .bind("change", task.change())
                .bind("status", task.status())
                .bind("kind", task.kind())
                .bind("channel", task.channelKind())
                .bind("approvalNo", task.approvalNo())
                .bind("url", published == null ? null : published.url())
                .update(database);
    }

    /** The stored versions of those that are known. */
    Map<UUID, Long> versionsOf(Collection<UUID> ids) {
        return Sql.of("SELECT task_id AS id, version FROM propagation_fact WHERE task_id = ANY (:ids)")
                .bind("ids", ids)
                .byId(database, row -> row.number("version"));
    }

    /** Tasks of an exemplar, by approval, kind and channel. */
    public List<PropagationView> of(UUID exemplar) {
        return Sql.of("SELECT * FROM propagation_fact WHERE exemplar_id = :exemplar")
                .append("ORDER BY approval_no, kind, channel_kind, task_id")
                .bind("exemplar", exemplar)
                .list(
                        database,
                        row -> new PropagationView(
                                row.uuid("task_id"),
                                row.constant("kind", TaskKind.class),
                                row.integer("approval_no"),
                                row.constant("channel_kind", ChannelKind.class),
                                row.constant("status", TaskStatus.class),
                                row.instant("published_at"),
                                row.text("url"),
                                row.decimal("minutes")));
    }

    /** Exemplars with a recognition in force, recorded before a moment, of which media-service has told no task. */
    List<UUID> withoutTask(Instant recordedBefore) {
        return Sql.of(
                        """
                SELECT DISTINCT r.exemplar_id FROM recognition r
                WHERE r.revoked_at IS NULL AND r.approved_at < :before
                  AND NOT EXISTS (SELECT 1 FROM propagation_fact f
                                  WHERE f.exemplar_id = r.exemplar_id AND f.approval_no = r.approval_no)
                LIMIT 1000""")
                .bind("before", recordedBefore)
                .list(database, row -> row.uuid("exemplar_id"));
    }
}
