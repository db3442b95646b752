package vn.guongsang.kit.event;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Arms published events again, so that the relay sends the newest version of an aggregate once more: the same snapshot
 * under a new event id, so that also consumers whose inbox remembers the first one look at it.
 */
@ApplicationScoped
public class Republisher {

    private static final String ARM =
            """
            UPDATE outbox o SET published_at = NULL, next_attempt_at = now(), attempts = 0,
                                republish_id = gen_random_uuid()
            WHERE o.published_at IS NOT NULL
              AND o.aggregate_version = (SELECT max(n.aggregate_version) FROM outbox n WHERE n.aggregate_id = o.aggregate_id)
              AND %s""";

    private final DataSource database;
    private final OutboxRelay relay;

    Republisher(DataSource database, OutboxRelay relay) {
        this.database = database;
        this.relay = relay;
    }

    /** Arms the newest event of each named aggregate; returns how many were armed. */
    public int republish(Collection<UUID> aggregates) {
        return arm(
                ARM.formatted("o.aggregate_id = ANY (?)"),
                statement ->
                        statement.setArray(1, statement.getConnection().createArrayOf("uuid", aggregates.toArray())));
    }

    /** Arms the newest event of every aggregate of a topic; returns how many were armed. */
    public int republishTopic(String topic) {
        return arm(ARM.formatted("o.topic = ?"), statement -> statement.setString(1, topic));
    }

    private int arm(String sql, Binding binding) {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(sql)) {
            binding.bind(update);
            int armed = update.executeUpdate();
            relay.wake();
            return armed;
        } catch (SQLException e) {
            throw new EventStoreException("arm events again", e);
        }
    }

    /** Sets the one parameter. */
    @FunctionalInterface
    private interface Binding {
        void bind(PreparedStatement statement) throws SQLException;
    }
}
