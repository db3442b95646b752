package vn.guongsang.nominations.feedconsumer;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import vn.guongsang.kit.sql.Sql;

/** Stores feed consumers. */
@ApplicationScoped
public class FeedConsumers implements PanacheRepositoryBase<FeedConsumer, UUID> {

    private final DataSource database;

    FeedConsumers(DataSource database) {
        this.database = database;
    }

    Optional<FeedConsumer> forChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** A consumer as it is now. */
    public Optional<FeedConsumerState> find(UUID id) {
        return findByIdOptional(id).map(FeedConsumer::state);
    }

    boolean knowsSector(String code) {
        return Sql.of("SELECT 1 AS known FROM sector WHERE code = :code")
                .bind("code", code)
                .first(database, row -> true)
                .orElse(false);
    }
}
