package vn.guongsang.localstack.parts;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A PostgreSQL 17 server on this machine, which can be stopped, killed and started again on the same port and data. */
public final class LocalPostgres implements AutoCloseable {
    private static final String SUPERUSER = "postgres";
    private static final Duration STARTUP = Duration.ofSeconds(90);
    private static final int DEATH_SECONDS = 20;
    private static final String RULES = "local all all scram-sha-256\nhost all all 127.0.0.1/32 scram-sha-256\n";

    private final DataDir dir;
    private final Path cluster;
    private final int port;
    private final String superuserPassword;
    private final String durability;
    private EmbeddedPostgres server;

    private LocalPostgres(DataDir dir, int port, boolean durable) {
        this.dir = dir;
        this.cluster = dir.path().resolve("cluster");
        this.port = port;
        this.durability = durable ? "on" : "off";
        this.superuserPassword = dir.secret("superuser.password");
    }

    /** Starts a server on the folder's data, or on fresh data when the folder is empty; the caller closes it. */
    public static LocalPostgres start(DataDir dir, int port) {
        LocalPostgres postgres = new LocalPostgres(dir, port, true);
        postgres.start();
        return postgres;
    }

    /** A throw-away server on a free port, which ends with the JVM; it waits for no disk, as nothing outlives it. */
    public static LocalPostgres startTemporary() {
        LocalPostgres postgres = new LocalPostgres(DataDir.temporary("postgres"), Loopback.freePort(), false);
        Runtime.getRuntime().addShutdownHook(new Thread(postgres::close, "stop-postgres"));
        postgres.start();
        return postgres;
    }

    /** Starts again after {@link #stop()} or {@link #kill()}: same port, same data. Does nothing when it runs. */
    public synchronized void start() {
        if (server != null) {
            return;
        }
        try {
            boolean fresh = !demandsPasswords();
            if (fresh) {
                // Databases come after the passwords: what is there is the rest of a first start that was cut short.
                DataDir.delete(cluster);
            }
            server = launch();
            if (fresh) {
                demandPasswords();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL did not start; see " + log(), e);
        }
    }

    private EmbeddedPostgres launch() throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(cluster)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPort(port)
                .setPGStartupWait(STARTUP)
                .setConnectConfig("password", superuserPassword)
                .setLocaleConfig("locale", "C")
                .setServerConfig("listen_addresses", Loopback.HOST)
                // The library switches these off for speed; a server that is killed must keep what it committed.
                .setServerConfig("synchronous_commit", durability)
                .setServerConfig("fsync", durability)
                .setServerConfig("full_page_writes", durability)
                .setServerConfig("max_connections", "200")
                // Passwords here are long and random: stretching them adds nothing but work to each connection.
                .setServerConfig("scram_iterations", "1")
                .setErrorRedirector(ProcessBuilder.Redirect.appendTo(log().toFile()))
                .setOutputRedirector(ProcessBuilder.Redirect.appendTo(log().toFile()))
                .start();
    }

    private boolean demandsPasswords() throws IOException {
        Path rules = cluster.resolve("pg_hba.conf");
        return Files.exists(rules) && Files.readString(rules).startsWith(RULES);
    }

    /** The library initialises with "trust": good for no more than the first connection. */
    private void demandPasswords() throws IOException {
        executeAsSuperuser(SUPERUSER, "ALTER ROLE postgres PASSWORD " + SqlTemplate.literal(superuserPassword));
        Files.writeString(cluster.resolve("pg_hba.conf"), RULES);
        executeAsSuperuser(SUPERUSER, "SELECT pg_reload_conf()");
    }

    /** Makes (or brings up to date) a service's database with its owner role "&lt;db&gt;_owner" and its runtime role "&lt;db&gt;". */
    public void prepare(String db, String ownerPassword, String password) {
        String owner = db + "_owner";
        SqlTemplate.Values values = new SqlTemplate.Values(db, owner, ownerPassword, password);
        executeAsSuperuser(SUPERUSER, SqlTemplate.ROLES.with(values));
        if (!exists(db)) {
            executeAsSuperuser(
                    SUPERUSER,
                    "CREATE DATABASE " + SqlTemplate.identifier(db) + " OWNER " + SqlTemplate.identifier(owner)
                            + " ENCODING 'UTF8'");
        }
        executeAsSuperuser(db, SqlTemplate.DATABASE.with(values));
    }

    private boolean exists(String db) {
        String sql = "SELECT 1 FROM pg_database WHERE datname = " + SqlTemplate.literal(db);
        try (Connection connection = superuser(SUPERUSER);
                Statement statement = connection.createStatement()) {
            return statement.executeQuery(sql).next();
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot look for database " + db, e);
        }
    }

    private void executeAsSuperuser(String db, String sql) {
        try (Connection connection = superuser(db);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException("PostgreSQL refused the preparation of " + db, e);
        }
    }

    /** A superuser's connection, for tests that must look past the service's own rights; the caller closes it. */
    public Connection superuser(String db) throws SQLException {
        return DriverManager.getConnection(jdbcUrl(db), SUPERUSER, superuserPassword);
    }

    /** Where a service finds the database. */
    public String jdbcUrl(String db) {
        return "jdbc:postgresql://" + Loopback.HOST + ":" + port + "/" + db;
    }

    /** The port, the same after every restart. */
    public int port() {
        return port;
    }

    /** The process id of the server, nothing while it is down. */
    public synchronized OptionalLong pid() {
        return server == null
                ? OptionalLong.empty()
                : OptionalLong.of(postmaster().pid());
    }

    /** The server's own log. */
    public Path log() {
        return dir.path().resolve("postgres.log");
    }

    /** Ends the server in good order; open connections are cut. */
    public synchronized void stop() {
        if (server == null) {
            return;
        }
        EmbeddedPostgres ending = server;
        server = null;
        Optional<ProcessHandle> postmaster = findPostmaster();
        try {
            ending.close();
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL did not stop", e);
        }
        // The library asks for a fast shutdown and waits 5 s; a busy machine needs longer to write everything down.
        postmaster.ifPresent(process -> process.onExit()
                .completeOnTimeout(process, DEATH_SECONDS, TimeUnit.SECONDS)
                .join());
    }

    /** Ends the server as a power cut would: no checkpoint, no goodbye to the clients. */
    public synchronized void kill() {
        if (server == null) {
            return;
        }
        List<ProcessHandle> processes =
                Stream.concat(Stream.of(postmaster()), postmaster().children()).toList();
        processes.forEach(ProcessHandle::destroyForcibly);
        // A child that outlives the postmaster keeps its shared memory and would forbid the next start.
        processes.forEach(process ->
                process.onExit().orTimeout(DEATH_SECONDS, TimeUnit.SECONDS).join());
        stop();
    }

    private ProcessHandle postmaster() {
        return findPostmaster().orElseThrow();
    }

    private Optional<ProcessHandle> findPostmaster() {
        Path file = cluster.resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            String pid = Files.readAllLines(file).get(0);
            return ProcessHandle.of(Long.parseLong(pid.strip()));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the process id of PostgreSQL", e);
        }
    }

    /** Stops, and deletes the data when they are temporary. */
    @Override
    public void close() {
        stop();
        dir.discard();
    }
}
