package vn.guongsang.reporting.fact.generation.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executor;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import vn.guongsang.kit.sql.Row;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.reporting.fact.Facts;
import vn.guongsang.reporting.fact.Facts.Lines;

/** The two generations of facts: which one is in use, and what is done to the other. */
@ApplicationScoped
public class Generations {

    private static final Logger LOG = Logger.getLogger(Generations.class);
    private static final Duration LONGEST = Duration.ofSeconds(45);
    private static final Executor AT_ONCE = Runnable::run;

    private final DataSource database;

    Generations(DataSource database) {
        this.database = database;
    }

    /**
     * A generation that is in use.
     *
     * @param partition where it lies, 0 or 1
     * @param number the how-manieth it is
     * @param since when it began to be read
     */
    public record InUse(int partition, int number, Instant since) {

        /** Where the next one grows. */
        public int other() {
            return 1 - partition;
        }

        private static InUse of(Row row) {
            return new InUse(row.integer("in_use"), row.integer("number"), row.instant("since"));
        }
    }

    /** The one that is read now. */
    public InUse inUse() {
        return Sql.of("SELECT * FROM fact_generation")
                .first(database, InUse::of)
                .orElseThrow();
    }

    /**
     * The one that is read now; nobody writes into it, nor changes it, until the caller's transaction ends. Locked is the
     * table, not its row: whoever shares the row holds the table as well, and waits in line, so that a stream of events
     * cannot keep this waiting for ever. Readers are not concerned.
     */
    public InUse hold() {
        Sql.of("LOCK TABLE fact_generation IN EXCLUSIVE MODE").update(database);
        return inUse();
    }

    /** From the end of the caller's transaction on, the other one is read. */
    public void swap(InUse before, Instant at) {
        Sql.of("UPDATE fact_generation SET in_use = :other, number = :number, since = :at")
                .bind("other", before.other())
                .bind("number", before.number() + 1)
                .bind("at", at)
                .update(database);
    }

    /**
     * Takes everything out of the generation that is not in use. It waits for readers a moment only, because new ones wait
     * behind it.
     */
    public void empty(int partition) {
        Sql.of("SELECT set_config('lock_timeout', '250ms', true) AS wait").list(database, row -> true);
        Sql.of("SELECT 1 AS emptied FROM empty_generation(CAST(:partition AS smallint))")
                .bind("partition", partition)
                .list(database, row -> true);
    }

    /**
     * Lets the database look at facts that have been filled in: queries then read nothing but an index, and are planned by
     * what it holds. What takes too long is left to the database itself.
     */
    public void tidy(Facts<?> facts, int partition) {
        tidy(facts.table().name() + "_" + partition);
        facts.lines().stream().map(Lines::table).forEach(table -> tidy(table.name() + "_" + partition));
    }

    private void tidy(String table) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            int before = connection.getNetworkTimeout();
            connection.setNetworkTimeout(AT_ONCE, (int) LONGEST.toMillis());
            try {
                statement.execute("SET statement_timeout = " + LONGEST.toMillis());
                statement.execute("VACUUM (ANALYZE) " + table);
            } finally {
                statement.execute("RESET statement_timeout");
                connection.setNetworkTimeout(AT_ONCE, before);
            }
        } catch (SQLException e) {
            LOG.warnf("%s is left to autovacuum: %s", table, e.getMessage());
        }
    }
}
