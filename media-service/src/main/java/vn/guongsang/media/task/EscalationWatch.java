package vn.guongsang.media.task;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.time.Now;

/** Looks for overdue tasks: step 1 when the due day has passed, step 2 some days later. */
@ApplicationScoped
class EscalationWatch {

    private static final Actor SERVER = Actor.system("escalation");

    private final TaskUpkeepService tasks;
    private final Now now;
    private final Duration secondStep;

    EscalationWatch(
            TaskUpkeepService tasks,
            Now now,
            @ConfigProperty(name = "guongsang.escalation.after", defaultValue = "5d") Duration secondStep) {
        this.tasks = tasks;
        this.now = now;
        this.secondStep = secondStep;
    }

    @Scheduled(every = "${guongsang.escalation.every:30s}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        int escalated;
        do {
            escalated = tasks.escalate(secondStep, SERVER, now.instant());
        } while (escalated > 0);
    }
}
