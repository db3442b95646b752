package vn.guongsang.kit.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Map;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.kit.work.AfterCommit;
import vn.guongsang.model.event.CloudEvent;
import vn.guongsang.model.event.Snapshot;

/** Writes events into the outbox, in the transaction of the change that they tell. */
@ApplicationScoped
public class Outbox {

    private static final String INSERT =
            """
            INSERT INTO outbox (event_id, topic, aggregate_type, aggregate_id, aggregate_version, event_type,
                                schema_version, payload, headers, occurred_at)
            VALUES (?, ?, ?, ?, ?, ?, 1, ?::jsonb, ?::jsonb, ?)""";

    private final DataSource database;
    private final ObjectMapper json;
    private final OutboxRelay relay;
    private final AfterCommit afterCommit;
    private final String source;

    Outbox(
            DataSource database,
            ObjectMapper json,
            OutboxRelay relay,
            AfterCommit afterCommit,
            @ConfigProperty(name = "quarkus.application.name") String application) {
        this.database = database;
        this.json = json;
        this.relay = relay;
        this.afterCommit = afterCommit;
        this.source = "/" + application;
    }

    /**
     * Announces one version of one aggregate; the relay is woken when the transaction has committed.
     *
     * @param topic one of {@link vn.guongsang.model.event.Topics}
     * @param aggregate name in the event type, such as {@code exemplar}
     * @param snapshot the aggregate at its new version
     * @param at when it happened
     * @throws IllegalStateException outside a transaction
     */
    public void announce(String topic, String aggregate, Snapshot snapshot, Instant at) {
        afterCommit.run(relay::wake);
        insert(topic, aggregate, envelope(aggregate, snapshot, at));
    }

    private CloudEvent<Snapshot> envelope(String aggregate, Snapshot snapshot, Instant at) {
        String id = snapshot.id().toString();
        return new CloudEvent<>(
                "1.0",
                Ids.next(),
                source,
                "vn.guongsang." + aggregate + "." + snapshot.change() + ".v1",
                id,
                at,
                "application/json",
                "/schemas/" + aggregate + ".v1",
                id,
                "%019d".formatted(snapshot.version()),
                TraceParent.current(),
                snapshot);
    }

    private void insert(String topic, String aggregate, CloudEvent<Snapshot> event) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setObject(1, event.id());
            insert.setString(2, topic);
            insert.setString(3, aggregate);
            insert.setObject(4, event.data().id());
            insert.setLong(5, event.data().version());
            insert.setString(6, event.type());
            insert.setString(7, json.writeValueAsString(event));
            insert.setString(8, json.writeValueAsString(headers(event)));
            insert.setTimestamp(9, Timestamp.from(event.time()));
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new EventStoreException("write an event", e);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("snapshot cannot be written: " + event.type(), e);
        }
    }

    private static Map<String, String> headers(CloudEvent<Snapshot> event) {
        return event.traceparent() == null
                ? Map.of("content-type", CloudEvent.CONTENT_TYPE)
                : Map.of("content-type", CloudEvent.CONTENT_TYPE, "traceparent", event.traceparent());
    }
}
