package vn.guongsang.nominations.commendation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.audit.Audit;
import vn.guongsang.kit.history.History;
import vn.guongsang.nominations.commendation.step.CommendationAction;
import vn.guongsang.nominations.commendation.step.CommendationStatus;

/** Tells of a step: history line and audit line. No other service needs to know, so there is no event. */
@ApplicationScoped
class CommendationAnnouncer {

    private final History history;
    private final Audit audit;

    CommendationAnnouncer(History history, Audit audit) {
        this.history = history;
        this.audit = audit;
    }

    void proposed(Commendation c, Actor actor, Instant at) {
        tell(c, new History.Step(c.version(), "proposal", null, c.status().name(), null), actor, at);
    }

    void done(
            Commendation c,
            CommendationAction action,
            CommendationStatus before,
            String reason,
            Actor actor,
            Instant at) {
        tell(
                c,
                new History.Step(
                        c.version(), action.path(), before.name(), c.status().name(), reason),
                actor,
                at);
    }

    private void tell(Commendation c, History.Step step, Actor actor, Instant at) {
        history.add(c.id(), step, actor, at);
        audit.record("commendation", c.id(), step.action(), actor, null, List.of("status"), at);
    }
}
