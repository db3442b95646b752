package vn.guongsang.nominations.profile;

import io.quarkus.agroal.DataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import org.jboss.logging.Logger;
import vn.guongsang.kit.time.Now;
import vn.guongsang.kit.work.WorkLoop;

/**
 * Gives positions to committed changes, one sequencer at a time: a reader who has seen a position has seen every lower
 * one, whatever order the changes were committed in (docs/adr/0007).
 */
@ApplicationScoped
class FeedSequencer {

    private static final Logger LOG = Logger.getLogger(FeedSequencer.class);
    private static final Duration POLL = Duration.ofMillis(500);
    private static final long LOCK = 20230102;
    private static final int MOST = 1000;

    /** The lock ends with the transaction; positions of a round that fails are never seen and leave a gap. */
    private static final String NUMBER =
            """
            WITH due AS (
                SELECT change_id FROM profile_change
                WHERE position IS NULL AND visible_at <= ? ORDER BY visible_at, change_id LIMIT ?),
            numbered AS MATERIALIZED (SELECT change_id, nextval('profile_position') AS position FROM due)
            UPDATE profile_change c SET position = n.position, sector = e.sector, unit_id = e.unit_id
            FROM numbered n, exemplar e WHERE c.change_id = n.change_id AND e.id = c.profile_id""";

    private final javax.sql.DataSource database;
    private final Now now;
    private final WorkLoop loop = new WorkLoop("feed-sequencer", this::numberAll);

    FeedSequencer(@DataSource("relay") javax.sql.DataSource database, Now now) {
        this.database = database;
        this.now = now;
    }

    void wake() {
        loop.wake();
    }

    void start(@Observes StartupEvent event) {
        loop.start();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        loop.stop(Duration.ofSeconds(5));
    }

    private Duration numberAll() {
        try {
            while (loop.isRunning() && number() == MOST) {
                LOG.debug("a full round; more is waiting");
            }
        } catch (SQLException e) {
            LOG.warnf("the feed waits: %s", e.getMessage());
        }
        return POLL;
    }

    private int number() throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (PreparedStatement lock = connection.prepareStatement("SELECT pg_advisory_xact_lock(?)");
                    PreparedStatement number = connection.prepareStatement(NUMBER)) {
                lock.setLong(1, LOCK);
                lock.execute();
                number.setTimestamp(1, Timestamp.from(now.instant()));
                number.setInt(2, MOST);
                int numbered = number.executeUpdate();
                connection.commit();
                return numbered;
            }
        }
    }
}
