package vn.guongsang.media.task;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import java.util.function.BiConsumer;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.problem.KitProblem;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.web.IfMatch;
import vn.guongsang.media.exemplar.ExemplarCard;
import vn.guongsang.media.exemplar.ExemplarCards;
import vn.guongsang.media.task.step.TaskAction;
import vn.guongsang.media.task.step.TaskScope;
import vn.guongsang.model.TaskStatus;

/** Takes one step of one task: scope, locks, version, state machine, announcement; in the caller's transaction. */
@ApplicationScoped
class Stepping {

    private final Tasks tasks;
    private final ExemplarCards exemplars;
    private final TaskAnnouncer announcer;

    Stepping(Tasks tasks, ExemplarCards exemplars, TaskAnnouncer announcer) {
        this.tasks = tasks;
        this.exemplars = exemplars;
        this.announcer = announcer;
    }

    /** One step: what, why, who, when, and among which tasks. */
    record Doing(TaskAction action, String reason, Actor actor, Instant at, TaskScope scope) {}

    /** A step that only the newsroom of the outlet takes, whoever else may see the task. */
    static Doing newsroom(TaskAction action, String reason, Actor actor, Instant at) {
        return new Doing(action, reason, actor, at, TaskScope.newsroom(actor));
    }

    void take(UUID id, IfMatch expected, Doing doing, BiConsumer<PropagationTask, ExemplarCard> transition) {
        Tasks.Place place =
                tasks.placeOf(id, doing.scope()).orElseThrow(() -> new ProblemException(KitProblem.NOT_FOUND));
        ExemplarCard card = exemplars.locked(place.exemplarId());
        PropagationTask task = tasks.locked(id);
        expected.requireVersion(task.version());
        TaskStatus before = task.status();
        task.requireAllowed(
                doing.action(),
                TaskAction.allowed(task.kind(), before, task.isHeld(), place.outletId(), doing.actor()));
        transition.accept(task, card);
        announcer.done(task, doing.action(), before, doing.reason(), doing.actor(), doing.at());
        tasks.flush(); // the answer is read by SQL in the same transaction
    }
}
