package vn.guongsang.kit.webhook.courier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.kit.webhook.SubscriptionService;
import vn.guongsang.kit.webhook.config.WebhookConfig;
import vn.guongsang.kit.webhook.delivery.DeliveryStatus;
import vn.guongsang.kit.webhook.delivery.Fault;
import vn.guongsang.kit.webhook.step.DisabledReason;

/** Writes down how an attempt ended, and what follows for the delivery, the receiver and the subscription. */
@ApplicationScoped
class AttemptService {

    private static final Actor SERVER = Actor.system("webhooks");

    private final DataSource database;
    private final SubscriptionService subscriptions;
    private final WebhookConfig config;
    private final Backoff backoff = new Backoff(new SecureRandom());

    AttemptService(DataSource database, SubscriptionService subscriptions, WebhookConfig config) {
        this.database = database;
        this.subscriptions = subscriptions;
        this.config = config;
    }

    /** How a receiver has behaved lately. */
    private record Standing(int failures, Instant failingSince) {}

    @Transactional
    void record(Due due, Outcome outcome, Instant at) {
        Standing standing = standing(due.subscriptionId());
        Instant failingSince = Optional.ofNullable(standing.failingSince()).orElse(at);
        if (outcome.isGone()) {
            subscriptions.disable(due.subscriptionId(), DisabledReason.GONE, SERVER, at);
        } else if (!outcome.isTaken()
                && !failingSince.plus(config.disableAfter()).isAfter(at)) {
            subscriptions.disable(due.subscriptionId(), DisabledReason.FAILING, SERVER, at);
        }
        addAttempt(due.id(), outcome, at);
        if (outcome.isTaken()) {
            close(due.id(), DeliveryStatus.DELIVERED, at);
            lane(due.subscriptionId(), new Standing(0, null), null);
        } else {
            failed(due, outcome, at);
            int failures = standing.failures() + 1;
            Instant rest = at.plus(Backoff.ofReceiver(failures, outcome.retryAfter()));
            lane(due.subscriptionId(), new Standing(failures, failingSince), rest);
        }
    }

    /** Closes what is not sent at all. */
    @Transactional
    void withhold(Due due, Instant at) {
        close(due.id(), DeliveryStatus.WITHHELD, at);
    }

    /** Closes what cannot be sent any more. */
    @Transactional
    void giveUp(Due due, Instant at) {
        addAttempt(due.id(), Outcome.without(Fault.EVENT_GONE, 0), at);
        close(due.id(), DeliveryStatus.FAILED, at);
    }

    private Standing standing(UUID subscription) {
        return Sql.of("SELECT failures, failing_since FROM webhook_lane WHERE subscription_id = :id")
                .bind("id", subscription)
                .first(database, row -> new Standing(row.integer("failures"), row.instant("failing_since")))
                .orElseThrow();
    }

    /** A receiver that is gone has not refused the event: it waits for the owner to go on. */
    private void failed(Due due, Outcome outcome, Instant at) {
        int failures = due.failures() + 1;
        if (failures >= Backoff.TRIES && !outcome.isGone()) {
            close(due.id(), DeliveryStatus.FAILED, at);
            return;
        }
        Instant next = outcome.isGone() ? at : at.plus(backoff.ofDelivery(failures, outcome.retryAfter()));
        Sql.of(
                        """
                UPDATE webhook_delivery SET attempts = :failures, next_attempt_at = :next
                WHERE id = :id AND status = 'PENDING'""")
                .bind("failures", failures)
                .bind("next", next)
                .bind("id", due.id())
                .update(database);
    }

    private void addAttempt(UUID delivery, Outcome outcome, Instant at) {
        Sql.of(
                        """
                INSERT INTO webhook_attempt (delivery_id, number, at, http_status, latency_ms, fault, answer)
                SELECT :delivery::uuid, coalesce(max(a.number), 0) + 1, :at::timestamptz, :status::int, :latency::int,
                       :fault::text, :answer::text
                FROM webhook_attempt a WHERE a.delivery_id = :delivery""")
                .bind("delivery", delivery)
                .bind("at", at)
                .bind("status", outcome.status())
                .bind("latency", outcome.latencyMs())
                .bind("fault", outcome.fault() == null ? null : outcome.fault().name())
                .bind("answer", outcome.answer())
                .update(database);
    }

    private void close(UUID delivery, DeliveryStatus status, Instant at) {
        Sql.of(
                        """
                UPDATE webhook_delivery SET status = :status, closed_at = :at WHERE id = :id AND status = 'PENDING'""")
                .bind("status", status)
                .bind("at", at)
                .bind("id", delivery)
                .update(database);
    }

    private void lane(UUID subscription, Standing standing, Instant rest) {
        Sql.of(
                        """
                UPDATE webhook_lane SET failures = :failures, failing_since = :since, rest_until = :rest
                WHERE subscription_id = :id""")
                .bind("failures", standing.failures())
                .bind("since", standing.failingSince())
                .bind("rest", rest)
                .bind("id", subscription)
                .update(database);
    }
}
