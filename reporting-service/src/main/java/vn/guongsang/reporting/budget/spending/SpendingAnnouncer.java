package vn.guongsang.reporting.budget.spending;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.audit.Audit;
import vn.guongsang.kit.history.History;

/** Tells of money that was booked: history line and audit line of the booking itself. */
@ApplicationScoped
class SpendingAnnouncer {

    private final History history;
    private final Audit audit;

    SpendingAnnouncer(History history, Audit audit) {
        this.history = history;
        this.audit = audit;
    }

    void booked(SpendingRow row, Actor actor, Instant at) {
        boolean reversal = row.reverses() != null;
        String action = reversal ? "reversal" : "spending";
        history.add(row.id(), new History.Step(1, action, null, "BOOKED", reversal ? row.content() : null), actor, at);
        audit.record("budget-spending", row.id(), action, actor, null, List.of("all"), at);
    }
}
