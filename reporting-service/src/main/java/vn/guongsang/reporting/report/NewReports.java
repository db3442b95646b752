package vn.guongsang.reporting.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.guongsang.kit.actor.UnitScope;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.kit.time.Vietnam;
import vn.guongsang.reporting.plan.Quotas;
import vn.guongsang.reporting.report.content.NewReport;
import vn.guongsang.reporting.report.step.ReportProblem;
import vn.guongsang.reporting.report.step.Standings;
import vn.guongsang.reporting.report.template.TemplateView;
import vn.guongsang.reporting.report.template.Templates;
import vn.guongsang.reporting.unit.KnownUnit;
import vn.guongsang.reporting.unit.Units;

/** Begins reports: for units that have to report, one a year, with the template of their kind. */
@ApplicationScoped
class NewReports {

    private final UnitReports reports;
    private final Standings standings;
    private final Templates templates;
    private final Quotas plans;
    private final Units units;

    NewReports(UnitReports reports, Standings standings, Templates templates, Quotas plans, Units units) {
        this.reports = reports;
        this.standings = standings;
        this.templates = templates;
        this.plans = plans;
        this.units = units;
    }

    /** Refuses a unit that is not known, or not to somebody with this scope. */
    KnownUnit requireKnown(NewReport given, UnitScope scope) {
        return units.find(given.unitId(), LocalDate.of(given.year(), 12, 31), scope)
                .orElseThrow(() -> new ProblemException(ReportProblem.REPORT_INVALID).at("/unitId", "unit-unknown"));
    }

    /** A draft that is not stored yet. */
    UnitReport draft(NewReport given, List<String> broughtBy, Instant at) {
        LocalDate today = Vietnam.dateOf(at);
        if (given.year() > today.getYear()) {
            throw new ProblemException(ReportProblem.REPORT_INVALID).at("/year", "report-year-not-begun");
        }
        if (!standings.isBound(given.unitId(), given.year(), today)) {
            throw new ProblemException(ReportProblem.REPORT_INVALID)
                    .at("/unitId", "report-not-owed", String.valueOf(given.year()));
        }
        reports.of(given.unitId(), given.year()).ifPresent(existing -> {
            throw new ProblemException(ReportProblem.REPORT_EXISTS, String.valueOf(given.year()))
                    .with("reportId", existing);
        });
        TemplateView template = templates
                .inForce(requireKnown(given, UnitScope.ALL).type(), today)
                .orElseThrow(() ->
                        new ProblemException(ReportProblem.REPORT_INVALID).at("/unitId", "report-without-template"));
        UnitReport.Year year = new UnitReport.Year(plans.planOf(given.year()).code(), given.year());
        return new UnitReport(Ids.next(), given.unitId(), year, template.id(), broughtBy, at);
    }
}
