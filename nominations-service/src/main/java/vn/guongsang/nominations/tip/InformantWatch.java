package vn.guongsang.nominations.tip;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;
import vn.guongsang.kit.time.Now;

/** Erases the contact of informants when its time is over. */
@ApplicationScoped
class InformantWatch {

    private static final Logger LOG = Logger.getLogger(InformantWatch.class);

    private final TipService tips;
    private final Now now;

    InformantWatch(TipService tips, Now now) {
        this.tips = tips;
        this.now = now;
    }

    @Scheduled(every = "1h", delayed = "10m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        int erased = tips.eraseInformants(now.instant());
        if (erased > 0) {
            LOG.infof("contact of %d informants erased", erased);
        }
    }
}
