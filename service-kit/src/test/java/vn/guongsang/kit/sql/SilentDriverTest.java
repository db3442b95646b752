package vn.guongsang.kit.sql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.agroal.DataSource.DataSourceLiteral;
import io.quarkus.arc.Arc;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.BatchUpdateException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import vn.guongsang.kit.probe.KitStack;
import vn.guongsang.kit.time.Ids;

/** What the driver says of a failed statement ends in logs, so no value of it may stand there. */
@QuarkusTest
@KitStack
class SilentDriverTest {

    private static final String PERSONAL = "personal-0b4e-stays-inside";

    @Test
    void aBatchThatFailsTellsNoValueOfItsStatements() throws SQLException {
        assertSilent(Arc.container().instance(DataSource.class).get());
    }

    @Test
    void neitherDoesOneOfTheRelay() throws SQLException {
        assertSilent(Arc.container()
                .instance(DataSource.class, new DataSourceLiteral("relay"))
                .get());
    }

    private static void assertSilent(DataSource database) throws SQLException {
        UUID event = Ids.next();
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "INSERT INTO inbox (consumer, generation, event_id) VALUES (?, 1, ?)")) {
            for (int i = 0; i < 2; i++) {
                insert.setString(1, PERSONAL);
                insert.setObject(2, event);
                insert.addBatch();
            }
            SQLException failure = assertThrows(BatchUpdateException.class, insert::executeBatch);
            assertEquals("23505", failure.getSQLState());
            for (SQLException one = failure; one != null; one = one.getNextException()) {
                assertEquals(-1, one.getMessage().indexOf(PERSONAL), one.getMessage());
            }
        }
    }
}
