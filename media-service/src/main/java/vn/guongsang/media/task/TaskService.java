package vn.guongsang.media.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import java.util.function.BiConsumer;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.problem.KitProblem;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.web.IfMatch;
import vn.guongsang.media.exemplar.ExemplarCard;
import vn.guongsang.media.exemplar.ExemplarCards;
import vn.guongsang.media.task.evidence.NewPublication;
import vn.guongsang.media.task.evidence.PublicationRule;
import vn.guongsang.media.task.step.NewSchedule;
import vn.guongsang.media.task.step.TaskAction;
import vn.guongsang.media.task.step.TaskProblem;
import vn.guongsang.model.TaskKind;
import vn.guongsang.model.TaskStatus;

/** The steps that a newsroom takes. */
@ApplicationScoped
public class TaskService {

    private final Tasks tasks;
    private final ExemplarCards exemplars;
    private final TaskAnnouncer announcer;

    TaskService(Tasks tasks, ExemplarCards exemplars, TaskAnnouncer announcer) {
        this.tasks = tasks;
        this.exemplars = exemplars;
        this.announcer = announcer;
    }

    /** The newsroom takes the task on. */
    @Transactional
    public void accept(UUID id, IfMatch expected, Actor actor, Instant at) {
        apply(id, expected, new Doing(TaskAction.ACCEPTANCE, null, actor, at), (task, card) -> task.accept(actor, at));
    }

    /** Work begins. */
    @Transactional
    public void produce(UUID id, IfMatch expected, Actor actor, Instant at) {
        apply(id, expected, new Doing(TaskAction.PRODUCTION, null, actor, at), (task, card) -> task.produce(actor, at));
    }

    /** A moment is planned, or moved. */
    @Transactional
    public void schedule(UUID id, IfMatch expected, NewSchedule given, Actor actor, Instant at) {
        apply(id, expected, new Doing(TaskAction.SCHEDULE, null, actor, at), (task, card) -> {
            if (given.plannedFor().isBefore(at)) {
                throw new ProblemException(TaskProblem.SCHEDULE_IN_PAST).at("/plannedFor", "not-in-past");
            }
            if (task.kind() == TaskKind.PROPAGATION) {
                requireNoEmbargo(card, "/plannedFor", given.plannedFor());
            }
            task.schedule(given, at);
        });
    }

    /** It has appeared, or has been taken down. */
    @Transactional
    public void publish(UUID id, IfMatch expected, NewPublication evidence, Actor actor, Instant at) {
        apply(id, expected, new Doing(TaskAction.PUBLICATION, null, actor, at), (task, card) -> {
            PublicationRule.check(evidence, task.channelKind(), task.kind(), at);
            if (task.kind() == TaskKind.PROPAGATION) {
                requireNoEmbargo(card, "/publishedAt", evidence.publishedAt());
            }
            task.publish(evidence);
        });
    }

    /** The newsroom refuses the task. */
    @Transactional
    public void decline(UUID id, IfMatch expected, String reason, Actor actor, Instant at) {
        apply(id, expected, new Doing(TaskAction.DECLINE, reason, actor, at), (task, card) -> task.decline(reason, at));
    }

    private static void requireNoEmbargo(ExemplarCard card, String pointer, Instant moment) {
        if (card.embargoedAt(moment)) {
            throw new ProblemException(TaskProblem.EMBARGO_IN_FORCE, card.embargoUntil())
                    .at(pointer, "after-embargo", card.embargoUntil());
        }
    }

    private void apply(UUID id, IfMatch expected, Doing doing, BiConsumer<PropagationTask, ExemplarCard> transition) {
        Tasks.Place place = tasks.placeOf(id, TaskScope.newsroom(doing.actor()))
                .orElseThrow(() -> new ProblemException(KitProblem.NOT_FOUND));
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

    /** One step: what, why, who, when. */
    private record Doing(TaskAction action, String reason, Actor actor, Instant at) {}
}
