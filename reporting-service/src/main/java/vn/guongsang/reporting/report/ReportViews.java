package vn.guongsang.reporting.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.history.History;
import vn.guongsang.kit.text.Labels;
import vn.guongsang.kit.time.Vietnam;
import vn.guongsang.reporting.report.check.FindingView;
import vn.guongsang.reporting.report.content.ReportStatus;
import vn.guongsang.reporting.report.filed.FiledReport;
import vn.guongsang.reporting.report.step.ReportRights;
import vn.guongsang.reporting.report.step.Standing;
import vn.guongsang.reporting.report.step.Standings;
import vn.guongsang.reporting.report.term.TermView;
import vn.guongsang.reporting.report.term.Terms;

/** Shows a report to its unit and to those above it. */
@ApplicationScoped
public class ReportViews {

    private final UnitReports reports;
    private final ReportContents contents;
    private final Standings standings;
    private final Terms terms;
    private final History history;
    private final Labels labels;

    ReportViews(
            UnitReports reports,
            ReportContents contents,
            Standings standings,
            Terms terms,
            History history,
            Labels labels) {
        this.reports = reports;
        this.contents = contents;
        this.standings = standings;
        this.terms = terms;
        this.history = history;
        this.labels = labels;
    }

    /** A report as the actor sees it; empty when the actor may not. */
    public Optional<UnitReportView> find(UUID id, Actor actor, Instant at) {
        return reports.visible(id, actor).map(report -> view(report, actor, at));
    }

    /** The rules that a report breaks: as it would be sent by its unit, as it was sent for all others. */
    public Optional<FindingView.All> checks(UUID id, Actor actor, Instant at) {
        return reports.visible(id, actor).map(report -> {
            boolean own = report.standing(standings.ofUnit(report.unitId(), report.year(), Vietnam.dateOf(at)))
                    .isWrittenBy(actor);
            FiledReport shown = contents.shown(report, own, at);
            return FindingView.All.of(contents.findings(report, shown, at));
        });
    }

    UnitReportView view(UnitReport report, Actor actor, Instant at) {
        Standing standing = report.standing(standings.ofUnit(report.unitId(), report.year(), Vietnam.dateOf(at)));
        TermView term = terms.of(report.year());
        return new UnitReportView(
                report.id(),
                report.status(),
                labels.of("unit-report-status", report.status()),
                ReportRights.allowedActions(standing, actor),
                report.version(),
                report.unitId(),
                report.planCode(),
                report.year(),
                report.templateId(),
                report.versionNo(),
                report.status() == ReportStatus.SUBMITTED ? standing.stage() : null,
                report.openedAt(),
                report.submittedAt(),
                report.acceptedAt(),
                term.dueOn(report.year()),
                standing.openUntil(),
                contents.shown(report, standing.isWrittenBy(actor), at),
                history.of(report.id()));
    }
}
