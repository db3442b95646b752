package vn.guongsang.kit.webhook.delivery;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.model.event.CloudEvent;

/** Queues events that are told by webhooks only and never stand in the outbox. */
@ApplicationScoped
public class OwnEvents {

    /** Type of the event that a subscriber asks for to try its receiver. */
    public static final String TEST = "vn.guongsang.webhook.test.v1";

    private static final String INSERT =
            """
            INSERT INTO webhook_delivery (id, subscription_id, event_id, event_type, body, status, next_attempt_at, created_at)
            SELECT gen_random_uuid(), s.id, :event::uuid, :type::text, :body::text, 'PENDING', :at::timestamptz, :at::timestamptz
            FROM webhook_subscription s WHERE s.status <> 'ENDED'""";

    private final DataSource database;
    private final ObjectMapper json;
    private final String source;

    OwnEvents(
            DataSource database,
            ObjectMapper json,
            @ConfigProperty(name = "quarkus.application.name") String application) {
        this.database = database;
        this.json = json;
        this.source = "/" + application;
    }

    /**
     * Queues an event for whoever belongs to a recipient and wants its type: the account itself, and the systems of the
     * same unit or outlet.
     */
    public void queue(Recipient recipient, String type, UUID subject, Object data, Instant at) {
        UUID event = Ids.next();
        insert(event, type, subject, data, at)
                .append(
                        """
                AND (s.owner = :account OR s.unit_id = :unit OR s.outlet_id = :outlet)
                AND EXISTS (SELECT 1 FROM unnest(s.event_types) wanted WHERE :wanted::text LIKE replace(wanted, '*', '%'))""")
                .bind("account", recipient.account())
                .bind("unit", recipient.unitId())
                .bind("outlet", recipient.outletId())
                .bind("wanted", type)
                .update(database);
    }

    /** Whom an event concerns. */
    public record Recipient(String account, UUID unitId, UUID outletId) {}

    /** Queues a test event for one subscription, whatever types it wants; returns the delivery. */
    UUID queueTest(UUID subscription, Instant at) {
        UUID event = Ids.next();
        return insert(event, TEST, subscription, Map.of("id", subscription), at)
                .append("AND s.id = :subscription RETURNING id")
                .bind("subscription", subscription)
                .first(database, row -> row.uuid("id"))
                .orElseThrow();
    }

    private Sql insert(UUID event, String type, UUID subject, Object data, Instant at) {
        CloudEvent<Object> envelope = new CloudEvent<>(
                "1.0", event, source, type, subject.toString(), at, "application/json", null, null, null, null, data);
        try {
            return Sql.of(INSERT)
                    .bind("event", event)
                    .bind("type", type)
                    .bind("body", json.writeValueAsString(envelope))
                    .bind("at", at);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(type, e);
        }
    }
}
