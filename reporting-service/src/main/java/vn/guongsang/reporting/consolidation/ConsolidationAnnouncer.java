package vn.guongsang.reporting.consolidation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.audit.Audit;
import vn.guongsang.kit.history.History;
import vn.guongsang.reporting.consolidation.step.ConsolidationStatus;

/** Tells of a step: history line and audit line. */
@ApplicationScoped
class ConsolidationAnnouncer {

    private final History history;
    private final Audit audit;

    ConsolidationAnnouncer(History history, Audit audit) {
        this.history = history;
        this.audit = audit;
    }

    void taken(ConsolidatedReport report, Actor actor, Instant at) {
        tell(report, new Step("snapshot", null, null), actor, at);
    }

    void done(ConsolidatedReport report, ConsolidationService.Doing doing, ConsolidationStatus before) {
        Step step = new Step(doing.action().path(), before.name(), doing.reason());
        tell(report, step, doing.actor(), doing.at());
    }

    private void tell(ConsolidatedReport report, Step step, Actor actor, Instant at) {
        history.add(
                report.id(),
                new History.Step(
                        report.version(),
                        step.action(),
                        step.from(),
                        report.status().name(),
                        step.reason()),
                actor,
                at);
        audit.record("consolidated-report", report.id(), step.action(), actor, step.reason(), List.of("status"), at);
    }

    /** One step in words. */
    private record Step(String action, String from, String reason) {}
}
