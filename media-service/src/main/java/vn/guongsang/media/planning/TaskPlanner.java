package vn.guongsang.media.planning;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.time.Vietnam;
import vn.guongsang.media.outlet.ChannelView;
import vn.guongsang.media.outlet.Outlets;
import vn.guongsang.media.rule.RuleView;
import vn.guongsang.media.rule.Rules;
import vn.guongsang.media.task.NewTask;
import vn.guongsang.media.task.TaskService;
import vn.guongsang.model.TaskKind;
import vn.guongsang.model.event.ExemplarSnapshot;
import vn.guongsang.model.event.ExemplarSnapshot.Card;
import vn.guongsang.model.event.ExemplarSnapshot.Recognition;

/**
 * Brings the tasks of an exemplar in line with its snapshot, whatever versions came before or were never seen: each
 * recognition in force has its tasks, each revoked one has its cancellations and retractions.
 */
@ApplicationScoped
class TaskPlanner {

    private static final Logger LOG = Logger.getLogger(TaskPlanner.class);
    private static final Actor SERVER = Actor.system("task-planner");

    private final Rules rules;
    private final Outlets outlets;
    private final TaskService tasks;
    private final int retractionDueDays;

    TaskPlanner(
            Rules rules,
            Outlets outlets,
            TaskService tasks,
            @ConfigProperty(name = "guongsang.retraction.due-days", defaultValue = "1") int retractionDueDays) {
        this.rules = rules;
        this.outlets = outlets;
        this.tasks = tasks;
        this.retractionDueDays = retractionDueDays;
    }

    /** Runs in the consumer's transaction, which holds the lock on the exemplar. */
    void plan(ExemplarSnapshot exemplar, Instant at) {
        for (Recognition recognition : exemplar.recognitions()) {
            if (recognition.revokedAt() != null) {
                tasks.retract(exemplar.id(), revoked(exemplar, recognition, at), SERVER, at);
            } else if (!tasks.hasTasks(exemplar.id(), recognition.approvalNo())) {
                assign(exemplar, recognition, at);
            }
        }
    }

    private TaskService.Revoked revoked(ExemplarSnapshot exemplar, Recognition recognition, Instant at) {
        return new TaskService.Revoked(
                recognition.approvalNo(),
                exemplar.version(),
                recognition.revocationReason(),
                Vietnam.endOf(Vietnam.dateOf(at).plusDays(retractionDueDays)));
    }

    private void assign(ExemplarSnapshot exemplar, Recognition recognition, Instant at) {
        Card card = exemplar.card();
        LocalDate day = Vietnam.dateOf(recognition.approvedAt());
        Optional<RuleView> rule = rules.choose(recognition.level(), card.subjectType(), card.sector(), day);
        if (rule.isEmpty()) {
            // The gap stays visible: nominations-service counts recognitions that have brought no task.
            LOG.warnf("no propagation rule for exemplar %s, approval %d", exemplar.id(), recognition.approvalNo());
            return;
        }
        for (UUID channel : rule.get().channelIds()) {
            outlets.channel(channel, Vietnam.dateOf(at))
                    .ifPresentOrElse(
                            owned -> tasks.create(task(exemplar, recognition, rule.get(), owned), SERVER, at),
                            () -> LOG.warnf("channel %s has no owner, no task for %s", channel, exemplar.id()));
        }
    }

    private static NewTask task(
            ExemplarSnapshot exemplar, Recognition recognition, RuleView rule, ChannelView channel) {
        return new NewTask(
                TaskKind.PROPAGATION,
                exemplar.id(),
                exemplar.version(),
                recognition.approvalNo(),
                new NewTask.Target(channel.id(), channel.kind(), channel.outletId()),
                rule.id(),
                null,
                rule.priority(),
                Vietnam.endOf(firstDay(exemplar, recognition).plusDays(rule.dueDays())));
    }

    /** The days are counted from the approval, or from the end of the embargo when that is later. */
    private static LocalDate firstDay(ExemplarSnapshot exemplar, Recognition recognition) {
        Instant embargo = exemplar.embargoUntil();
        Instant approved = recognition.approvedAt();
        return Vietnam.dateOf(embargo != null && embargo.isAfter(approved) ? embargo : approved);
    }
}
