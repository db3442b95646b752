package vn.guongsang.reporting.budget;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.audit.Audit;
import vn.guongsang.kit.history.History;
import vn.guongsang.reporting.budget.content.BudgetStatus;
import vn.guongsang.reporting.budget.step.EstimateAction;

/** Tells of a step: history line and audit line. */
@ApplicationScoped
class EstimateAnnouncer {

    private final History history;
    private final Audit audit;

    EstimateAnnouncer(History history, Audit audit) {
        this.history = history;
        this.audit = audit;
    }

    void drafted(BudgetEstimate estimate, Actor actor, Instant at) {
        tell(estimate, "draft", null, null, actor, at);
    }

    void done(BudgetEstimate estimate, BudgetStatus before, Doing doing) {
        tell(estimate, doing.action().path(), before.name(), doing.reason(), doing.actor(), doing.at());
    }

    /** Spending has rows of its own, which say more than a line of the history would. */
    void spent(BudgetEstimate estimate, Actor actor, Instant at) {
        audit.record(
                "budget-estimate",
                estimate.id(),
                EstimateAction.SPENDING.path(),
                actor,
                null,
                List.of("lines.spent"),
                at);
    }

    private void tell(BudgetEstimate estimate, String action, String before, String reason, Actor actor, Instant at) {
        history.add(
                estimate.id(),
                new History.Step(
                        estimate.version(), action, before, estimate.status().name(), reason),
                actor,
                at);
        audit.record("budget-estimate", estimate.id(), action, actor, null, List.of("status", "lines"), at);
    }

    /** One step: what, why, who, when. */
    record Doing(EstimateAction action, String reason, Actor actor, Instant at) {}
}
