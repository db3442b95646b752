package vn.guongsang.media.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.web.IfMatch;
import vn.guongsang.media.exemplar.ExemplarCard;
import vn.guongsang.media.task.evidence.AsRunEvidence;
import vn.guongsang.media.task.evidence.NewCorrection;
import vn.guongsang.media.task.evidence.NewPublication;
import vn.guongsang.media.task.evidence.PublicationRule;
import vn.guongsang.media.task.step.DeclineCode;
import vn.guongsang.media.task.step.NewSchedule;
import vn.guongsang.media.task.step.TaskAction;
import vn.guongsang.media.task.step.TaskProblem;
import vn.guongsang.model.TaskKind;

/** The steps that a newsroom takes. */
@ApplicationScoped
public class TaskService {

    private final Stepping steps;
    private final AsRunEvidence asRun;

    TaskService(Stepping steps, AsRunEvidence asRun) {
        this.steps = steps;
        this.asRun = asRun;
    }

    /** The newsroom takes the task on. */
    @Transactional
    public void accept(UUID id, IfMatch expected, Actor actor, Instant at) {
        steps.take(
                id,
                expected,
                Stepping.newsroom(TaskAction.ACCEPTANCE, null, actor, at),
                (task, card) -> task.accept(actor, at));
    }

    /** Work begins. */
    @Transactional
    public void produce(UUID id, IfMatch expected, Actor actor, Instant at) {
        steps.take(
                id,
                expected,
                Stepping.newsroom(TaskAction.PRODUCTION, null, actor, at),
                (task, card) -> task.produce(actor, at));
    }

    /** A moment is planned, or moved. */
    @Transactional
    public void schedule(UUID id, IfMatch expected, NewSchedule given, Actor actor, Instant at) {
        steps.take(id, expected, Stepping.newsroom(TaskAction.SCHEDULE, null, actor, at), (task, card) -> {
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
        steps.take(id, expected, Stepping.newsroom(TaskAction.PUBLICATION, null, actor, at), (task, card) -> {
            PublicationRule.check(evidence, task.channelKind(), task.kind(), at);
            if (task.kind() == TaskKind.PROPAGATION) {
                requireNoEmbargo(card, "/publishedAt", evidence.publishedAt());
            }
            task.publish(evidence, actor);
            asRun.require(task.resting());
        });
    }

    /** The piece was put right. */
    @Transactional
    public void correct(UUID id, IfMatch expected, NewCorrection given, Actor actor, Instant at) {
        steps.take(id, expected, Stepping.newsroom(TaskAction.CORRECTION, given.note(), actor, at), (task, card) -> {
            PublicationRule.check(given, task.channelKind());
            task.correct(given, at);
            asRun.require(task.resting());
        });
    }

    /** The newsroom refuses the task. */
    @Transactional
    public void decline(UUID id, IfMatch expected, DeclineCode code, String reason, Actor actor, Instant at) {
        steps.take(
                id,
                expected,
                Stepping.newsroom(TaskAction.DECLINE, reason, actor, at),
                (task, card) -> task.decline(code, reason, at));
    }

    private static void requireNoEmbargo(ExemplarCard card, String pointer, Instant moment) {
        if (card.embargoedAt(moment)) {
            throw new ProblemException(TaskProblem.EMBARGO_IN_FORCE, card.embargoUntil())
                    .at(pointer, "after-embargo", card.embargoUntil());
        }
    }
}
