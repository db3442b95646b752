package vn.guongsang.reporting.job.work;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.jboss.logging.Logger;
import vn.guongsang.kit.time.Now;
import vn.guongsang.kit.work.Bites;

/** Looks for jobs that have been kept long enough, and removes them in small bites that never hold locks for long. */
@ApplicationScoped
class EndedJobWatch {

    private static final Logger LOG = Logger.getLogger(EndedJobWatch.class);
    private static final int BITE = 500;

    private final EndedJobService jobs;
    private final JobConfig config;
    private final Now now;

    EndedJobWatch(EndedJobService jobs, JobConfig config, Now now) {
        this.jobs = jobs;
        this.config = config;
        this.now = now;
    }

    @Scheduled(every = "1h", delayed = "10m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        sweep(now.instant(), BITE);
    }

    /** Removes all that have been kept long enough at a moment; tells how many. */
    int sweep(Instant at, int bite) {
        int total = Bites.takeAll(bite, most -> jobs.remove(at.minus(config.keep()), most));
        if (total > 0) {
            LOG.infof("%d ended jobs removed", total);
        }
        return total;
    }
}
