package vn.guongsang.localstack.parts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalPostgresTest {
    @TempDir
    static Path folder;

    private static LocalPostgres postgres;

    @BeforeAll
    static void start() {
        postgres = LocalPostgres.start(DataDir.at(folder), Loopback.freePort());
    }

    @BeforeEach
    void prepare() throws SQLException {
        postgres.prepare("media", "owner-pw", "runtime-pw");
        run("media_owner", "owner-pw", "DROP TABLE IF EXISTS note");
    }

    @AfterAll
    static void stop() {
        postgres.close();
    }

    @Test
    void dataSurviveAKillAndASecondServerOnTheSameFolder() throws SQLException {
        run("media_owner", "owner-pw", "CREATE TABLE note (text text)");
        run("media", "runtime-pw", "INSERT INTO note VALUES ('gương sáng')");

        postgres.kill();
        postgres.start();
        assertThat(ask("media", "runtime-pw", "SELECT text FROM note")).isEqualTo("gương sáng");

        postgres.close();
        postgres = LocalPostgres.start(DataDir.at(folder), Loopback.freePort());
        postgres.prepare("media", "owner-pw", "changed-pw");
        assertThat(ask("media", "changed-pw", "SELECT text FROM note")).isEqualTo("gương sáng");
    }

    @Test
    void theRuntimeRoleReadsAndWritesButDefinesNothing() throws SQLException {
        run("media_owner", "owner-pw", "CREATE TABLE note (text text)");

        assertThat(ask("media", "runtime-pw", "SELECT count(*) FROM note")).isEqualTo("0");
        assertThatThrownBy(() -> run("media", "runtime-pw", "CREATE TABLE other (text text)"))
                .hasMessageContaining("permission denied for schema public");
        assertThatThrownBy(() -> run("media", "runtime-pw", "DROP TABLE note"))
                .hasMessageContaining("must be owner of table note");
    }

    @Test
    void theRuntimeRoleHasDeadlinesAndTheExtensionsItSearchesWith() throws SQLException {
        assertThat(ask("media", "runtime-pw", "SHOW statement_timeout")).isEqualTo("5s");
        assertThat(ask("media", "runtime-pw", "SHOW lock_timeout")).isEqualTo("2s");
        assertThat(ask("media", "runtime-pw", "SHOW idle_in_transaction_session_timeout"))
                .isEqualTo("1min");
        assertThat(ask("media", "runtime-pw", "SELECT unaccent('Thừa Thiên Huế')"))
                .isEqualTo("Thua Thien Hue");
    }

    @Test
    void nobodyEntersWithoutTheRightPasswordOrAnotherServicesDatabase() throws Exception {
        postgres.prepare("reporting", "owner-pw", "runtime-pw");

        assertThatThrownBy(() -> ask("media", "guess", "SELECT 1")).hasMessageContaining("password authentication");
        assertThatThrownBy(() -> DriverManager.getConnection(postgres.jdbcUrl("reporting"), "media", "runtime-pw"))
                .hasMessageContaining("permission denied for database");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("superuser.password"))))
                .isEqualTo("rw-------");
    }

    private static void run(String user, String password, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(postgres.jdbcUrl("media"), user, password);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String ask(String user, String password, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(postgres.jdbcUrl("media"), user, password);
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            result.next();
            return result.getString(1);
        }
    }
}
