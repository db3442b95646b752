package vn.guongsang.media.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.time.Vietnam;
import vn.guongsang.kit.web.IfMatch;
import vn.guongsang.media.desk.Desks;
import vn.guongsang.media.exemplar.Recognitions;
import vn.guongsang.media.outlet.ChannelView;
import vn.guongsang.media.outlet.Outlets;
import vn.guongsang.media.task.step.NewAssignment;
import vn.guongsang.media.task.step.NewTask;
import vn.guongsang.media.task.step.NewTransfer;
import vn.guongsang.media.task.step.TaskAction;
import vn.guongsang.media.task.step.TaskProblem;
import vn.guongsang.media.task.step.TaskScope;
import vn.guongsang.model.TaskStatus;

/** Says who does a task: which desk and person of the newsroom, or which other channel. */
@ApplicationScoped
public class TaskDirectionService {

    private final Stepping steps;
    private final Tasks tasks;
    private final Desks desks;
    private final Outlets outlets;
    private final Recognitions recognitions;

    TaskDirectionService(Stepping steps, Tasks tasks, Desks desks, Outlets outlets, Recognitions recognitions) {
        this.steps = steps;
        this.tasks = tasks;
        this.desks = desks;
        this.outlets = outlets;
        this.recognitions = recognitions;
    }

    /** The newsroom gives a task to a desk, a person, or takes it back. */
    @Transactional
    public void assign(UUID id, IfMatch expected, NewAssignment given, Actor actor, Instant at) {
        var doing = Stepping.newsroom(TaskAction.ASSIGNMENT, given.reason(), actor, at);
        steps.take(id, expected, doing, (task, card) -> {
            if (given.deskId() != null && !desks.isOpenAt(given.deskId(), actor.outletId())) {
                throw new ProblemException(TaskProblem.ASSIGNMENT_INVALID).at("/deskId", "desk-unknown");
            }
            task.assign(given, actor, at);
        });
    }

    /** The board gives a task to another channel of the same kind. */
    @Transactional
    public void transfer(UUID id, IfMatch expected, NewTransfer given, Actor actor, Instant at) {
        var doing = new Stepping.Doing(TaskAction.TRANSFER, given.reason(), actor, at, TaskScope.of(actor));
        steps.take(id, expected, doing, (task, card) -> {
            if (task.status() == TaskStatus.DECLINED && !mayBegin(task, card.publishable())) {
                throw new ProblemException(TaskProblem.EXEMPLAR_NOT_PUBLISHABLE);
            }
            ChannelView channel = channel(task, given, Vietnam.dateOf(at));
            task.transfer(
                    new NewTask.Target(channel.id(), channel.kind(), channel.outletId()),
                    given.dueOn() == null ? task.dueAt() : Vietnam.endOf(given.dueOn()));
        });
    }

    /** What was declined has followed neither a revocation nor a withdrawal. */
    private boolean mayBegin(PropagationTask task, boolean publishable) {
        return publishable && recognitions.isInForce(task.exemplarId(), task.approvalNo());
    }

    private ChannelView channel(PropagationTask task, NewTransfer given, LocalDate today) {
        ProblemException problem = new ProblemException(TaskProblem.TRANSFER_INVALID);
        ChannelView channel =
                outlets.channels(List.of(given.channelId()), today).get(given.channelId());
        if (channel == null) {
            problem.at("/channelId", "channel-unknown");
        } else if (channel.kind() != task.channelKind() || channel.relayOf() != null) {
            problem.at("/channelId", "same-kind-only", task.channelKind());
        } else if (tasks.ofApproval(task.exemplarId(), task.approvalNo()).stream()
                .anyMatch(other -> other.channelId().equals(channel.id()))) {
            problem.at("/channelId", "channel-has-task");
        }
        if (given.dueOn() != null && given.dueOn().isBefore(today)) {
            problem.at("/dueOn", "not-before-today", today);
        }
        if (!problem.faults().isEmpty()) {
            throw problem;
        }
        return channel;
    }
}
