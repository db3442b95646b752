package vn.guongsang.media.edition.recall;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import vn.guongsang.kit.sql.Row;
import vn.guongsang.kit.sql.Sql;

/** Stores what editions have lost. */
@ApplicationScoped
public class Recalls {

    private final DataSource database;

    Recalls(DataSource database) {
        this.database = database;
    }

    /** The recalls of an edition, oldest first. */
    public List<RecallView> of(UUID edition) {
        return Sql.of("SELECT * FROM edition_recall WHERE edition_id = :edition ORDER BY revision, position, part")
                .bind("edition", edition)
                .list(database, Recalls::view);
    }

    /** Notes a recall; false when that part, or the whole page, is recalled already or the edition does not hold it. */
    public boolean add(UUID edition, UUID exemplar, RecallReason reason, int revision, Instant at) {
        return Sql.of(
                                """
                INSERT INTO edition_recall (edition_id, exemplar_id, part, position, reason, revision, at)
                SELECT i.edition_id, i.exemplar_id, :part, i.position, :reason, CAST(:revision AS int), CAST(:at AS timestamptz)
                FROM edition_item i
                WHERE i.edition_id = :edition AND i.exemplar_id = :exemplar AND i.position IS NOT NULL
                  AND NOT EXISTS (SELECT 1 FROM edition_recall r
                                  WHERE r.edition_id = i.edition_id AND r.exemplar_id = i.exemplar_id
                                    AND r.part IN ('PAGE', :part))""")
                        .bind("edition", edition)
                        .bind("exemplar", exemplar)
                        .bind("part", reason.part())
                        .bind("reason", reason)
                        .bind("revision", revision)
                        .bind("at", at)
                        .update(database)
                == 1;
    }

    private static RecallView view(Row row) {
        RecallReason reason = row.constant("reason", RecallReason.class);
        return new RecallView(
                row.integer("position"),
                row.uuid("exemplar_id"),
                row.constant("part", RecallPart.class),
                reason,
                reason.sentence(),
                row.integer("revision"),
                row.instant("at"));
    }
}
