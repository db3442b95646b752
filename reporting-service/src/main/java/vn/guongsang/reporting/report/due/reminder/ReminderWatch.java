package vn.guongsang.reporting.report.due.reminder;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;
import vn.guongsang.kit.time.Now;

/** Looks for reports that are near due or overdue. */
@ApplicationScoped
class ReminderWatch {

    private static final Logger LOG = Logger.getLogger(ReminderWatch.class);

    private final ReminderService reminders;
    private final Now now;

    ReminderWatch(ReminderService reminders, Now now) {
        this.reminders = reminders;
        this.now = now;
    }

    @Scheduled(every = "15m", delayed = "5m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        int reminded = reminders.remind(now.instant());
        if (reminded > 0) {
            LOG.infof("%d units reminded of their report", reminded);
        }
    }
}
