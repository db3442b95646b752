package vn.guongsang.reporting.fact;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.model.event.PropagationTaskSnapshot;
import vn.guongsang.model.event.PropagationTaskSnapshot.Publication;

/** Stores propagation tasks whole, version by version. */
@ApplicationScoped
class PropagationFacts {

    private static final String UPSERT =
            """
            INSERT INTO propagation_fact
                (task_id, version, exemplar_id, approval_no, kind, status, channel_id, channel_kind, published_at, minutes,
                 retracts)
            VALUES (:id, :version, :exemplar, :approvalNo, :kind, :status, :channel, :channelKind, :publishedAt, :minutes,
                    :retracts)
            ON CONFLICT (task_id) DO UPDATE SET version = excluded.version, exemplar_id = excluded.exemplar_id,
                approval_no = excluded.approval_no, kind = excluded.kind, status = excluded.status,
                channel_id = excluded.channel_id, channel_kind = excluded.channel_kind,
                published_at = excluded.published_at, minutes = excluded.minutes, retracts = excluded.retracts
            WHERE propagation_fact.version < :replacesBelow""";

    private final DataSource database;

    PropagationFacts(DataSource database) {
        this.database = database;
    }

    /** The stored versions of those that are known. */
    Map<UUID, Long> versionsOf(Collection<UUID> ids) {
        return Sql.of("SELECT task_id AS id, version FROM propagation_fact WHERE task_id = ANY (:ids)")
                .bind("ids", ids)
                .byId(database, row -> row.number("version"));
    }

    /** Stores a snapshot in the caller's transaction, unless the stored one is as new or newer. */
    void store(PropagationTaskSnapshot task) {
        Optional<Publication> publication = Optional.ofNullable(task.publication());
        Sql.of(UPSERT)
                .bind("id", task.id())
                .bind("version", task.version())
                .bind("replacesBelow", task.replacesBelow())
                .bind("exemplar", task.exemplarId())
                .bind("approvalNo", task.approvalNo())
                .bind("kind", task.kind())
                .bind("status", task.status())
                .bind("channel", task.channelId())
                .bind("channelKind", task.channelKind())
                .bind("publishedAt", publication.map(Publication::at).orElse(null))
                .bind("retracts", task.retracts())
                .bind("minutes", publication.map(Publication::minutes).orElse(null))
                .update(database);
    }
}
