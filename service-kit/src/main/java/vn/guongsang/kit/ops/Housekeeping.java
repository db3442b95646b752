package vn.guongsang.kit.ops;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import vn.guongsang.kit.event.EventConfig;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.kit.webhook.config.WebhookConfig;
import vn.guongsang.kit.work.Bites;

/** Removes what is past its time, in small bites that never hold a lock for long. */
@ApplicationScoped
class Housekeeping {

    private static final Logger LOG = Logger.getLogger(Housekeeping.class);
    private static final int BITE = 2_000;

    /** The newest event of an aggregate is kept whatever its age: it is what can be sent again. */
    private static final String NOT_THE_NEWEST =
            """
            AND EXISTS (SELECT 1 FROM outbox newer WHERE newer.aggregate_id = old.aggregate_id
                                                     AND newer.aggregate_version > old.aggregate_version)""";

    private final DataSource database;
    private final EventConfig events;
    private final WebhookConfig webhooks;
    private final Duration idempotencyRetention;

    Housekeeping(
            DataSource database,
            EventConfig events,
            WebhookConfig webhooks,
            @ConfigProperty(name = "guongsang.idempotency.retention", defaultValue = "7d")
                    Duration idempotencyRetention) {
        this.database = database;
        this.events = events;
        this.webhooks = webhooks;
        this.idempotencyRetention = idempotencyRetention;
    }

    @Scheduled(every = "1h", delayed = "10m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sweep() {
        sweep("outbox", "published_at", events.outboxRetention(), NOT_THE_NEWEST);
        sweep("inbox", "received_at", events.inboxRetention(), "");
        sweep("idempotency", "created_at", idempotencyRetention, "");
        sweep("webhook_delivery", "closed_at", webhooks.logRetention(), "");
        sweep("notification", "created_at", webhooks.logRetention(), "");
    }

    private void sweep(String table, String column, Duration retention, String condition) {
        String delete =
                "DELETE FROM %1$s WHERE ctid IN (SELECT old.ctid FROM %1$s old WHERE old.%2$s < now() - make_interval(secs => :seconds) %3$s LIMIT :most)"
                        .formatted(table, column, condition);
        int total = Bites.takeAll(BITE, most -> Sql.of(delete)
                .bind("seconds", (double) retention.toSeconds())
                .bind("most", most)
                .update(database));
        if (total > 0) {
            LOG.infof("%d old rows removed from %s", total, table);
        }
    }
}
