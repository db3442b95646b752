package vn.guongsang.kit.webhook.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import vn.guongsang.kit.page.Listing;
import vn.guongsang.kit.page.PageRequest;
import vn.guongsang.kit.page.Slice;
import vn.guongsang.kit.sql.Row;
import vn.guongsang.kit.sql.Sql;

/** The log of a subscription. The caller has made sure that it is the owner's. */
@ApplicationScoped
public class Deliveries {

    private final DataSource database;

    Deliveries(DataSource database) {
        this.database = database;
    }

    /** A page of the log, newest first. */
    public Slice<DeliveryView> list(UUID subscription, DeliveryStatus status, PageRequest page) {
        Listing listing = Listing.of("webhook-deliveries", subscription + "|" + status);
        Sql sql = of(subscription).filter("status = :status", "status", status);
        page.after(listing).ifPresent(keys -> sql.filter("position < :after", "after", Long.valueOf(keys.get(0))));
        List<Positioned> rows = sql.append("ORDER BY position DESC LIMIT :limit")
                .bind("limit", page.fetchSize())
                .list(database, row -> new Positioned(row.number("position"), view(row, null)));
        return Slice.of(rows, page, listing, row -> List.of(Long.toString(row.position())))
                .map(Positioned::view);
    }

    private record Positioned(long position, DeliveryView view) {}

    /** One delivery with its attempts. */
    public Optional<DeliveryView> find(UUID subscription, UUID delivery) {
        List<AttemptView> attempts = Sql.of(
                        "SELECT * FROM webhook_attempt WHERE delivery_id = :id ORDER BY number DESC LIMIT 100")
                .bind("id", delivery)
                .list(database, Deliveries::attempt);
        return of(subscription).filter("id = :id", "id", delivery).first(database, row -> view(row, attempts));
    }

    /** How far a delivery has come. */
    Optional<DeliveryStatus> status(UUID subscription, UUID delivery) {
        return of(subscription)
                .filter("id = :id", "id", delivery)
                .append("FOR UPDATE")
                .first(database, row -> row.constant("status", DeliveryStatus.class));
    }

    /** How many wait for each of some subscriptions, counted up to a thousand. */
    public Map<UUID, Long> pending(Collection<UUID> subscriptions) {
        return Sql.of(
                        """
                SELECT s.id, (SELECT count(*) FROM (
                                SELECT 1 FROM webhook_delivery d
                                WHERE d.subscription_id = s.id AND d.status = 'PENDING' LIMIT 1000) counted) AS waiting
                FROM unnest(:ids) AS s (id)""")
                .bind("ids", subscriptions)
                .byId(database, row -> row.number("waiting"));
    }

    void replay(UUID subscription, UUID delivery, Instant at) {
        reopen(subscription, at).filter("id = :id", "id", delivery).update(database);
    }

    int replaySince(UUID subscription, Instant since, Instant at) {
        return reopen(subscription, at)
                .filter("created_at >= :since", "since", since)
                .update(database);
    }

    private static Sql reopen(UUID subscription, Instant at) {
        return Sql.of(
                        """
                UPDATE webhook_delivery SET status = 'PENDING', closed_at = NULL, attempts = 0, next_attempt_at = :at
                WHERE subscription_id = :subscription AND status <> 'PENDING'""")
                .bind("subscription", subscription)
                .bind("at", at);
    }

    private static Sql of(UUID subscription) {
        return Sql.of("SELECT * FROM webhook_delivery WHERE subscription_id = :subscription")
                .bind("subscription", subscription);
    }

    private static DeliveryView view(Row row, List<AttemptView> attempts) {
        DeliveryStatus status = row.constant("status", DeliveryStatus.class);
        return new DeliveryView(
                row.uuid("id"),
                row.uuid("event_id"),
                row.text("event_type"),
                row.uuid("aggregate_id"),
                status,
                row.instant("created_at"),
                status == DeliveryStatus.PENDING ? row.instant("next_attempt_at") : null,
                row.instant("closed_at"),
                attempts);
    }

    private static AttemptView attempt(Row row) {
        return new AttemptView(
                row.integer("number"),
                row.instant("at"),
                row.integer("http_status"),
                row.integer("latency_ms"),
                row.constant("fault", Fault.class),
                row.text("answer"));
    }
}
