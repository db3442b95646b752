package vn.guongsang.reporting.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.problem.KitProblem;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.kit.time.Vietnam;
import vn.guongsang.kit.web.IfMatch;
import vn.guongsang.reporting.training.form.NewResult;
import vn.guongsang.reporting.training.form.NewTraining;
import vn.guongsang.reporting.training.form.ResultCorrection;
import vn.guongsang.reporting.training.form.TrainingView;
import vn.guongsang.reporting.training.step.TrainingAction;
import vn.guongsang.reporting.training.step.TrainingStatus;
import vn.guongsang.reporting.unit.Units;

/** Writes sessions and who came. */
@ApplicationScoped
public class TrainingService {

    private final Trainings trainings;
    private final Results results;
    private final Units units;
    private final TrainingAnnouncer announcer;
    private final EntityManager entities;

    TrainingService(
            Trainings trainings, Results results, Units units, TrainingAnnouncer announcer, EntityManager entities) {
        this.trainings = trainings;
        this.results = results;
        this.units = units;
        this.announcer = announcer;
        this.entities = entities;
    }

    /** Plans a session. */
    @Transactional
    public TrainingView plan(NewTraining given, Actor actor, Instant at) {
        requireOrganiser(given, actor);
        Training training = new Training(Ids.next(), given, at);
        trainings.persist(training);
        announcer.planned(training, actor, at);
        return shown(training.id(), actor);
    }

    /** Rewrites what has not been held. */
    @Transactional
    public TrainingView edit(UUID id, IfMatch expected, NewTraining given, Actor actor, Instant at) {
        return apply(id, expected, new Doing(TrainingAction.EDIT, null, actor, at), training -> {
            requireOrganiser(given, actor);
            training.edit(given);
        });
    }

    /** Records what came of it. */
    @Transactional
    public TrainingView hold(UUID id, IfMatch expected, NewResult given, Actor actor, Instant at) {
        return apply(id, expected, new Doing(TrainingAction.RESULT, null, actor, at), training -> {
            check(given, training, at);
            training.hold(given);
            results.record(training, given, actor, at);
        });
    }

    /** Puts right what has been recorded; the former figures stay readable. */
    @Transactional
    public TrainingView correct(UUID id, IfMatch expected, ResultCorrection given, Actor actor, Instant at) {
        return apply(id, expected, new Doing(TrainingAction.CORRECTION, given.reason(), actor, at), training -> {
            check(given.result(), training, at);
            training.correct(given.result());
            results.record(training, given.result(), actor, at);
        });
    }

    /** Calls it off. */
    @Transactional
    public TrainingView cancel(UUID id, IfMatch expected, String reason, Actor actor, Instant at) {
        return apply(id, expected, new Doing(TrainingAction.CANCELLATION, reason, actor, at), Training::cancel);
    }

    /** Takes back that it was held. */
    @Transactional
    public TrainingView annul(UUID id, IfMatch expected, String reason, Actor actor, Instant at) {
        return apply(id, expected, new Doing(TrainingAction.ANNULMENT, reason, actor, at), Training::annul);
    }

    private TrainingView apply(UUID id, IfMatch expected, Doing doing, Consumer<Training> transition) {
        boolean own = trainings.own(id, doing.actor()).orElseThrow(() -> new ProblemException(KitProblem.NOT_FOUND));
        if (!own) {
            throw new ProblemException(KitProblem.FORBIDDEN);
        }
        Training training = trainings.findById(id, LockModeType.PESSIMISTIC_WRITE);
        expected.requireVersion(training.version());
        training.requireAllowed(doing.action(), doing.actor());
        TrainingStatus before = training.status();
        transition.accept(training);
        announcer.done(training, doing.action(), before, doing.reason(), doing.actor(), doing.at());
        return shown(id, doing.actor());
    }

    private void requireOrganiser(NewTraining given, Actor actor) {
        if (!units.find(given.organiserId(), given.plannedOn(), actor.scope())
                .map(unit -> unit.existsOn(given.plannedOn()))
                .orElse(false)) {
            throw new ProblemException(TrainingProblem.TRAINING_SESSION_INVALID).at("/organiserId", "unit-not-own");
        }
    }

    private void check(NewResult given, Training training, Instant at) {
        Set<UUID> named = new HashSet<>(Set.of(training.organiserId()));
        given.attendance().forEach(row -> named.add(row.unitId()));
        TrainingRule.check(new TrainingRule.Case(
                given,
                training.audiences(),
                training.organiserId(),
                results.inForce(named, given.heldOn()),
                Vietnam.dateOf(at)));
    }

    private TrainingView shown(UUID id, Actor actor) {
        entities.flush();
        return trainings.view(id, actor).orElseThrow();
    }

    /** One step: what, why, who, when. */
    private record Doing(TrainingAction action, String reason, Actor actor, Instant at) {}
}
