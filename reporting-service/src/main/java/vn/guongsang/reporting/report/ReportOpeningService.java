package vn.guongsang.reporting.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.problem.KitProblem;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.time.Vietnam;
import vn.guongsang.kit.web.IfMatch;
import vn.guongsang.reporting.report.content.NewReopening;
import vn.guongsang.reporting.report.content.NewReport;
import vn.guongsang.reporting.report.content.Reopening;
import vn.guongsang.reporting.report.content.ReportStatus;
import vn.guongsang.reporting.report.filed.Decision;
import vn.guongsang.reporting.report.filed.Judgement;
import vn.guongsang.reporting.report.filed.ReportVersions;
import vn.guongsang.reporting.report.step.ReportAction;
import vn.guongsang.reporting.report.step.ReportProblem;
import vn.guongsang.reporting.report.step.ReportRights;
import vn.guongsang.reporting.report.step.Stage;
import vn.guongsang.reporting.report.step.Standing;
import vn.guongsang.reporting.report.step.Standings;

/** Opens reports, and opens them again. */
@ApplicationScoped
public class ReportOpeningService {

    private final UnitReports reports;
    private final NewReports begin;
    private final Standings standings;
    private final ReportVersions versions;
    private final ReportViews views;
    private final ReportAnnouncer announcer;

    ReportOpeningService(
            UnitReports reports,
            NewReports begin,
            Standings standings,
            ReportVersions versions,
            ReportViews views,
            ReportAnnouncer announcer) {
        this.reports = reports;
        this.begin = begin;
        this.standings = standings;
        this.versions = versions;
        this.views = views;
        this.announcer = announcer;
    }

    /** Opens the report of a unit for a year, with the edition of its template that holds today. */
    @Transactional
    public UnitReportView open(NewReport given, Actor actor, Instant at) {
        LocalDate today = Vietnam.dateOf(at);
        begin.requireKnown(given, actor.scope());
        Standing standing = standings.ofUnit(given.unitId(), given.year(), today);
        ReportRights.require(ReportAction.EDIT, standing, actor);
        UnitReport report = begin.draft(given, List.of(actor.id()), at);
        reports.persistAndFlush(report);
        announcer.opened(report, actor, at);
        return views.view(report, actor, at);
    }

    /** Lets a unit write an accepted or locked report once more. */
    @Transactional
    public UnitReportView reopen(UUID id, IfMatch expected, Reopening given, Actor actor, Instant at) {
        UnitReport report = reports.forChange(id, actor).orElseThrow(() -> new ProblemException(KitProblem.NOT_FOUND));
        expected.requireVersion(report.version());
        ReportRights.require(
                ReportAction.REOPENING,
                report.standing(standings.ofUnit(report.unitId(), report.year(), Vietnam.dateOf(at))),
                actor);
        return reopen(report, given, actor, at);
    }

    /** Opens the report of a unit that never opened it, for a year that is locked. */
    @Transactional
    public UnitReportView openLate(NewReopening given, Actor actor, Instant at) {
        begin.requireKnown(given.report(), actor.scope());
        UnitReport report = begin.draft(given.report(), List.of(), at);
        reports.persistAndFlush(report);
        announcer.opened(report, actor, at);
        return reopen(report, given.reopening(), actor, at);
    }

    private UnitReportView reopen(UnitReport report, Reopening given, Actor actor, Instant at) {
        LocalDate today = Vietnam.dateOf(at);
        if (given.until().isBefore(today)) {
            throw new ProblemException(ReportProblem.REPORT_INVALID).at("/until", "report-until-past", today);
        }
        ReportStatus before = report.status();
        report.reopen(given.until());
        if (before == ReportStatus.ACCEPTED) {
            versions.judge(new Judgement(
                    report.id(),
                    report.versionNo(),
                    Stage.PROVINCE.name(),
                    Decision.REOPENED,
                    given.reason(),
                    at,
                    actor.id()));
        }
        announcer.done(report, ReportAction.REOPENING, before, given.reason(), actor, at);
        return views.view(report, actor, at);
    }
}
