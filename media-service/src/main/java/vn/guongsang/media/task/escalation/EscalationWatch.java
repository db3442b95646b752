package vn.guongsang.media.task.escalation;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.time.Now;
import vn.guongsang.kit.time.Vietnam;
import vn.guongsang.media.task.TaskUpkeepService;

/** Looks for tasks to be reminded of and for overdue ones: step 1 when the due day has passed, step 2 some days later. */
@ApplicationScoped
class EscalationWatch {

    private static final Actor SERVER = Actor.system("escalation");

    private final TaskUpkeepService tasks;
    private final Thresholds thresholds;
    private final Now now;

    EscalationWatch(TaskUpkeepService tasks, Thresholds thresholds, Now now) {
        this.tasks = tasks;
        this.thresholds = thresholds;
        this.now = now;
    }

    @Scheduled(every = "${guongsang.escalation.every:30s}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        look(now.instant());
    }

    void look(Instant at) {
        Limits limits = thresholds.on(Vietnam.dateOf(at));
        int pressed;
        do {
            pressed = tasks.press(limits, SERVER, at);
        } while (pressed > 0);
    }
}
