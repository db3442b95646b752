package vn.guongsang.reporting.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import vn.guongsang.kit.actor.UnitScope;
import vn.guongsang.kit.problem.KitProblem;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.time.Vietnam;
import vn.guongsang.reporting.report.check.Checking;
import vn.guongsang.reporting.report.check.Finding;
import vn.guongsang.reporting.report.content.ReportStatus;
import vn.guongsang.reporting.report.filed.FiledReport;
import vn.guongsang.reporting.report.filed.ReportVersions;
import vn.guongsang.reporting.report.indicator.Indicators;
import vn.guongsang.reporting.report.step.Standings;
import vn.guongsang.reporting.report.template.TemplateSection;
import vn.guongsang.reporting.report.template.TemplateView;
import vn.guongsang.reporting.report.template.Templates;
import vn.guongsang.reporting.report.term.Terms;
import vn.guongsang.reporting.unit.KnownUnit;
import vn.guongsang.reporting.unit.Units;

/** Puts the whole of a report together: as it would be sent now, or as it was sent last. */
@ApplicationScoped
class ReportContents {

    private final Templates templates;
    private final Terms terms;
    private final Units units;
    private final Indicators indicators;
    private final ReportVersions versions;
    private final Standings standings;

    ReportContents(
            Templates templates,
            Terms terms,
            Units units,
            Indicators indicators,
            ReportVersions versions,
            Standings standings) {
        this.templates = templates;
        this.terms = terms;
        this.units = units;
        this.indicators = indicators;
        this.versions = versions;
        this.standings = standings;
    }

    /** The edition that a report was opened with. */
    TemplateView template(UnitReport report) {
        return templates.find(report.templateId()).orElseThrow(() -> new ProblemException(KitProblem.NOT_FOUND));
    }

    /** As it would be sent now, with the figures of this moment. */
    FiledReport current(UnitReport report, Instant at) {
        TemplateView template = template(report);
        LocalDate today = Vietnam.dateOf(at);
        LocalDate day = terms.of(report.year()).basisDate(report.year(), today);
        KnownUnit unit = units.find(report.unitId(), day, UnitScope.ALL)
                .orElseThrow(() -> new ProblemException(KitProblem.NOT_FOUND));
        return FiledReport.of(
                        new FiledReport.Unit(unit.id(), unit.name(), unit.type()),
                        report.year(),
                        template,
                        report.content(),
                        indicators.values(
                                report.unitId(),
                                report.year(),
                                at,
                                template.figures()
                                        .map(TemplateSection.Figure::indicator)
                                        .collect(Collectors.toSet())),
                        at)
                .with(standings.represented(report.unitId(), report.year(), today), List.of());
    }

    /** What somebody sees of it: its unit what it is writing, all others what was sent last; null when nothing was. */
    FiledReport shown(UnitReport report, boolean own, Instant at) {
        boolean beingWritten = report.status() == ReportStatus.DRAFT || report.status() == ReportStatus.RETURNED;
        if (own && beingWritten) {
            return current(report, at);
        }
        return versions.find(report.id(), report.versionNo())
                .map(version -> version.content())
                .orElse(null);
    }

    /** The rules that it breaks. */
    List<Finding> findings(UnitReport report, FiledReport filed, Instant at) {
        return new Checking(
                        template(report),
                        filed,
                        report.content(),
                        versions.former(report.unitId(), report.year()),
                        terms.of(report.year()).outlierFactor(),
                        Vietnam.dateOf(at))
                .findings();
    }
}
