package vn.guongsang.reporting.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.problem.KitProblem;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.time.Vietnam;
import vn.guongsang.kit.web.IfMatch;
import vn.guongsang.reporting.report.check.Submission;
import vn.guongsang.reporting.report.content.ReportContent;
import vn.guongsang.reporting.report.content.ReportStatus;
import vn.guongsang.reporting.report.filed.Decision;
import vn.guongsang.reporting.report.filed.FiledReport;
import vn.guongsang.reporting.report.filed.Judgement;
import vn.guongsang.reporting.report.filed.ReportVersions;
import vn.guongsang.reporting.report.step.ContentRule;
import vn.guongsang.reporting.report.step.ReportAction;
import vn.guongsang.reporting.report.step.ReportRights;
import vn.guongsang.reporting.report.step.Stage;
import vn.guongsang.reporting.report.step.Standing;
import vn.guongsang.reporting.report.step.Standings;

/** Takes a report from the draft over the levels to the acceptance, and back for an amendment. */
@ApplicationScoped
public class ReportService {

    private final UnitReports reports;
    private final ReportContents contents;
    private final Standings standings;
    private final ReportVersions versions;
    private final ReportViews views;
    private final ReportAnnouncer announcer;

    ReportService(
            UnitReports reports,
            ReportContents contents,
            Standings standings,
            ReportVersions versions,
            ReportViews views,
            ReportAnnouncer announcer) {
        this.reports = reports;
        this.contents = contents;
        this.standings = standings;
        this.versions = versions;
        this.views = views;
        this.announcer = announcer;
    }

    /** Rewrites what the unit says; the system's figures are not touched by it. */
    @Transactional
    public UnitReportView edit(UUID id, IfMatch expected, ReportContent given, Actor actor, Instant at) {
        return apply(id, expected, new Doing(ReportAction.EDIT, null, actor, at), (report, standing) -> {
            ContentRule.check(given, contents.template(report));
            report.edit(given, actor);
        });
    }

    /** Sends a report that keeps the rules: a version that never changes, with the system's figures of this moment. */
    @Transactional
    public UnitReportView submit(UUID id, IfMatch expected, List<String> acknowledged, Actor actor, Instant at) {
        return apply(id, expected, new Doing(ReportAction.SUBMISSION, null, actor, at), (report, standing) -> {
            FiledReport filed = contents.current(report, at);
            List<String> warnings = Submission.check(contents.findings(report, filed, at), acknowledged);
            report.submit(actor, at);
            reports.flush();
            versions.add(
                    new ReportVersions.Sending(
                            report.id(), report.versionNo(), report.templateId(), actor.unitId(), actor.id(), at),
                    filed.with(filed.onBehalfOf(), warnings));
        });
    }

    /** A level agrees, and the next one judges. */
    @Transactional
    public UnitReportView approve(UUID id, IfMatch expected, Actor actor, Instant at) {
        return judge(id, expected, Decision.APPROVED, new Doing(ReportAction.APPROVAL, null, actor, at));
    }

    /** The last level agrees. */
    @Transactional
    public UnitReportView accept(UUID id, IfMatch expected, Actor actor, Instant at) {
        return judge(id, expected, Decision.ACCEPTED, new Doing(ReportAction.ACCEPTANCE, null, actor, at));
    }

    /** The level that judges sends it back. */
    @Transactional
    public UnitReportView giveBack(UUID id, IfMatch expected, String reason, Actor actor, Instant at) {
        return judge(id, expected, Decision.RETURNED, new Doing(ReportAction.RETURN, reason, actor, at));
    }

    private UnitReportView judge(UUID id, IfMatch expected, Decision decision, Doing doing) {
        return apply(id, expected, doing, (report, standing) -> {
            Stage stage = standing.stage();
            switch (decision) {
                case APPROVED -> report.approve(stage);
                case ACCEPTED -> report.accept(doing.at());
                default -> report.giveBack();
            }
            versions.judge(new Judgement(
                    report.id(),
                    report.versionNo(),
                    stage.name(),
                    decision,
                    doing.reason(),
                    doing.at(),
                    doing.actor().id()));
        });
    }

    private UnitReportView apply(UUID id, IfMatch expected, Doing doing, BiConsumer<UnitReport, Standing> transition) {
        UnitReport report =
                reports.forChange(id, doing.actor()).orElseThrow(() -> new ProblemException(KitProblem.NOT_FOUND));
        expected.requireVersion(report.version());
        Standing standing =
                report.standing(standings.ofUnit(report.unitId(), report.year(), Vietnam.dateOf(doing.at())));
        ReportRights.require(doing.action(), standing, doing.actor());
        ReportStatus before = report.status();
        transition.accept(report, standing);
        announcer.done(report, doing.action(), before, doing.reason(), doing.actor(), doing.at());
        return views.view(report, doing.actor(), doing.at());
    }

    /** One step: what, why, who, when. */
    private record Doing(ReportAction action, String reason, Actor actor, Instant at) {}
}
