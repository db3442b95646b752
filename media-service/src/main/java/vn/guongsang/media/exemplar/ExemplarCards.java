package vn.guongsang.media.exemplar;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.model.event.ExemplarSnapshot;

/** Stores the newest snapshot of each exemplar. */
@ApplicationScoped
public class ExemplarCards {

    private static final String STORE =
            """
            INSERT INTO exemplar_snapshot (id, version, status, approval_no, publishable, embargo_until, display_name,
                                           subject_type, unit_id, sector, headline)
            VALUES (:id, :version, :status, :approvalNo, :publishable, :embargo, :name, :type, :unit, :sector, :headline)
            ON CONFLICT (id) DO UPDATE SET version = excluded.version, status = excluded.status,
                approval_no = excluded.approval_no, publishable = excluded.publishable,
                embargo_until = excluded.embargo_until, display_name = excluded.display_name,
                subject_type = excluded.subject_type, unit_id = excluded.unit_id, sector = excluded.sector,
                headline = excluded.headline
            WHERE exemplar_snapshot.version < :replacesBelow""";

    private final DataSource database;

    ExemplarCards(DataSource database) {
        this.database = database;
    }

    /** An exemplar, locked until the transaction ends. */
    public ExemplarCard locked(UUID id) {
        return Sql.of("SELECT id, version, publishable, embargo_until FROM exemplar_snapshot WHERE id = :id FOR UPDATE")
                .bind("id", id)
                .first(
                        database,
                        row -> new ExemplarCard(
                                row.uuid("id"),
                                row.number("version"),
                                row.bool("publishable"),
                                row.instant("embargo_until")))
                .orElseThrow();
    }

    /** The stored versions of those that are known. */
    public Map<UUID, Long> versionsOf(Collection<UUID> ids) {
        return Sql.of("SELECT id AS id, version FROM exemplar_snapshot WHERE id = ANY (:ids)")
                .bind("ids", ids)
                .byId(database, row -> row.number("version"));
    }

    /** Stores a snapshot and locks it; false when the stored one is as new or newer. */
    public boolean store(ExemplarSnapshot exemplar) {
        return Sql.of(STORE)
                        .bind("id", exemplar.id())
                        .bind("version", exemplar.version())
                        .bind("replacesBelow", exemplar.replacesBelow())
                        .bind("status", exemplar.status())
                        .bind("approvalNo", exemplar.approvalNo())
                        .bind("publishable", exemplar.publishable())
                        .bind("embargo", exemplar.embargoUntil())
                        .bind("name", exemplar.card().displayName())
                        .bind("type", exemplar.card().subjectType())
                        .bind("unit", exemplar.card().unitId())
                        .bind("sector", exemplar.card().sector())
                        .bind("headline", exemplar.card().headline())
                        .update(database)
                == 1;
    }
}
