package vn.guongsang.nominations.unitplan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.audit.Audit;
import vn.guongsang.kit.event.Outbox;
import vn.guongsang.kit.history.History;
import vn.guongsang.model.event.Topics;
import vn.guongsang.model.event.UnitPlanSnapshot;
import vn.guongsang.nominations.criteria.content.IssuingDocument;
import vn.guongsang.nominations.unitplan.content.UnitPlanStatus;

/** Tells of a step: history line, audit line, and the event. */
@ApplicationScoped
class UnitPlanAnnouncer {

    private final Outbox outbox;
    private final History history;
    private final Audit audit;

    UnitPlanAnnouncer(Outbox outbox, History history, Audit audit) {
        this.outbox = outbox;
        this.history = history;
        this.audit = audit;
    }

    void drafted(UnitPlan plan, Actor actor, Instant at) {
        tell(plan, new Step("draft", "drafted", null, null), actor, at);
    }

    void done(UnitPlan plan, UnitPlanAction action, UnitPlanStatus before, String reason, Actor actor, Instant at) {
        tell(plan, new Step(action.path(), action.change(), before.name(), reason), actor, at);
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
        outbox.announce(Topics.UNIT_PLANS, "unit-plan", snapshot(plan, step.change()), at);
    }

    private static UnitPlanSnapshot snapshot(UnitPlan plan, String change) {
        Optional<IssuingDocument> document = Optional.ofNullable(plan.document());
        return new UnitPlanSnapshot(
                plan.id(),
                plan.version(),
                change,
                plan.status().name(),
                plan.unitId(),
                plan.year(),
                plan.title(),
                plan.honouringForms().stream().map(Enum::name).toList(),
                document.map(IssuingDocument::number).orElse(null),
                document.map(IssuingDocument::date).orElse(null),
                plan.submittedAt(),
                Optional.ofNullable(plan.judgement())
                        .map(UnitPlanView.Judgement::at)
                        .orElse(null));
    }

    /** One step in words. */
    private record Step(String action, String change, String from, String reason) {}
}
