package vn.guongsang.nominations.nurturing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.audit.Audit;
import vn.guongsang.kit.history.History;
import vn.guongsang.nominations.nurturing.step.NurturingAction;
import vn.guongsang.nominations.nurturing.step.NurturingStatus;

/** Tells of a step: history line and audit line. No other service needs to know, so there is no event. */
@ApplicationScoped
class NurturingAnnouncer {

    private final History history;
    private final Audit audit;

    NurturingAnnouncer(History history, Audit audit) {
        this.history = history;
        this.audit = audit;
    }

    void begun(NurturingPlan plan, Actor actor, Instant at) {
        tell(
                plan,
                new History.Step(
                        plan.version(), "discovery", null, plan.status().name(), null),
                actor,
                at);
    }

    void done(
            NurturingPlan plan,
            NurturingAction action,
            NurturingStatus before,
            String reason,
            Actor actor,
            Instant at) {
        tell(
                plan,
                new History.Step(
                        plan.version(),
                        action.path(),
                        before.name(),
                        plan.status().name(),
                        reason),
                actor,
                at);
    }

    private void tell(NurturingPlan plan, History.Step step, Actor actor, Instant at) {
        history.add(plan.id(), step, actor, at);
        audit.record("nurturing-plan", plan.id(), step.action(), actor, null, List.of("status"), at);
    }
}
