package vn.guongsang.reporting.plan.version;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.audit.Audit;
import vn.guongsang.kit.history.History;
import vn.guongsang.reporting.plan.version.content.PlanVersionStatus;

/** Tells of a step: history line and audit line. No other service asks for the versions of a plan. */
@ApplicationScoped
class PlanVersionAnnouncer {

    private final History history;
    private final Audit audit;

    PlanVersionAnnouncer(History history, Audit audit) {
        this.history = history;
        this.audit = audit;
    }

    void drafted(PlanVersion version, Actor actor, Instant at) {
        tell(version, new Step("draft", null, null), actor, at);
    }

    void done(
            PlanVersion version,
            PlanVersionAction action,
            PlanVersionStatus before,
            String reason,
            Actor actor,
            Instant at) {
        tell(version, new Step(action.path(), before.name(), reason), actor, at);
    }

    private void tell(PlanVersion version, Step step, Actor actor, Instant at) {
        history.add(
                version.id(),
                new History.Step(
                        version.version(),
                        step.action(),
                        step.from(),
                        version.status().name(),
                        step.reason()),
                actor,
                at);
        audit.record("plan-version", version.id(), step.action(), actor, step.reason(), List.of("status"), at);
    }

    /** One step in words. */
    private record Step(String action, String from, String reason) {}
}
