package vn.guongsang.reporting.inspection.finding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.audit.Audit;
import vn.guongsang.kit.history.History;
import vn.guongsang.kit.problem.KitProblem;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.kit.time.Vietnam;
import vn.guongsang.kit.web.IfMatch;
import vn.guongsang.reporting.inspection.InspectionProblem;
import vn.guongsang.reporting.inspection.finding.form.FindingStatus;
import vn.guongsang.reporting.inspection.finding.form.FindingView;
import vn.guongsang.reporting.inspection.finding.form.NewFinding;
import vn.guongsang.reporting.inspection.finding.form.NewRecommendation;
import vn.guongsang.reporting.inspection.visit.Visits;

/** Writes findings: the team, between the visit and its conclusion. */
@ApplicationScoped
public class FindingService {

    private final Findings findings;
    private final Visits visits;
    private final History history;
    private final Audit audit;

    FindingService(Findings findings, Visits visits, History history, Audit audit) {
        this.findings = findings;
        this.visits = visits;
        this.history = history;
        this.audit = audit;
    }

    /** Adds a finding. */
    @Transactional
    public FindingView add(UUID visit, NewFinding given, Actor actor, Instant at) {
        check(given, visits.requireOpenForTeam(visit, actor, Vietnam.dateOf(at)));
        Finding finding = new Finding(Ids.next(), visit, given, actor.id(), at);
        findings.persist(finding);
        tell(finding, "finding", null, null, actor, at);
        return findings.view(finding, true);
    }

    /** Rewrites it. */
    @Transactional
    public FindingView edit(UUID id, IfMatch expected, NewFinding given, Actor actor, Instant at) {
        Finding finding = open(id, expected, "edit", actor, at);
        check(given, visits.requireOpenForTeam(finding.visitId(), actor, Vietnam.dateOf(at)));
        finding.edit(given);
        tell(finding, "edit", FindingStatus.STANDING, null, actor, at);
        return findings.view(finding, true);
    }

    /** Takes it back, with its recommendations. */
    @Transactional
    public FindingView withdraw(UUID id, IfMatch expected, String reason, Actor actor, Instant at) {
        Finding finding = open(id, expected, "withdrawal", actor, at);
        finding.withdraw();
        tell(finding, "withdrawal", FindingStatus.STANDING, reason, actor, at);
        return findings.view(finding, true);
    }

    private Finding open(UUID id, IfMatch expected, String action, Actor actor, Instant at) {
        Finding finding = findings.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> new ProblemException(KitProblem.NOT_FOUND));
        visits.requireOpenForTeam(finding.visitId(), actor, Vietnam.dateOf(at));
        expected.requireVersion(finding.version());
        finding.requireStanding(action);
        return finding;
    }

    private static void check(NewFinding given, LocalDate visitedOn) {
        ProblemException problem = new ProblemException(InspectionProblem.INSPECTION_DEADLINE_INVALID);
        int place = 0;
        for (NewRecommendation recommendation : given.recommendations()) {
            recommendation.deadline().check(visitedOn, "/recommendations/" + place++ + "/deadline", problem);
        }
        if (!problem.faults().isEmpty()) {
            throw problem;
        }
    }

    private void tell(Finding finding, String action, FindingStatus from, String reason, Actor actor, Instant at) {
        history.add(
                finding.id(),
                new History.Step(
                        finding.version(),
                        action,
                        from == null ? null : from.name(),
                        finding.status().name(),
                        reason),
                actor,
                at);
        audit.record("inspection-finding", finding.id(), action, actor, null, List.of("text"), at);
    }
}
