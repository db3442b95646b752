package vn.guongsang.reporting.budget;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.kit.web.IfMatch;
import vn.guongsang.reporting.budget.EstimateAnnouncer.Doing;
import vn.guongsang.reporting.budget.content.NewEstimate;
import vn.guongsang.reporting.budget.line.BudgetTasks;
import vn.guongsang.reporting.budget.line.LineRule;
import vn.guongsang.reporting.budget.line.LineStore;
import vn.guongsang.reporting.budget.line.SubmissionRule;
import vn.guongsang.reporting.budget.step.BudgetProblem;
import vn.guongsang.reporting.budget.step.EstimateAction;

/** What a unit does with its estimate, up to the submission; a transaction boundary of budget. */
@ApplicationScoped
public class EstimateService {

    private final Estimates estimates;
    private final EstimateSteps steps;
    private final EstimateUnits units;
    private final LineStore lines;
    private final BudgetTasks tasks;
    private final EstimateAnnouncer announcer;

    EstimateService(
            Estimates estimates,
            EstimateSteps steps,
            EstimateUnits units,
            LineStore lines,
            BudgetTasks tasks,
            EstimateAnnouncer announcer) {
        this.estimates = estimates;
        this.steps = steps;
        this.units = units;
        this.lines = lines;
        this.tasks = tasks;
        this.announcer = announcer;
    }

    /** Begins a draft; a unit has one estimate a year. */
    @Transactional
    public EstimateView draft(NewEstimate given, Actor actor, Instant at) {
        units.require(given.unitId(), given.year(), actor.scope());
        estimates.of(given.unitId(), given.year()).ifPresent(existing -> {
            throw new ProblemException(BudgetProblem.BUDGET_EXISTS, String.valueOf(given.year()))
                    .with("estimateId", existing);
        });
        requireLines(given, new ProblemException(BudgetProblem.BUDGET_INVALID));
        BudgetEstimate estimate = new BudgetEstimate(Ids.next(), given, actor, at);
        estimates.persistAndFlush(estimate);
        lines.replace(estimate.id(), given.lines());
        announcer.drafted(estimate, actor, at);
        return estimates.view(estimate, actor);
    }

    /** Rewrites a draft or a returned estimate. */
    @Transactional
    public EstimateView edit(UUID id, IfMatch expected, NewEstimate given, Actor actor, Instant at) {
        return steps.apply(id, expected, new Doing(EstimateAction.EDIT, null, actor, at), estimate -> {
            ProblemException problem = new ProblemException(BudgetProblem.BUDGET_INVALID);
            if (!estimate.unitId().equals(given.unitId())) {
                problem.at("/unitId", "budget-fixed");
            }
            if (estimate.year() != given.year()) {
                problem.at("/year", "budget-fixed");
            }
            requireLines(given, problem);
            estimate.edit(given, actor);
            lines.replace(id, given.lines());
        });
    }

    /** Submits a complete estimate. */
    @Transactional
    public EstimateView submit(UUID id, IfMatch expected, Actor actor, Instant at) {
        return steps.apply(id, expected, new Doing(EstimateAction.SUBMISSION, null, actor, at), estimate -> {
            SubmissionRule.check(lines.of(id));
            estimate.submit(actor, at);
        });
    }

    /** Gives a draft up; the unit can then begin another for the year. */
    @Transactional
    public EstimateView discard(UUID id, IfMatch expected, String reason, Actor actor, Instant at) {
        return steps.apply(id, expected, new Doing(EstimateAction.DISCARD, reason, actor, at), BudgetEstimate::discard);
    }

    private void requireLines(NewEstimate given, ProblemException problem) {
        LineRule.check("/lines", given.lines(), tasks.of(given.year()), problem);
        if (!problem.faults().isEmpty()) {
            throw problem;
        }
    }
}
