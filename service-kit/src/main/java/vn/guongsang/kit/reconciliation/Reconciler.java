package vn.guongsang.kit.reconciliation;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.All;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.kafka.common.KafkaException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import vn.guongsang.kit.inbox.ConsumerRunner;
import vn.guongsang.kit.inbox.EventReader;
import vn.guongsang.kit.sql.SqlException;
import vn.guongsang.kit.time.Now;

/**
 * Compares every consumer's copies with its topic: what was written since the last look, and everything after a start
 * or when asked. Gauge {@code consumer_gap}: copies that the last look found lacking.
 */
@ApplicationScoped
public class Reconciler {

    private static final Logger LOG = Logger.getLogger(Reconciler.class);

    private final List<? extends Comparison<?>> comparisons;
    private final String bootstrapServers;
    private final Duration patience;
    private final Now now;
    private final ReentrantLock looking = new ReentrantLock();

    Reconciler(
            @All List<ComparableConsumer<?>> consumers,
            EventReader reader,
            ConsumerRunner runner,
            Now now,
            @ConfigProperty(name = "kafka.bootstrap.servers") String bootstrapServers,
            @ConfigProperty(name = "guongsang.comparison.patience", defaultValue = "5m") Duration patience) {
        this.comparisons = consumers.stream()
                .map(consumer -> new Comparison<>(consumer, reader, runner))
                .toList();
        this.bootstrapServers = bootstrapServers;
        this.patience = patience;
        this.now = now;
    }

    void register(@Observes StartupEvent event, MeterRegistry metrics) {
        for (Comparison<?> comparison : comparisons) {
            Gauge.builder("consumer.gap", () -> comparison.last().lacking())
                    .description("Copies that the last comparison with the topic found missing or old")
                    .tag("consumer", comparison.last().consumer())
                    .register(metrics);
        }
    }

    /** What the last looks have found. */
    public List<ComparisonView> last() {
        return comparisons.stream().map(Comparison::last).toList();
    }

    /** The next look reads every topic from its beginning. */
    public void restart() {
        comparisons.forEach(Comparison::restart);
    }

    /** Looks once at every topic; a second caller waits for the first. A topic that cannot be read is left for the next time. */
    @Scheduled(
            every = "${guongsang.comparison.every:5m}",
            delayed = "${guongsang.comparison.delayed:1m}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void look() {
        looking.lock();
        try {
            comparisons.forEach(this::look);
        } finally {
            looking.unlock();
        }
    }

    private void look(Comparison<?> comparison) {
        try {
            comparison.look(bootstrapServers, now.instant().minus(patience), now.instant());
        } catch (KafkaException | IllegalStateException | SqlException e) {
            LOG.warnf(
                    "%s could not be compared with its topic: %s",
                    comparison.last().consumer(), e.getMessage());
        }
    }
}
