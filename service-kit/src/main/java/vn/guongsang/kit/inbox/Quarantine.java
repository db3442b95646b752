package vn.guongsang.kit.inbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.kit.time.Now;

/** Records that could not be applied, kept with their raw bytes until someone retries or discards them. */
@ApplicationScoped
public class Quarantine {

    private static final String HOLD =
            """
            INSERT INTO quarantine (id, consumer, topic, partition, record_offset, record_key, record_value, headers,
                                    reason, detail, held_at, status)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, 'HELD')
            ON CONFLICT (consumer, topic, partition, record_offset) DO NOTHING""";

    private static final String COLUMNS =
            "id, consumer, topic, partition, record_offset, reason, detail, held_at, status, resolved_at, resolved_by, resolution";

    private static final int MAX_DETAIL = 2000;

    private final DataSource database;
    private final ObjectMapper json;
    private final Now now;

    Quarantine(DataSource database, ObjectMapper json, Now now) {
        this.database = database;
        this.json = json;
        this.now = now;
    }

    void hold(String consumer, ConsumerRecord<byte[], byte[]> message, RuntimeException why) {
        String reason = why instanceof ContractViolationException violation ? violation.reason() : "failed";
        QuarkusTransaction.requiringNew().run(() -> {
            try (Connection connection = database.getConnection();
                    PreparedStatement insert = connection.prepareStatement(HOLD)) {
                insert.setObject(1, Ids.next());
                insert.setString(2, consumer);
                insert.setString(3, message.topic());
                insert.setInt(4, message.partition());
                insert.setLong(5, message.offset());
                insert.setBytes(6, message.key());
                insert.setBytes(7, message.value());
                insert.setString(8, headers(message));
                insert.setString(9, reason);
                insert.setString(10, detail(why));
                insert.setTimestamp(11, Timestamp.from(now.instant()));
                insert.executeUpdate();
            } catch (SQLException e) {
                throw new IllegalStateException("quarantine", e);
            }
        });
    }

    private static String detail(RuntimeException why) {
        String message = String.valueOf(why.getMessage());
        return message.length() <= MAX_DETAIL ? message : message.substring(0, MAX_DETAIL);
    }

    private String headers(ConsumerRecord<byte[], byte[]> message) {
        Map<String, String> headers = new LinkedHashMap<>();
        message.headers()
                .forEach(h ->
                        headers.put(h.key(), h.value() == null ? "" : new String(h.value(), StandardCharsets.UTF_8)));
        try {
            return json.writeValueAsString(headers).replace("\\u0000", "");
        } catch (JsonProcessingException e) {
            return "{}";
        }
    }

    /** Held records with a given state, oldest first, at most 100 after the given id. */
    public List<HeldRecord> list(String status, UUID after) {
        return query("WHERE status = ? AND id > ? ORDER BY id LIMIT 100", status, after);
    }

    /** One record with its raw key and value. */
    public Optional<HeldRecord> find(UUID id) {
        return query("WHERE id = ?", id).stream().findFirst();
    }

    /** Raw key and value of a held record: element 0 and 1. */
    public byte[][] bytes(UUID id) {
        try (Connection connection = database.getConnection();
                PreparedStatement select =
                        connection.prepareStatement("SELECT record_key, record_value FROM quarantine WHERE id = ?")) {
            select.setObject(1, id);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? new byte[][] {row.getBytes(1), row.getBytes(2)} : new byte[2][];
            }
        } catch (SQLException e) {
            throw new IllegalStateException("quarantine", e);
        }
    }

    /** Closes a held record; false when it is not held any more. Runs in the caller's transaction. */
    public boolean resolve(UUID id, String status, String by, String resolution, Instant at) {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(
                        "UPDATE quarantine SET status = ?, resolved_at = ?, resolved_by = ?, resolution = ? WHERE id = ? AND status = 'HELD'")) {
            update.setString(1, status);
            update.setTimestamp(2, Timestamp.from(at));
            update.setString(3, by);
            update.setString(4, resolution);
            update.setObject(5, id);
            return update.executeUpdate() == 1;
        } catch (SQLException e) {
            throw new IllegalStateException("quarantine", e);
        }
    }

    private List<HeldRecord> query(String condition, Object... arguments) {
        try (Connection connection = database.getConnection();
                PreparedStatement select =
                        connection.prepareStatement("SELECT " + COLUMNS + " FROM quarantine " + condition)) {
            for (int i = 0; i < arguments.length; i++) {
                select.setObject(i + 1, arguments[i]);
            }
            List<HeldRecord> records = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    records.add(HeldRecord.of(row));
                }
            }
            return records;
        } catch (SQLException e) {
            throw new IllegalStateException("quarantine", e);
        }
    }
}
