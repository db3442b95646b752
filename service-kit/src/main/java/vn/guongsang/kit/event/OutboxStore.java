package vn.guongsang.kit.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** SQL of the relay, on its own small pool and with plain JDBC transactions. */
@ApplicationScoped
class OutboxStore implements OutboxAge {

    /**
     * Heads only: the oldest unpublished event of each aggregate. Order is the aggregate's version, nothing else. An
     * event that is sent again says so; it is left alone as soon as a newer version exists, published or not.
     */
    private static final String CLAIM =
            """
            SELECT o.event_id, o.topic, o.aggregate_id,
                   CAST(CASE WHEN o.republish_id IS NULL THEN o.payload
                        ELSE o.payload || jsonb_build_object(
                            'id', o.republish_id,
                            'type', 'vn.guongsang.' || o.aggregate_type || '.republished.v1',
                            'data', (o.payload -> 'data') || '{"change": "republished"}')
                        END AS text),
                   o.headers::text
            FROM outbox o
            WHERE o.published_at IS NULL
              AND o.next_attempt_at <= now()
              AND NOT EXISTS (SELECT 1 FROM outbox older
                              WHERE older.aggregate_id = o.aggregate_id
                                AND older.published_at IS NULL
                                AND older.aggregate_version < o.aggregate_version)
              AND (o.republish_id IS NULL
                   OR NOT EXISTS (SELECT 1 FROM outbox newer
                                  WHERE newer.aggregate_id = o.aggregate_id
                                    AND newer.aggregate_version > o.aggregate_version))
            ORDER BY o.next_attempt_at
            LIMIT ?
            FOR UPDATE OF o SKIP LOCKED""";

    /** After its successor, an old snapshot would stay on a compacted topic for ever: what was overtaken is not sent. */
    private static final String DROP_OVERTAKEN =
            """
            UPDATE outbox SET published_at = now()
            WHERE event_id IN (SELECT o.event_id FROM outbox o
                               WHERE o.published_at IS NULL AND o.republish_id IS NOT NULL
                                 AND EXISTS (SELECT 1 FROM outbox newer
                                             WHERE newer.aggregate_id = o.aggregate_id
                                               AND newer.aggregate_version > o.aggregate_version)
                               FOR UPDATE OF o SKIP LOCKED)""";

    private static final String PUBLISHED =
            "UPDATE outbox SET published_at = now(), attempts = attempts + 1, last_error = NULL WHERE event_id = ANY (?)";

    /** Back-off of one row: 1 s, 2 s, 4 s … 5 min. */
    private static final String FAILED =
            """
            UPDATE outbox SET attempts = attempts + 1, last_error = left(?, 500),
                              next_attempt_at = now() + least(interval '5 minutes', interval '1 second' * (2 ^ least(attempts, 12)))
            WHERE event_id = ?""";

    private static final TypeReference<Map<String, String>> HEADERS = new TypeReference<>() {};

    private final javax.sql.DataSource database;
    private final ObjectMapper json;

    OutboxStore(@DataSource("relay") javax.sql.DataSource database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** An open transaction that the caller commits or closes. */
    Connection begin() throws SQLException {
        Connection connection = database.getConnection();
        connection.setAutoCommit(false);
        return connection;
    }

    List<Head> claim(Connection connection, int limit) throws SQLException {
        try (Statement drop = connection.createStatement()) {
            drop.executeUpdate(DROP_OVERTAKEN);
        }
        try (PreparedStatement select = connection.prepareStatement(CLAIM)) {
            select.setInt(1, limit);
            List<Head> heads = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    heads.add(new Head(
                            row.getObject(1, UUID.class),
                            row.getString(2),
                            row.getObject(3, UUID.class),
                            row.getString(4),
                            headers(row.getString(5))));
                }
            }
            return heads;
        }
    }

    void published(Connection connection, List<UUID> events) throws SQLException {
        if (events.isEmpty()) {
            return;
        }
        try (PreparedStatement update = connection.prepareStatement(PUBLISHED)) {
            update.setArray(1, connection.createArrayOf("uuid", events.toArray()));
            update.executeUpdate();
        }
    }

    void failed(Connection connection, UUID event, String error) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(FAILED)) {
            update.setString(1, error);
            update.setObject(2, event);
            update.executeUpdate();
        }
    }

    /** Age in seconds of the oldest event that waits; 0 when none does. */
    @Override
    public double oldestUnpublishedSeconds() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "SELECT coalesce(extract(epoch FROM now() - min(occurred_at)), 0) FROM outbox WHERE published_at IS NULL");
                ResultSet row = select.executeQuery()) {
            row.next();
            return Math.max(0, row.getDouble(1));
        }
    }

    private Map<String, String> headers(String text) {
        try {
            return json.readValue(text, HEADERS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("headers of an outbox row", e);
        }
    }

    /** One event ready to be sent. */
    record Head(UUID eventId, String topic, UUID key, String payload, Map<String, String> headers) {}
}
