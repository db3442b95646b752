package vn.guongsang.reporting.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.audit.Audit;
import vn.guongsang.kit.history.History;
import vn.guongsang.reporting.report.content.ReportStatus;
import vn.guongsang.reporting.report.step.ReportAction;

/** Tells of a step: history line and audit line. No other service asks for reports, so that there is no event. */
@ApplicationScoped
class ReportAnnouncer {

    private final History history;
    private final Audit audit;

    ReportAnnouncer(History history, Audit audit) {
        this.history = history;
        this.audit = audit;
    }

    void opened(UnitReport report, Actor actor, Instant at) {
        tell(report, "opening", null, null, actor, at);
    }

    void done(UnitReport report, ReportAction action, ReportStatus before, String reason, Actor actor, Instant at) {
        tell(report, action.path(), before.name(), reason, actor, at);
    }

    private void tell(UnitReport report, String action, String from, String reason, Actor actor, Instant at) {
        history.add(
                report.id(),
                new History.Step(report.version(), action, from, report.status().name(), reason),
                actor,
                at);
        String changed = action.equals(ReportAction.EDIT.path()) ? "content" : "status";
        audit.record("unit-report", report.id(), action, actor, null, List.of(changed), at);
    }
}
