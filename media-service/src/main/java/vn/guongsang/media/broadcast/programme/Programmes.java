package vn.guongsang.media.broadcast.programme;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import vn.guongsang.kit.sql.Sql;

/** Stores programmes. Whoever changes one locks its channel first, as every booking does. */
@ApplicationScoped
class Programmes implements PanacheRepositoryBase<Programme, UUID> {

    private final DataSource database;

    Programmes(DataSource database) {
        this.database = database;
    }

    /** The channel of a programme. */
    Optional<UUID> channelOf(UUID programme) {
        return Sql.of("SELECT channel_id FROM programme WHERE id = :id")
                .bind("id", programme)
                .first(database, row -> row.uuid("channel_id"));
    }

    Programme locked(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Programmes whose slots are made ahead. */
    List<UUID> active() {
        return Sql.of("SELECT id FROM programme WHERE status = 'ACTIVE' ORDER BY id")
                .list(database, row -> row.uuid("id"));
    }
}
