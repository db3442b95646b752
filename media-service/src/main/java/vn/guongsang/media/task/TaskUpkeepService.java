package vn.guongsang.media.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.media.task.escalation.Limits;
import vn.guongsang.media.task.step.NewTask;
import vn.guongsang.media.task.step.Standing;
import vn.guongsang.media.task.step.TaskAction;
import vn.guongsang.model.TaskKind;
import vn.guongsang.model.TaskStatus;

/**
 * The server's part in the life of tasks: makes them, lets them rest and go on, cancels and retracts, escalates. What it
 * does follows from how things stand now, so that versions that came twice, late or never make no difference.
 */
@ApplicationScoped
public class TaskUpkeepService {

    private static final String GRANTED = "PUBLICATION_GRANTED";

    private final Tasks tasks;
    private final TaskAnnouncer announcer;

    TaskUpkeepService(Tasks tasks, TaskAnnouncer announcer) {
        this.tasks = tasks;
        this.announcer = announcer;
    }

    /**
     * What an approval has been turned into already.
     *
     * @param ruleId the rule that was followed
     * @param channels the channels that have a task
     */
    public record Assigned(UUID ruleId, Set<UUID> channels) {}

    /** What an approval has been turned into; empty when it has no task. */
    public Optional<Assigned> assigned(UUID exemplar, int approvalNo) {
        List<PropagationTask> all = tasks.ofApproval(exemplar, approvalNo);
        return all.stream()
                .findFirst()
                .map(first -> new Assigned(
                        first.ruleId(),
                        all.stream().map(PropagationTask::plannedChannelId).collect(Collectors.toSet())));
    }

    /** Makes a task; in the caller's transaction, which holds the lock on the exemplar. */
    @Transactional
    public void create(NewTask given, Actor actor, Instant at) {
        PropagationTask task = new PropagationTask(Ids.next(), given, at);
        tasks.persist(task);
        announcer.created(task, given.reason(), actor, at);
    }

    /** Brings all tasks of an exemplar in line with how its approvals stand; in the caller's transaction, under its lock. */
    @Transactional
    public void follow(UUID exemplar, long version, Map<Integer, Standing> standings, Actor actor, Instant at) {
        List<PropagationTask> all = tasks.ofExemplarLocked(exemplar);
        for (PropagationTask task : all) {
            Standing standing = standings.get(task.approvalNo());
            if (standing != null) {
                Following step = new Following(task, all, version, actor, at);
                switch (standing.state()) {
                    case OPEN -> release(step, standing);
                    case CLOSED -> withhold(step, standing);
                    case REVOKED -> withdraw(step, standing);
                }
            }
        }
    }

    /** One task among those of its exemplar, the version of which is followed. */
    private record Following(PropagationTask task, List<PropagationTask> all, long version, Actor actor, Instant at) {

        boolean propagates() {
            return task.kind() == TaskKind.PROPAGATION;
        }

        /** Whether the publication is out, or is thought to be. */
        boolean isOutUnretracted() {
            return propagates()
                    && task.status() == TaskStatus.PUBLISHED
                    && retraction().isEmpty();
        }

        /** The retraction of the task's publication that has not been called off. */
        Optional<PropagationTask> retraction() {
            return all.stream()
                    .filter(other -> task.id().equals(other.retracts()) && other.status() != TaskStatus.CANCELLED)
                    .findFirst();
        }

        /** Whether what the task published was taken down, and nothing has been begun on its channel since. */
        boolean wasTakenDownLast() {
            return propagates()
                    && retraction()
                            .filter(r -> r.status() == TaskStatus.PUBLISHED)
                            .isPresent()
                    && all.stream()
                            .noneMatch(other -> other.kind() == TaskKind.PROPAGATION
                                    && other.approvalNo() == task.approvalNo()
                                    && other.channelId().equals(task.channelId())
                                    && other.round() > task.round());
        }
    }

    /** Work goes on; a retraction that has not been done is called off; what was taken down is begun anew. */
    private void release(Following step, Standing standing) {
        PropagationTask task = step.task();
        if (task.isHeld()) {
            TaskStatus before = task.status();
            task.resume(step.version(), standing.dueAt());
            announcer.done(task, TaskAction.RESUMPTION, before, GRANTED, step.actor(), step.at());
        } else if (!step.propagates() && task.isOpen()) {
            cancel(step, GRANTED);
        } else if (step.wasTakenDownLast()) {
            create(task.asNew().onceMore(step.version(), standing.dueAt()), step.actor(), step.at());
        }
    }

    /** Open work rests; each publication gets one retraction. */
    private void withhold(Following step, Standing standing) {
        PropagationTask task = step.task();
        if (step.propagates() && task.isOpen() && !task.isHeld()) {
            TaskStatus before = task.status();
            task.hold(step.version(), step.at());
            announcer.done(task, TaskAction.HOLD, before, standing.reason(), step.actor(), step.at());
        } else if (step.isOutUnretracted()) {
            create(task.asNew().retracting(task.id(), step.version(), standing), step.actor(), step.at());
        }
    }

    /** Open work is cancelled; each publication gets one retraction. */
    private void withdraw(Following step, Standing standing) {
        PropagationTask task = step.task();
        if (step.propagates() && task.isOpen()) {
            cancel(step, standing.reason());
        } else if (step.isOutUnretracted()) {
            create(task.asNew().retracting(task.id(), step.version(), standing), step.actor(), step.at());
        }
    }

    private void cancel(Following step, String reason) {
        TaskStatus before = step.task().status();
        step.task().cancel(reason, step.version(), step.at());
        announcer.done(step.task(), TaskAction.CANCELLATION, before, reason, step.actor(), step.at());
    }

    /** Reminds of tasks that are due soon and marks those that are overdue; returns how many. */
    @Transactional
    public int press(Limits limits, Actor server, Instant at) {
        List<UUID> due = tasks.toBePressed(limits, at, 100);
        for (UUID id : due) {
            PropagationTask task = tasks.findById(id);
            announcer.done(task, task.press(at), task.status(), null, server, at);
        }
        return due.size();
    }
}
