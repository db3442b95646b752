package vn.guongsang.nominations.tip.contest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.model.event.ContestSnapshot;

/** Stores which version of each contest has been told. */
@ApplicationScoped
class ToldContests {

    private final DataSource database;

    ToldContests(DataSource database) {
        this.database = database;
    }

    /** Keeps the version of a snapshot; false when the stored one is as new or newer. */
    boolean store(ContestSnapshot contest) {
        return Sql.of(
                                """
                INSERT INTO contest_told (id, version) VALUES (:id, :version)
                ON CONFLICT (id) DO UPDATE SET version = excluded.version WHERE contest_told.version < :replacesBelow""")
                        .bind("id", contest.id())
                        .bind("version", contest.version())
                        .bind("replacesBelow", contest.replacesBelow())
                        .update(database)
                == 1;
    }

    Map<UUID, Long> versionsOf(Collection<UUID> ids) {
        return Sql.of("SELECT id, version FROM contest_told WHERE id = ANY (:ids)")
                .bind("ids", ids)
                .byId(database, row -> row.number("version"));
    }
}
