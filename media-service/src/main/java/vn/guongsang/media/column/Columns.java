package vn.guongsang.media.column;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.media.column.step.ColumnScope;

/** Stores columns. */
@ApplicationScoped
class Columns implements PanacheRepositoryBase<MediaColumn, UUID> {

    private final DataSource database;

    Columns(DataSource database) {
        this.database = database;
    }

    /** The outlet that owns the channel today, within a scope. */
    Optional<UUID> outletOfChannel(UUID channel, ColumnScope scope) {
        return scope.narrow(Sql.of("SELECT c.outlet_id FROM channel_today c WHERE c.id = :id")
                        .bind("id", channel))
                .first(database, row -> row.uuid("outlet_id"));
    }

    /** The same by the column. */
    Optional<UUID> outletOf(UUID column, ColumnScope scope) {
        return scope.narrow(Sql.of(
                                """
                SELECT c.outlet_id FROM media_column m JOIN channel_today c ON c.id = m.channel_id WHERE m.id = :id""")
                        .bind("id", column))
                .first(database, row -> row.uuid("outlet_id"));
    }

    MediaColumn locked(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Running columns, in the order of their ids. */
    List<UUID> running() {
        return Sql.of("SELECT id FROM media_column WHERE status = 'RUNNING' ORDER BY id")
                .list(database, row -> row.uuid("id"));
    }
}
