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
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import vn.guongsang.kit.time.Now;

/**
 * Gives positions to committed changes, one sequencer at a time: a reader who has seen a position has seen every lower
 * one, whatever order the changes were committed in (docs/adr/0007).
 */
@ApplicationScoped
class FeedSequencer {

    private static final Logger LOG = Logger.getLogger(FeedSequencer.class);
    private static final long POLL_MILLIS = 500;
    private static final long LOCK = 20230102;

    /** The lock ends with the transaction; positions of a round that fails are never seen and leave a gap. */
    private static final String NUMBER =
            """
            WITH due AS (
                SELECT change_id FROM profile_change
                WHERE position IS NULL AND visible_at <= ? ORDER BY visible_at, change_id LIMIT 1000),
            numbered AS MATERIALIZED (SELECT change_id, nextval('profile_position') AS position FROM due)
            UPDATE profile_change c SET position = n.position FROM numbered n WHERE c.change_id = n.change_id""";

    private final javax.sql.DataSource database;
    private final Now now;
    private final Semaphore wakeUps = new Semaphore(0);
    private volatile boolean running;
    private Thread thread;

    FeedSequencer(@DataSource("relay") javax.sql.DataSource database, Now now) {
        this.database = database;
        this.now = now;
    }

    void wake() {
        wakeUps.release();
    }

    void start(@Observes StartupEvent event) {
        running = true;
        thread = new Thread(this::run, "feed-sequencer");
        thread.start();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        running = false;
        wake();
        thread.join(TimeUnit.SECONDS.toMillis(5));
    }

    private void run() {
        while (running) {
            try {
                number();
            } catch (SQLException e) {
                LOG.warnf("the feed waits: %s", e.getMessage());
            }
            try {
                if (wakeUps.tryAcquire(POLL_MILLIS, TimeUnit.MILLISECONDS)) {
                    wakeUps.drainPermits();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                running = false;
            }
        }
    }

    private void number() throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (PreparedStatement lock = connection.prepareStatement("SELECT pg_advisory_xact_lock(?)");
                    PreparedStatement number = connection.prepareStatement(NUMBER)) {
                lock.setLong(1, LOCK);
                lock.execute();
                number.setTimestamp(1, Timestamp.from(now.instant()));
                number.executeUpdate();
            }
            connection.commit();
        }
    }
}
