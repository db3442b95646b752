package vn.guongsang.media.planning;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.time.Vietnam;
import vn.guongsang.media.outlet.ChannelView;
import vn.guongsang.media.outlet.Outlets;
import vn.guongsang.media.rule.RuleView;
import vn.guongsang.media.rule.Rules;
import vn.guongsang.media.task.TaskUpkeepService;
import vn.guongsang.media.task.TaskUpkeepService.Assigned;
import vn.guongsang.media.task.step.NewTask;
import vn.guongsang.model.TaskKind;

/** Gives each channel of the rule its task for an approval; what cannot be given yet is put on the waiting list. */
@ApplicationScoped
class Assignment {

    private static final Actor SERVER = Actor.system("task-planner");

    private final Rules rules;
    private final Outlets outlets;
    private final TaskUpkeepService tasks;
    private final WaitingApprovals waiting;

    Assignment(Rules rules, Outlets outlets, TaskUpkeepService tasks, WaitingApprovals waiting) {
        this.rules = rules;
        this.outlets = outlets;
        this.tasks = tasks;
        this.waiting = waiting;
    }

    /**
     * By the rule that the approval follows already, else by that of the day on which it was recorded.
     *
     * @param firstDay from this day the days are counted
     * @return the rule; empty when none fits
     */
    Optional<RuleView> assign(Approval approval, LocalDate firstDay, Instant at) {
        Optional<Assigned> before = tasks.assigned(approval.exemplarId(), approval.approvalNo());
        Optional<RuleView> rule = before.isPresent()
                ? rules.find(before.get().ruleId())
                : rules.choose(approval.level(), approval.subjectType(), approval.sector(), approval.day());
        Set<UUID> served = before.map(Assigned::channels).orElse(Set.of());
        rule.ifPresentOrElse(
                found -> assign(approval, found, served, firstDay, at), () -> waiting.put(approval, null, at));
        return rule;
    }

    /** By a rule that someone has chosen for an approval without tasks. */
    void assign(Approval approval, RuleView rule, LocalDate firstDay, Instant at) {
        assign(approval, rule, Set.of(), firstDay, at);
    }

    private void assign(Approval approval, RuleView rule, Set<UUID> served, LocalDate firstDay, Instant at) {
        List<UUID> missing = new ArrayList<>(rule.channelIds());
        missing.removeAll(served);
        if (!missing.isEmpty()) {
            Map<UUID, ChannelView> owned = outlets.channels(missing, Vietnam.dateOf(at));
            missing.removeIf(channel -> create(approval, rule, owned.get(channel), firstDay, at));
        }
        if (missing.isEmpty()) {
            waiting.remove(approval.exemplarId(), approval.approvalNo());
        } else {
            waiting.put(approval, rule.id(), at);
        }
    }

    /** False when the channel has no outlet now. */
    private boolean create(Approval approval, RuleView rule, ChannelView channel, LocalDate firstDay, Instant at) {
        if (channel == null) {
            return false;
        }
        NewTask task = new NewTask(
                TaskKind.PROPAGATION,
                approval.exemplarId(),
                approval.exemplarVersion(),
                approval.approvalNo(),
                new NewTask.Target(channel.id(), channel.kind(), channel.outletId()),
                rule.id(),
                null,
                1,
                null,
                rule.priority(),
                Vietnam.endOf(rule.dueDay(firstDay)));
        tasks.create(task, SERVER, at);
        return true;
    }
}
