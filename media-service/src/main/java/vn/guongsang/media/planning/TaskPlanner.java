package vn.guongsang.media.planning;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.time.Vietnam;
import vn.guongsang.media.rule.RuleView;
import vn.guongsang.media.task.TaskUpkeepService;
import vn.guongsang.media.task.step.Standing;
import vn.guongsang.model.event.ExemplarSnapshot;
import vn.guongsang.model.event.ExemplarSnapshot.Recognition;

/**
 * Brings the tasks of an exemplar in line with its snapshot, whatever versions came before or were never seen: each
 * recognition in force has its tasks, which rest while nothing may be published; each revoked one has its cancellations
 * and retractions.
 */
@ApplicationScoped
class TaskPlanner {

    private static final Actor SERVER = Actor.system("task-planner");

    private final Assignment assignment;
    private final TaskUpkeepService tasks;
    private final WaitingApprovals waiting;
    private final int retractionDueDays;

    TaskPlanner(
            Assignment assignment,
            TaskUpkeepService tasks,
            WaitingApprovals waiting,
            @ConfigProperty(name = "guongsang.retraction.due-days", defaultValue = "1") int retractionDueDays) {
        this.assignment = assignment;
        this.tasks = tasks;
        this.waiting = waiting;
        this.retractionDueDays = retractionDueDays;
    }

    /** Runs in the consumer's transaction, which holds the lock on the exemplar. */
    void plan(ExemplarSnapshot exemplar, Instant at) {
        Map<Integer, Standing> standings = new HashMap<>();
        for (Recognition recognition : exemplar.recognitions()) {
            standings.put(recognition.approvalNo(), standing(exemplar, recognition, at));
        }
        tasks.follow(exemplar.id(), exemplar.version(), standings, SERVER, at);
    }

    private Standing standing(ExemplarSnapshot exemplar, Recognition recognition, Instant at) {
        if (recognition.revokedAt() != null) {
            waiting.remove(exemplar.id(), recognition.approvalNo());
            return Standing.revoked(recognition.revocationReason(), retractBy(at));
        }
        Approval approval = Approval.of(exemplar, recognition);
        return standing(approval, assignment.assign(approval, approval.firstDay(), at), at);
    }

    /** Tries a waiting approval again; its days are counted from today. */
    void planAgain(Approval approval, Instant at) {
        LocalDate firstDay = later(approval.firstDay(), Vietnam.dateOf(at));
        follow(approval, assignment.assign(approval, firstDay, at), at);
    }

    /** Plans a waiting approval by a rule that someone has chosen; its days are counted from today. */
    void planBy(RuleView rule, Approval approval, Instant at) {
        assignment.assign(approval, rule, later(approval.firstDay(), Vietnam.dateOf(at)), at);
        follow(approval, Optional.of(rule), at);
    }

    private void follow(Approval approval, Optional<RuleView> rule, Instant at) {
        Map<Integer, Standing> standings = Map.of(approval.approvalNo(), standing(approval, rule, at));
        tasks.follow(approval.exemplarId(), approval.exemplarVersion(), standings, SERVER, at);
    }

    private Standing standing(Approval approval, Optional<RuleView> rule, Instant at) {
        if (!approval.publishable()) {
            return Standing.closed(retractBy(at));
        }
        LocalDate firstDay = later(approval.firstDay(), Vietnam.dateOf(at));
        return Standing.open(
                Vietnam.endOf(rule.map(found -> found.dueDay(firstDay)).orElse(firstDay)));
    }

    private Instant retractBy(Instant at) {
        return Vietnam.endOf(Vietnam.dateOf(at).plusDays(retractionDueDays));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
