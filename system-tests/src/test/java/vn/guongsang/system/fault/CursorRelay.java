package vn.guongsang.system.fault;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import vn.guongsang.system.running.ForgedExemplar;
import vn.guongsang.system.running.TheSuite;
import vn.guongsang.system.running.Topic;

/** The relay that many a system runs, and that loses events: it remembers how far it has read and never looks back. */
final class CursorRelay {

    private Timestamp cursor;

    /** Begins behind the events that are there. */
    CursorRelay() throws SQLException {
        try (Connection connection = TheSuite.database("nominations");
                Statement statement = connection.createStatement();
                ResultSet newest = statement.executeQuery("SELECT max(occurred_at) FROM outbox")) {
            newest.next();
            cursor = newest.getTimestamp(1);
        }
    }

    /** Sends what is newer than the cursor, and marks it; returns how many events that were. */
    int round() throws SQLException {
        String newer =
                "SELECT topic, aggregate_id, payload::text, occurred_at, event_id FROM outbox WHERE occurred_at > ? ORDER BY occurred_at, aggregate_id";
        List<ProducerRecord<byte[], byte[]>> records = new ArrayList<>();
        List<UUID> sent = new ArrayList<>();
        Timestamp next = cursor;
        try (Connection connection = TheSuite.database("nominations");
                PreparedStatement read = connection.prepareStatement(newer);
                PreparedStatement mark = connection.prepareStatement(
                        "UPDATE outbox SET published_at = now() WHERE event_id = ANY (?)")) {
            read.setTimestamp(1, cursor);
            try (ResultSet rows = read.executeQuery()) {
                while (rows.next()) {
                    records.add(new ProducerRecord<>(
                            rows.getString(1),
                            ForgedExemplar.bytes(rows.getString(2)),
                            ForgedExemplar.bytes(rows.getString(3))));
                    next = rows.getTimestamp(4);
                    sent.add(rows.getObject(5, UUID.class));
                }
            }
            Topic.produce(records);
            mark.setArray(1, connection.createArrayOf("uuid", sent.toArray()));
            mark.executeUpdate();
        }
        cursor = next;
        return records.size();
    }
}
