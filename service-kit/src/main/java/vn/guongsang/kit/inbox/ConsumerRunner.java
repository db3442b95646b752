package vn.guongsang.kit.inbox;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;
import vn.guongsang.kit.event.EventConfig;
import vn.guongsang.model.event.CloudEvent;
import vn.guongsang.model.event.Snapshot;

/**
 * Applies one record: inbox row and work in one transaction, retries for passing faults for ever, quarantine for what
 * never can succeed. Returns normally in every case but shutdown, so that the channel never sees a failure.
 */
@ApplicationScoped
public class ConsumerRunner {

    private static final Logger LOG = Logger.getLogger(ConsumerRunner.class);

    private final EventReader reader;
    private final Inbox inbox;
    private final Quarantine quarantine;
    private final EventConfig config;
    private final MeterRegistry metrics;
    private final CountDownLatch shutdown = new CountDownLatch(1);

    ConsumerRunner(EventReader reader, Inbox inbox, Quarantine quarantine, EventConfig config, MeterRegistry metrics) {
        this.reader = reader;
        this.inbox = inbox;
        this.quarantine = quarantine;
        this.config = config;
        this.metrics = metrics;
    }

    void stop(@Observes ShutdownEvent event) {
        shutdown.countDown();
    }

    /** Consumes one record to its end. */
    public <T extends Snapshot> void consume(ConsumerRecord<byte[], byte[]> message, EventConsumer<T> consumer) {
        Duration pause = config.retryFirst();
        for (int tries = 1; ; tries++) {
            try {
                String outcome = applyOnce(message.key(), message.value(), consumer) ? "applied" : "duplicate";
                count(consumer, outcome);
                return;
            } catch (RuntimeException e) {
                if (isFinal(e, tries) && hold(message, consumer, e)) {
                    return;
                }
                LOG.warnf("%s: try %d failed, next in %s: %s", consumer.name(), tries, pause, e);
            }
            await(pause);
            pause = longer(pause);
        }
    }

    /** Applies a record in a transaction of its own; false when the event had been applied before. */
    public <T extends Snapshot> boolean applyOnce(byte[] key, byte[] value, EventConsumer<T> consumer) {
        CloudEvent<T> event = reader.read(key, value, consumer.snapshotType());
        return QuarkusTransaction.requiringNew().timeout(6).call(() -> {
            boolean isNew = admit(consumer, event);
            if (isNew) {
                consumer.apply(event);
            }
            return isNew;
        });
    }

    /**
     * Applies a record whose content has been found missing, whatever the inbox remembers; in a transaction of its own.
     *
     * @throws RuntimeException when it cannot be applied now
     */
    public <T extends Snapshot> void heal(ConsumerRecord<byte[], byte[]> message, EventConsumer<T> consumer) {
        CloudEvent<T> event = reader.read(message.key(), message.value(), consumer.snapshotType());
        QuarkusTransaction.requiringNew().timeout(6).run(() -> {
            admit(consumer, event);
            consumer.apply(event);
        });
        count(consumer, "healed");
    }

    private boolean admit(EventConsumer<?> consumer, CloudEvent<?> event) {
        try {
            return inbox.admit(consumer.name(), config.generation(), event.id());
        } catch (SQLException e) {
            throw new IllegalStateException("inbox", e);
        }
    }

    private boolean isFinal(RuntimeException e, int tries) {
        return switch (Fault.of(e)) {
            case PERMANENT -> true;
            case PASSING -> false;
            case UNKNOWN -> tries >= config.unknownTries();
        };
    }

    /** Puts the record into quarantine; false when even that is not possible now. */
    private boolean hold(ConsumerRecord<byte[], byte[]> message, EventConsumer<?> consumer, RuntimeException e) {
        try {
            quarantine.hold(consumer.name(), message, e);
            count(consumer, "quarantined");
            LOG.errorf(
                    e,
                    "%s: record %s-%d@%d is in quarantine",
                    consumer.name(),
                    message.topic(),
                    message.partition(),
                    message.offset());
            return true;
        } catch (RuntimeException unavailable) {
            LOG.warnf("quarantine is not available: %s", unavailable);
            return false;
        }
    }

    private void await(Duration pause) {
        try {
            if (shutdown.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new IllegalStateException("shutting down; the record is delivered again at the next start");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted; the record is delivered again at the next start", e);
        }
    }

    private Duration longer(Duration pause) {
        Duration doubled = pause.multipliedBy(2);
        return doubled.compareTo(config.retryLongest()) > 0 ? config.retryLongest() : doubled;
    }

    private void count(EventConsumer<?> consumer, String outcome) {
        metrics.counter("guongsang.events.consumed", "consumer", consumer.name(), "outcome", outcome)
                .increment();
    }
}
