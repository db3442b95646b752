package vn.guongsang.kit.inbox;

import io.quarkus.arc.All;
import io.quarkus.runtime.Quarkus;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.reactive.messaging.health.HealthReport;
import io.smallrye.reactive.messaging.health.HealthReporter;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jboss.logging.Logger;

/** Ends the process when a channel has died for good, so that its supervisor starts a whole one. */
@ApplicationScoped
class ChannelWatch {

    private static final Logger LOG = Logger.getLogger(ChannelWatch.class);
    private static final int EXIT_CODE = 70;

    private final List<HealthReporter> reporters;

    ChannelWatch(@All List<HealthReporter> reporters) {
        this.reporters = reporters;
    }

    @Scheduled(every = "10s", delayed = "60s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        for (HealthReporter reporter : reporters) {
            HealthReport report = reporter.getLiveness();
            if (!report.isOk()) {
                LOG.fatalf("a channel is dead, the process ends: %s", report.getChannels());
                Quarkus.asyncExit(EXIT_CODE);
            }
        }
    }
}
