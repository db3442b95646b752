package vn.guongsang.reporting.inspection.visit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.audit.Audit;
import vn.guongsang.kit.history.History;
import vn.guongsang.reporting.inspection.visit.step.VisitAction;
import vn.guongsang.reporting.inspection.visit.step.VisitStatus;

/** Tells of a step of a visit: history line and audit line; no event. */
@ApplicationScoped
class VisitAnnouncer {

    private final History history;
    private final Audit audit;

    VisitAnnouncer(History history, Audit audit) {
        this.history = history;
        this.audit = audit;
    }

    void planned(Visit visit, Actor actor, Instant at) {
        tell(visit, new History.Step(1, "planning", null, visit.status().name(), null), actor, at);
    }

    void done(Visit visit, VisitAction action, VisitStatus before, String reason, Actor actor, Instant at) {
        tell(
                visit,
                new History.Step(
                        visit.version(),
                        action.path(),
                        before.name(),
                        visit.status().name(),
                        reason),
                actor,
                at);
    }

    private void tell(Visit visit, History.Step step, Actor actor, Instant at) {
        history.add(visit.id(), step, actor, at);
        audit.record("inspection-visit", visit.id(), step.action(), actor, null, List.of("status"), at);
    }
}
