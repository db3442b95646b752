package vn.guongsang.kit.event;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.jboss.logging.Logger;
import vn.guongsang.kit.work.WorkLoop;

/**
 * Moves events from the outbox to Kafka: claims the heads, sends, waits for every acknowledgement, marks, commits.
 *
 * <p>Runs in every replica; rows are shared out by {@code SKIP LOCKED}. A crash at any point sends again what was not
 * marked, with the same event id.
 */
@ApplicationScoped
public class OutboxRelay {

    private static final Logger LOG = Logger.getLogger(OutboxRelay.class);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    private final OutboxStore store;
    private final EventProducer producer;
    private final EventConfig config;
    private final WorkLoop loop = new WorkLoop("outbox-relay", this::sendAll);
    private Duration pause;

    OutboxRelay(OutboxStore store, EventProducer producer, EventConfig config) {
        this.store = store;
        this.producer = producer;
        this.config = config;
        this.pause = config.relayPoll();
    }

    /** Tells the relay that an event has been committed. */
    public void wake() {
        loop.wake();
    }

    void start(@Observes StartupEvent event) {
        if (config.relayEnabled()) {
            loop.start();
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        loop.stop(Duration.ofSeconds(8));
        producer.reset();
    }

    /** Sends what is there; returns how long to pause, longer and longer while the broker or the database is away. */
    private Duration sendAll() {
        try {
            while (loop.isRunning() && round() == config.relayBatch()) {
                LOG.debug("a full round; more is waiting");
            }
            pause = config.relayPoll();
        } catch (SQLException | KafkaException | IllegalStateException e) {
            LOG.warnf("relay pauses: %s", e.getMessage());
            producer.reset();
            pause = longer(pause);
        }
        return pause;
    }

    private static Duration longer(Duration pause) {
        Duration doubled = pause.multipliedBy(2);
        return doubled.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : doubled;
    }

    /** One transaction; returns how many events it claimed. */
    private int round() throws SQLException {
        try (Connection connection = store.begin()) {
            List<OutboxStore.Head> heads = store.claim(connection, config.relayBatch());
            List<UUID> acknowledged = new ArrayList<>();
            KafkaException outage = null;
            for (Map.Entry<OutboxStore.Head, Future<RecordMetadata>> sent :
                    send(heads).entrySet()) {
                try {
                    sent.getValue().get(30, TimeUnit.SECONDS);
                    acknowledged.add(sent.getKey().eventId());
                } catch (ExecutionException | java.util.concurrent.TimeoutException e) {
                    outage = failed(connection, sent.getKey(), e, outage);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    break;
                }
            }
            store.published(connection, acknowledged);
            connection.commit();
            if (outage != null) {
                throw outage;
            }
            return heads.size();
        }
    }

    private Map<OutboxStore.Head, Future<RecordMetadata>> send(List<OutboxStore.Head> heads) {
        Map<OutboxStore.Head, Future<RecordMetadata>> sent = new LinkedHashMap<>();
        for (OutboxStore.Head head : heads) {
            Future<RecordMetadata> future = producer.send(head);
            sent.put(head, future);
            if (hasFailed(future)) {
                break; // the broker is away: do not wait 8 s again for each of the others
            }
        }
        return sent;
    }

    /** {@code send} hands back a failed future at once when it could not reach the broker in time. */
    private static boolean hasFailed(Future<RecordMetadata> future) {
        if (!future.isDone()) {
            return false;
        }
        try {
            future.get();
            return false;
        } catch (ExecutionException e) {
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    /** A fault of one event delays that event; a fault of the connection is not the event's fault and is handed up. */
    private KafkaException failed(Connection connection, OutboxStore.Head head, Exception e, KafkaException outage)
            throws SQLException {
        Throwable cause = e instanceof ExecutionException ? e.getCause() : e;
        if (cause instanceof RecordTooLargeException
                || cause instanceof SerializationException
                || cause instanceof UnknownTopicOrPartitionException) {
            LOG.errorf("event %s for %s cannot be sent: %s", head.eventId(), head.topic(), cause.getMessage());
            store.failed(connection, head.eventId(), cause.toString());
            return outage;
        }
        return cause instanceof KafkaException kafka ? kafka : new KafkaException(cause.toString(), cause);
    }
}
