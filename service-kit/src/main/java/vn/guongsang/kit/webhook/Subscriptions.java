package vn.guongsang.kit.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.page.Listing;
import vn.guongsang.kit.page.PageRequest;
import vn.guongsang.kit.page.Slice;
import vn.guongsang.kit.sql.Row;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.kit.webhook.step.DisabledReason;
import vn.guongsang.kit.webhook.step.SubscriptionStatus;

/** Stores subscriptions. */
@ApplicationScoped
public class Subscriptions {

    private final DataSource database;

    Subscriptions(DataSource database) {
        this.database = database;
    }

    /** Those of an account, newest first. */
    public Slice<Subscription> list(SubscriptionStatus status, Actor owner, PageRequest page) {
        Listing listing = Listing.of("webhook-subscriptions", status);
        Sql sql = of(owner).filter("status = :status", "status", status);
        page.after(listing).ifPresent(keys -> sql.filter("id < :after", "after", UUID.fromString(keys.get(0))));
        List<Subscription> rows = sql.append("ORDER BY id DESC LIMIT :limit")
                .bind("limit", page.fetchSize())
                .list(database, Subscriptions::read);
        return Slice.of(rows, page, listing, row -> List.of(row.id().toString()));
    }

    /** One of an account. */
    public Optional<Subscription> find(UUID id, Actor owner) {
        return of(owner).filter("id = :id", "id", id).first(database, Subscriptions::read);
    }

    /** The same, locked against other steps, but not against events that are queued for it. */
    public Optional<Subscription> forChange(UUID id, Actor owner) {
        return of(owner)
                .filter("id = :id", "id", id)
                .append("FOR NO KEY UPDATE")
                .first(database, Subscriptions::read);
    }

    /** Anybody's, locked, for the server. */
    Optional<Subscription> forChange(UUID id) {
        return Sql.of("SELECT * FROM webhook_subscription WHERE id = :id FOR NO KEY UPDATE")
                .bind("id", id)
                .first(database, Subscriptions::read);
    }

    /** How many an account has that have not ended; two that register at once wait for each other. */
    long living(Actor owner) {
        Sql.of("SELECT 1 AS locked FROM pg_advisory_xact_lock(hashtextextended(:owner, 0))")
                .bind("owner", "webhooks of " + owner.id())
                .list(database, row -> row.number("locked"));
        return Sql.of("SELECT count(*) AS living FROM webhook_subscription WHERE owner = :owner AND status <> 'ENDED'")
                .bind("owner", owner.id())
                .first(database, row -> row.number("living"))
                .orElse(0L);
    }

    void insert(Subscription subscription) {
        bound(
                        """
                INSERT INTO webhook_subscription (id, version, status, status_reason, owner, unit_id, outlet_id, reach, url,
                                                  event_types, description, secret, previous_secret, previous_secret_until,
                                                  created_at)
                VALUES (:id, :version, :status, :reason, :owner, :unit, :outlet, :reach, :url, :types, :description, :secret,
                        :previous, :until, :created)""",
                        subscription)
                .bind("owner", subscription.owner().id())
                .bind("unit", subscription.owner().unitId())
                .bind("outlet", subscription.owner().outletId())
                .bind("reach", subscription.owner().reach())
                .bind("created", subscription.createdAt())
                .update(database);
        Sql.of("INSERT INTO webhook_lane (subscription_id) VALUES (:id)")
                .bind("id", subscription.id())
                .update(database);
    }

    void update(Subscription subscription) {
        bound(
                        """
                UPDATE webhook_subscription
                SET version = :version, status = :status, status_reason = :reason, url = :url, event_types = :types,
                    description = :description, secret = :secret, previous_secret = :previous,
                    previous_secret_until = :until
                WHERE id = :id""",
                        subscription)
                .update(database);
    }

    /** What waits is tried at once, with all its tries before it, as if nothing had failed. */
    void beginAfresh(UUID id, Instant at) {
        Sql.of(
                        """
                UPDATE webhook_lane SET failures = 0, failing_since = NULL, rest_until = NULL
                WHERE subscription_id = :id""")
                .bind("id", id)
                .update(database);
        Sql.of(
                        """
                UPDATE webhook_delivery SET attempts = 0, next_attempt_at = least(next_attempt_at, :at)
                WHERE subscription_id = :id AND status = 'PENDING'""")
                .bind("id", id)
                .bind("at", at)
                .update(database);
    }

    /** Forgets what waits; the log stays. */
    void drop(UUID id) {
        Sql.of("DELETE FROM webhook_delivery WHERE subscription_id = :id AND status = 'PENDING'")
                .bind("id", id)
                .update(database);
        Sql.of("DELETE FROM webhook_told WHERE subscription_id = :id")
                .bind("id", id)
                .update(database);
    }

    private static Sql of(Actor owner) {
        return Sql.of("SELECT * FROM webhook_subscription WHERE owner = :owner").bind("owner", owner.id());
    }

    private static Sql bound(String text, Subscription subscription) {
        return Sql.of(text)
                .bind("id", subscription.id())
                .bind("version", subscription.version())
                .bind("status", subscription.status())
                .bind("reason", subscription.disabledFor())
                .bind("url", subscription.content().url())
                .bind("types", subscription.content().eventTypes())
                .bind("description", subscription.content().description())
                .bind("secret", subscription.secrets().current())
                .bind("previous", subscription.secrets().previous())
                .bind("until", subscription.secrets().previousUntil());
    }

    private static Subscription read(Row row) {
        return new Subscription(
                row.uuid("id"),
                row.number("version"),
                row.constant("status", SubscriptionStatus.class),
                row.constant("status_reason", DisabledReason.class),
                new Subscription.Owner(
                        row.text("owner"),
                        row.uuid("unit_id"),
                        row.uuid("outlet_id"),
                        row.constant("reach", Reach.class)),
                new NewSubscription(row.text("url"), row.texts("event_types"), row.text("description")),
                new Subscription.Secrets(
                        row.bytes("secret"), row.bytes("previous_secret"), row.instant("previous_secret_until")),
                row.instant("created_at"));
    }
}
