package vn.guongsang.reporting.training;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.audit.Audit;
import vn.guongsang.kit.history.History;
import vn.guongsang.reporting.training.step.TrainingAction;
import vn.guongsang.reporting.training.step.TrainingStatus;

/** Tells of a step of a session: history line and audit line; no event. */
@ApplicationScoped
class TrainingAnnouncer {

    private final History history;
    private final Audit audit;

    TrainingAnnouncer(History history, Audit audit) {
        this.history = history;
        this.audit = audit;
    }

    void planned(Training training, Actor actor, Instant at) {
        tell(training, new History.Step(1, "planning", null, training.status().name(), null), actor, at);
    }

    void done(Training training, TrainingAction action, TrainingStatus before, String reason, Actor actor, Instant at) {
        tell(
                training,
                new History.Step(
                        training.version(),
                        action.path(),
                        before.name(),
                        training.status().name(),
                        reason),
                actor,
                at);
    }

    private void tell(Training training, History.Step step, Actor actor, Instant at) {
        history.add(training.id(), step, actor, at);
        audit.record("training-session", training.id(), step.action(), actor, null, List.of("status"), at);
    }
}
