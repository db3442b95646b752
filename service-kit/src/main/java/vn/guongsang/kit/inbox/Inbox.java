package vn.guongsang.kit.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

/** Remembers which events a consumer has applied; the row commits with the work. */
@ApplicationScoped
class Inbox {

    private final DataSource database;

    Inbox(DataSource database) {
        this.database = database;
    }

    /** Whether the event is new to the consumer; from now on it is not. */
    boolean admit(String consumer, int generation, UUID event) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "INSERT INTO inbox (consumer, generation, event_id) VALUES (?, ?, ?) ON CONFLICT DO NOTHING")) {
            insert.setString(1, consumer);
            insert.setInt(2, generation);
            insert.setObject(3, event);
            return insert.executeUpdate() == 1;
        }
    }
}
