package vn.guongsang.nominations.propagation;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import vn.guongsang.kit.event.Republisher;
import vn.guongsang.kit.time.Now;

/** Compares recognitions with the tasks that came of them, and sends the events of those without any again. */
@ApplicationScoped
public class Reconciliation {

    private static final Logger LOG = Logger.getLogger(Reconciliation.class);

    /** What media-service keeps on its waiting list, such as an approval without a rule, is not told it every time. */
    private static final Duration PAUSE = Duration.ofHours(1);

    private final PropagationFacts facts;
    private final Republisher republisher;
    private final Now now;
    private final Duration patience;
    private final AtomicInteger gap;

    Reconciliation(
            PropagationFacts facts,
            Republisher republisher,
            Now now,
            MeterRegistry metrics,
            @ConfigProperty(name = "guongsang.reconciliation.patience", defaultValue = "5m") Duration patience) {
        this.facts = facts;
        this.republisher = republisher;
        this.now = now;
        this.patience = patience;
        this.gap = metrics.gauge("propagation.gap", new AtomicInteger());
    }

    /** Looks once. */
    @Scheduled(
            every = "${guongsang.reconciliation.every:5m}",
            delayed = "${guongsang.reconciliation.delayed:1m}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void reconcile() {
        List<UUID> missing = facts.withoutTask(now.instant().minus(patience));
        gap.set(missing.size());
        if (!missing.isEmpty()) {
            LOG.warnf("%d exemplars have no propagation task, their events are sent again", missing.size());
            republisher.republish(missing, PAUSE);
        }
    }
}
