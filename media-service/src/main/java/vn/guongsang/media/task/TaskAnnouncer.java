package vn.guongsang.media.task;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.audit.Audit;
import vn.guongsang.kit.event.Outbox;
import vn.guongsang.kit.history.History;
import vn.guongsang.kit.time.Vietnam;
import vn.guongsang.media.outlet.ChannelAttributes;
import vn.guongsang.media.task.step.TaskAction;
import vn.guongsang.model.TaskStatus;
import vn.guongsang.model.event.Topics;

/** Tells of a step: history line, audit line and event. */
@ApplicationScoped
class TaskAnnouncer {

    private final Outbox outbox;
    private final History history;
    private final Audit audit;
    private final ChannelAttributes channels;

    TaskAnnouncer(Outbox outbox, History history, Audit audit, ChannelAttributes channels) {
        this.outbox = outbox;
        this.history = history;
        this.audit = audit;
        this.channels = channels;
    }

    void created(PropagationTask task, String reason, Actor actor, Instant at) {
        tell(task, new Step("creation", "created", null, reason), actor, at);
    }

    void done(PropagationTask task, TaskAction action, TaskStatus before, String reason, Actor actor, Instant at) {
        tell(task, new Step(action.path(), action.change(), before.name(), reason), actor, at);
    }

    private void tell(PropagationTask task, Step step, Actor actor, Instant at) {
        String to = task.status().name();
        history.add(
                task.id(), new History.Step(task.version(), step.action(), step.from(), to, step.reason()), actor, at);
        audit.record("propagation-task", task.id(), step.action(), actor, null, List.of("status"), at);
        ChannelAttributes.Attributes channel = channels.on(Vietnam.dateOf(at), task.channelId());
        outbox.announce(Topics.PROPAGATION, "propagation-task", task.snapshot(step.change(), channel), at);
    }

    /** One step in words. */
    private record Step(String action, String change, String from, String reason) {}
}
