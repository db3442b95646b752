package vn.guongsang.system.running;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import org.awaitility.Awaitility;
import vn.guongsang.localstack.demo.Api;
import vn.guongsang.localstack.suite.ServiceProcess;
import vn.guongsang.localstack.suite.Suite;

/** The suite of real processes that all system tests of one JVM share; it ends with the JVM. */
public final class TheSuite {

    /** How long anything may take to come about: as long as the oracle grants after a fault. */
    public static final Duration PATIENCE = Duration.ofSeconds(60);

    /** How often media-service looks after its tasks and columns here. */
    public static final Duration LOOK_EVERY = Duration.ofSeconds(1);

    private static final Suite SUITE = start();
    public static final Api NOMINATIONS = new Api(SUITE.service("nominations").url());
    public static final Api MEDIA = new Api(SUITE.service("media").url());
    public static final Api REPORTING = new Api(SUITE.service("reporting").url());

    private TheSuite() {}

    private static Suite start() {
        Path data = Path.of(
                System.getProperty("suite.data") + "-" + ProcessHandle.current().pid());
        Map<String, String> impatient = Map.of(
                "guongsang.escalation.every", LOOK_EVERY.toString(),
                "guongsang.columns.every", LOOK_EVERY.toString(),
                "guongsang.events.retry-longest", "10s");
        Suite suite = new Suite(data, Map.of(), impatient, System.out::println);
        Runtime.getRuntime().addShutdownHook(new Thread(suite::close, "stop-suite"));
        suite.start();
        Awaitility.setDefaultTimeout(PATIENCE);
        return suite;
    }

    public static Suite suite() {
        return SUITE;
    }

    public static ServiceProcess nominations() {
        return SUITE.service("nominations");
    }

    /** A superuser's connection, which sees what the services' own roles may not; the caller closes it. */
    public static Connection database(String name) throws SQLException {
        return SUITE.postgres().superuser(name);
    }

    /** Runs one statement as superuser. */
    public static void execute(String database, String sql) {
        try (Connection connection = database(database);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** The first column of the first row. */
    public static String text(String database, String sql) {
        try (Connection connection = database(database);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            return rows.next() ? rows.getString(1) : null;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** Whether the query finds anything. */
    public static boolean holds(String database, String sql) {
        return text(database, sql) != null;
    }
}
