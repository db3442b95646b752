package vn.guongsang.reporting.fact.generation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.audit.Audit;
import vn.guongsang.kit.history.History;
import vn.guongsang.reporting.fact.generation.step.RebuildAction;
import vn.guongsang.reporting.fact.generation.step.RebuildStatus;

/** Tells of a step: history line and audit line. Other services learn nothing of it. */
@ApplicationScoped
class RebuildAnnouncer {

    private final History history;
    private final Audit audit;

    RebuildAnnouncer(History history, Audit audit) {
        this.history = history;
        this.audit = audit;
    }

    void ordered(Rebuild ordered, Actor actor, Instant at) {
        tell(ordered, "order", null, actor, at);
    }

    void done(Rebuild done, RebuildAction action, RebuildStatus before, Actor actor, Instant at) {
        tell(done, action.path(), before.name(), actor, at);
    }

    private void tell(Rebuild told, String action, String from, Actor actor, Instant at) {
        history.add(
                told.id(),
                new History.Step(told.version(), action, from, told.status().name(), null),
                actor,
                at);
        audit.record("fact-rebuild", told.id(), action, actor, null, List.of("status"), at);
    }
}
