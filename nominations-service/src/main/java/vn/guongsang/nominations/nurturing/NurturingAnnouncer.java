package vn.guongsang.nominations.nurturing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.audit.Audit;
import vn.guongsang.kit.event.Outbox;
import vn.guongsang.kit.history.History;
import vn.guongsang.model.event.NurturingPlanSnapshot;
import vn.guongsang.model.event.Topics;
import vn.guongsang.nominations.nurturing.plan.NurturingCheck;
import vn.guongsang.nominations.nurturing.plan.NurturingContent;
import vn.guongsang.nominations.nurturing.step.NurturingAction;
import vn.guongsang.nominations.nurturing.step.NurturingStatus;

/** Tells of a step: history line, audit line, and the event, which counts and names nobody. */
@ApplicationScoped
class NurturingAnnouncer {

    private final NurturingPlans plans;
    private final Outbox outbox;
    private final History history;
    private final Audit audit;

    NurturingAnnouncer(NurturingPlans plans, Outbox outbox, History history, Audit audit) {
        this.plans = plans;
        this.outbox = outbox;
        this.history = history;
        this.audit = audit;
    }

    void begun(NurturingPlan plan, Actor actor, Instant at) {
        tell(plan, new Step("discovery", "discovered", null, null), actor, at);
    }

    void done(
            NurturingPlan plan,
            NurturingAction action,
            NurturingStatus before,
            String reason,
            Actor actor,
            Instant at) {
        tell(plan, new Step(action.path(), action.change(), before.name(), reason), actor, at);
    }

    private void tell(NurturingPlan plan, Step step, Actor actor, Instant at) {
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
        audit.record("nurturing-plan", plan.id(), step.action(), actor, null, List.of("status"), at);
        outbox.announce(Topics.NURTURING_PLANS, "nurturing-plan", snapshot(plan, step.change()), at);
    }

    private NurturingPlanSnapshot snapshot(NurturingPlan plan, String change) {
        NurturingContent content = plan.content();
        return new NurturingPlanSnapshot(
                plan.id(),
                plan.version(),
                change,
                plan.status().name(),
                plan.subjectId(),
                plan.unitId(),
                content.sector(),
                content.foundThrough().name(),
                content.foundOn(),
                content.goal().name(),
                plan.support().stream()
                        .map(given ->
                                new NurturingPlanSnapshot.Support(given.kind().name(), given.givenOn()))
                        .toList(),
                content.weaknesses().size(),
                count(content.weaknesses().stream().filter(weakness -> weakness.mendedOn() != null)),
                content.milestones().size(),
                count(content.milestones().stream().filter(milestone -> milestone.reachedOn() != null)),
                plans.checks(plan.id()).stream().map(NurturingCheck::year).toList(),
                plan.nominations(),
                plan.closedOn());
    }

    private static int count(Stream<?> some) {
        return Math.toIntExact(some.count());
    }

    /** One step in words. */
    private record Step(String action, String change, String from, String reason) {}
}
