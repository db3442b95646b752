package vn.guongsang.kit.ops;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import vn.guongsang.kit.event.EventConfig;

/** Removes what is past its time, in small bites that never hold a lock for long. */
@ApplicationScoped
class Housekeeping {

    private static final Logger LOG = Logger.getLogger(Housekeeping.class);
    private static final int BITE = 2_000;

    private final DataSource database;
    private final EventConfig events;
    private final Duration idempotencyRetention;

    Housekeeping(
            DataSource database,
            EventConfig events,
            @ConfigProperty(name = "guongsang.idempotency.retention", defaultValue = "7d")
                    Duration idempotencyRetention) {
        this.database = database;
        this.events = events;
        this.idempotencyRetention = idempotencyRetention;
    }

    @Scheduled(every = "1h", delayed = "10m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sweep() throws SQLException {
        sweep("outbox", "published_at", events.outboxRetention());
        sweep("inbox", "received_at", events.inboxRetention());
        sweep("idempotency", "created_at", idempotencyRetention);
    }

    private void sweep(String table, String column, Duration retention) throws SQLException {
        String delete =
                "DELETE FROM %1$s WHERE ctid IN (SELECT ctid FROM %1$s WHERE %2$s < now() - make_interval(secs => ?) LIMIT %3$d)"
                        .formatted(table, column, BITE);
        int total = 0;
        int removed;
        do {
            try (Connection connection = database.getConnection();
                    PreparedStatement statement = connection.prepareStatement(delete)) {
                statement.setDouble(1, retention.toSeconds());
                removed = statement.executeUpdate();
            }
            total += removed;
        } while (removed == BITE);
        if (total > 0) {
            LOG.infof("%d old rows removed from %s", total, table);
        }
    }
}
