package vn.guongsang.media.planning;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import vn.guongsang.kit.time.Now;

/** Looks whether waiting approvals can be planned; gauge {@code propagation_gap}: how many wait. */
@ApplicationScoped
class WaitingWatch {

    private final WaitingService service;
    private final WaitingApprovals waiting;
    private final Now now;

    WaitingWatch(WaitingService service, WaitingApprovals waiting, Now now) {
        this.service = service;
        this.waiting = waiting;
        this.now = now;
    }

    void register(@Observes StartupEvent event, MeterRegistry metrics) {
        Gauge.builder("propagation.gap", waiting::count)
                .description("Approvals in force that have not brought all their tasks")
                .register(metrics);
    }

    @Scheduled(every = "${guongsang.waiting.every:30s}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        int planned;
        do {
            planned = service.planWhatCanBe(now.instant());
        } while (planned > 0);
    }
}
