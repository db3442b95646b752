package vn.guongsang.nominations.unitplan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.audit.Audit;
import vn.guongsang.kit.history.History;
import vn.guongsang.nominations.unitplan.content.UnitPlanStatus;

/** Tells of a step: history line and audit line; no other service keeps plans, so there is no event. */
@ApplicationScoped
class UnitPlanAnnouncer {

    private final History history;
    private final Audit audit;

    UnitPlanAnnouncer(History history, Audit audit) {
        this.history = history;
        this.audit = audit;
    }

    void drafted(UnitPlan plan, Actor actor, Instant at) {
        tell(plan, new Step("draft", null, null), actor, at);
    }

    void done(UnitPlan plan, UnitPlanAction action, UnitPlanStatus before, String reason, Actor actor, Instant at) {
        tell(plan, new Step(action.path(), before.name(), reason), actor, at);
    }

    private void tell(UnitPlan plan, Step step, Actor actor, Instant at) {
        history.add(
                plan.id(),
                new History.Step(
                        plan.version(),
                        step.action(),
                        step.from(),
                        plan.status().name(),
                        step.reason()),
                actor,
                at);
        audit.record("unit-plan", plan.id(), step.action(), actor, null, List.of("status"), at);
    }

    /** One step in words. */
    private record Step(String action, String from, String reason) {}
}
