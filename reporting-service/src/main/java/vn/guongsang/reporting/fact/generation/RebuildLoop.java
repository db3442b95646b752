package vn.guongsang.reporting.fact.generation;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Optional;
import org.apache.kafka.common.KafkaException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import vn.guongsang.kit.sql.DatabaseTrouble;
import vn.guongsang.kit.time.Now;
import vn.guongsang.kit.work.AfterCommit;
import vn.guongsang.kit.work.WorkLoop;
import vn.guongsang.reporting.fact.generation.store.LostRunException;
import vn.guongsang.reporting.fact.generation.store.RebuildProgress.Run;

/** Works on the rebuild that waits; one whose process has died is found here when its lease is over, and begun again. */
@ApplicationScoped
class RebuildLoop {

    private static final Logger LOG = Logger.getLogger(RebuildLoop.class);
    private static final Duration POLL = Duration.ofSeconds(5);

    private final RebuildRunService steps;
    private final Rebuilder rebuilder;
    private final AfterCommit afterCommit;
    private final Now now;
    private final Duration lease;
    private final WorkLoop loop = new WorkLoop("fact-rebuild", this::round);

    RebuildLoop(
            RebuildRunService steps,
            Rebuilder rebuilder,
            AfterCommit afterCommit,
            Now now,
            @ConfigProperty(name = "guongsang.facts.rebuild-lease", defaultValue = "60s") Duration lease) {
        this.steps = steps;
        this.rebuilder = rebuilder;
        this.afterCommit = afterCommit;
        this.now = now;
        this.lease = lease;
    }

    void wakeAfterCommit() {
        afterCommit.run(loop::wake);
    }

    void start(@Observes StartupEvent event) {
        loop.start();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        steps.stop();
        loop.stop(Duration.ofSeconds(5));
    }

    private Duration round() {
        try {
            Optional<Run> run = steps.claim(now.instant(), lease);
            run.ifPresent(this::run);
            return POLL;
        } catch (RuntimeException trouble) {
            if (!DatabaseTrouble.isTransient(trouble)) {
                throw trouble;
            }
            LOG.warnf("rebuilds wait: %s", trouble.getMessage());
            return POLL;
        }
    }

    private void run(Run run) {
        try {
            rebuilder.run(run);
        } catch (LostRunException lost) {
            LOG.infof("rebuild %s: %s", run.id(), lost.getMessage());
            steps.release(run);
        } catch (RuntimeException fault) {
            if (DatabaseTrouble.isTransient(fault) || fault instanceof KafkaException) {
                LOG.warnf("rebuild %s begins again: %s", run.id(), fault.getMessage());
                steps.release(run);
            } else {
                LOG.errorf(fault, "rebuild %s has failed; what is in use stays in use", run.id());
                steps.fail(run, now.instant());
            }
        }
    }
}
