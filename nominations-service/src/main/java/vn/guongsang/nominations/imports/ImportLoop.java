package vn.guongsang.nominations.imports;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import vn.guongsang.kit.sql.DatabaseTrouble;
import vn.guongsang.kit.time.Now;
import vn.guongsang.kit.work.AfterCommit;
import vn.guongsang.kit.work.WorkLoop;

/** Works on the imports that wait, one after the other; one that a crash has interrupted still waits and is begun again. */
@ApplicationScoped
class ImportLoop {

    private static final Logger LOG = Logger.getLogger(ImportLoop.class);
    private static final Duration POLL = Duration.ofSeconds(10);
    private static final Duration AFTER_TROUBLE = Duration.ofSeconds(1);

    private final ImportRunService runs;
    private final Instance<ImportService> service;
    private final AfterCommit afterCommit;
    private final Now now;
    private final WorkLoop loop = new WorkLoop("imports", this::round);

    ImportLoop(ImportRunService runs, Instance<ImportService> service, AfterCommit afterCommit, Now now) {
        this.runs = runs;
        this.service = service;
        this.afterCommit = afterCommit;
        this.now = now;
    }

    void wakeAfterCommit() {
        afterCommit.run(loop::wake);
    }

    void start(@Observes StartupEvent event) {
        loop.start();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        loop.stop(Duration.ofSeconds(5));
    }

    @Scheduled(every = "1h", delayed = "10m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void clearAway() {
        service.get().cancelAbandoned(now.instant());
    }

    private Duration round() {
        try {
            Optional<UUID> next = runs.next();
            while (next.isPresent() && loop.isRunning()) {
                run(next.get());
                next = runs.next();
            }
            return POLL;
        } catch (RuntimeException trouble) {
            if (!DatabaseTrouble.isTransient(trouble)) {
                throw trouble;
            }
            LOG.warnf("imports wait: %s", trouble.getMessage());
            return AFTER_TROUBLE;
        }
    }

    private void run(UUID id) {
        try {
            runs.run(id, now.instant());
        } catch (RuntimeException fault) {
            if (DatabaseTrouble.isTransient(fault)) {
                throw fault;
            }
            LOG.errorf(fault, "import %s has failed; nothing of it is written", id);
            runs.fail(id, now.instant());
        }
    }
}
