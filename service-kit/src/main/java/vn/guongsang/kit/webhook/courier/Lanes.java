package vn.guongsang.kit.webhook.courier;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import vn.guongsang.kit.sql.Row;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.kit.webhook.Subscription;

/** Shares the subscriptions out among replicas: whoever holds the lease of one sends for it, nobody else. */
@ApplicationScoped
class Lanes {

    /** Longer than the longest attempt, so that a lease never ends while its holder sends. */
    static final Duration LEASE = Duration.ofMinutes(1);

    private static final String TAKE =
            """
            UPDATE webhook_lane SET leased_by = :holder, leased_until = :until
            WHERE subscription_id = (
                SELECT l.subscription_id
                FROM webhook_lane l
                JOIN webhook_subscription s ON s.id = l.subscription_id
                WHERE s.status = 'ACTIVE'
                  AND (l.leased_until IS NULL OR l.leased_until <= :at)
                  AND (l.rest_until IS NULL OR l.rest_until <= :at)
                  AND EXISTS (SELECT 1 FROM webhook_delivery d
                              WHERE d.subscription_id = l.subscription_id AND d.status = 'PENDING'
                                AND d.next_attempt_at <= :at)
                ORDER BY l.leased_until NULLS FIRST
                LIMIT 1
                FOR UPDATE OF l SKIP LOCKED)
            RETURNING subscription_id""";

    /** In the order in which the events were told; one that failed comes later, so that order is a best effort. */
    private static final String NEXT =
            """
            SELECT d.id, d.subscription_id, d.event_id, d.attempts, s.url, s.secret, s.previous_secret,
                   s.previous_secret_until, coalesce(d.body, o.payload::text) AS body,
                   o.headers ->> 'traceparent' AS traceparent,
                   o.event_id IS NOT NULL AND coalesce(webhook_is_overtaken(s, o), false) AS withheld
            FROM webhook_delivery d
            JOIN webhook_subscription s ON s.id = d.subscription_id AND s.status = 'ACTIVE'
            JOIN webhook_lane l ON l.subscription_id = d.subscription_id AND (l.rest_until IS NULL OR l.rest_until <= :at)
            LEFT JOIN outbox o ON o.event_id = d.event_id
            WHERE d.subscription_id = :subscription AND d.status = 'PENDING' AND d.next_attempt_at <= :at
            ORDER BY d.position
            LIMIT 1""";

    private final DataSource database;

    Lanes(DataSource database) {
        this.database = database;
    }

    /** A subscription for which something is due, that nobody serves, and that has waited longest. */
    Optional<UUID> take(UUID holder, Instant at) {
        return Sql.of(TAKE)
                .bind("holder", holder)
                .bind("until", at.plus(LEASE))
                .bind("at", at)
                .first(database, row -> row.uuid("subscription_id"));
    }

    /** Whether the holder still has the lease, which then begins anew. */
    boolean renew(UUID subscription, UUID holder, Instant at) {
        return Sql.of(
                                """
                UPDATE webhook_lane SET leased_until = :until
                WHERE subscription_id = :subscription AND leased_by = :holder AND leased_until > :at""")
                        .bind("subscription", subscription)
                        .bind("holder", holder)
                        .bind("until", at.plus(LEASE))
                        .bind("at", at)
                        .update(database)
                == 1;
    }

    void release(UUID subscription, UUID holder, Instant at) {
        Sql.of(
                        """
                UPDATE webhook_lane SET leased_by = NULL, leased_until = :at
                WHERE subscription_id = :subscription AND leased_by = :holder""")
                .bind("subscription", subscription)
                .bind("holder", holder)
                .bind("at", at)
                .update(database);
    }

    /** The next delivery of a subscription; empty when nothing is due, or the receiver is to be left alone. */
    Optional<Due> next(UUID subscription, Instant at) {
        return Sql.of(NEXT).bind("subscription", subscription).bind("at", at).first(database, Lanes::due);
    }

    private static Due due(Row row) {
        return new Due(
                row.uuid("id"),
                row.uuid("subscription_id"),
                row.uuid("event_id"),
                row.integer("attempts"),
                row.text("url"),
                new Subscription.Secrets(
                        row.bytes("secret"), row.bytes("previous_secret"), row.instant("previous_secret_until")),
                row.text("body"),
                row.text("traceparent"),
                row.bool("withheld"));
    }
}
