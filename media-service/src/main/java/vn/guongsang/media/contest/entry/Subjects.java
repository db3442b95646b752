package vn.guongsang.media.contest.entry;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import javax.sql.DataSource;
import vn.guongsang.kit.sql.Row;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.media.contest.entry.content.NewEntry;
import vn.guongsang.media.contest.entry.content.Standing;
import vn.guongsang.media.contest.entry.content.Subject;

/** Reads whom entries are about. */
@ApplicationScoped
class Subjects {

    private static final String EXEMPLAR =
            """
            SELECT e.unit_id, e.status, e.publishable AND (e.embargo_until IS NULL OR e.embargo_until <= :at) AS shown,
                   EXISTS (SELECT 1 FROM recognition r WHERE r.exemplar_id = e.id AND r.level = 'PROVINCE'
                           AND NOT r.revoked) AS honoured
            FROM exemplar_snapshot e WHERE e.id = :id FOR UPDATE OF e""";

    private final DataSource database;

    Subjects(DataSource database) {
        this.database = database;
    }

    /** The subject of an entry; an exemplar stays as it is until the transaction ends. */
    Subject of(NewEntry entry, Instant at) {
        if (entry.exemplarId() != null) {
            return exemplar(entry.exemplarId(), at);
        }
        UUID unit = entry.subjectUnitId();
        return new Subject(unit != null && isUnit(unit), unit, Standing.CLEAR, false);
    }

    /** How an exemplar stands, which is known. */
    Subject exemplar(UUID id, Instant at) {
        return Sql.of(EXEMPLAR)
                .bind("id", id)
                .bind("at", at)
                .first(database, row -> new Subject(true, row.uuid("unit_id"), standing(row), row.bool("honoured")))
                .orElse(new Subject(false, null, Standing.CLEAR, false));
    }

    /** Whether a unit is known. */
    boolean isUnit(UUID unit) {
        return Sql.of("SELECT id FROM unit WHERE id = :id")
                .bind("id", unit)
                .first(database, row -> true)
                .orElse(false);
    }

    private static Standing standing(Row row) {
        if ("REVOKED".equals(row.text("status"))) {
            return Standing.REVOKED;
        }
        return row.bool("shown") ? Standing.CLEAR : Standing.WITHHELD;
    }
}
