package vn.guongsang.reporting.budget;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.web.IfMatch;
import vn.guongsang.reporting.budget.EstimateAnnouncer.Doing;
import vn.guongsang.reporting.budget.content.BudgetMark;
import vn.guongsang.reporting.budget.line.AmountRule;
import vn.guongsang.reporting.budget.line.BudgetLine;
import vn.guongsang.reporting.budget.line.LineStore;
import vn.guongsang.reporting.budget.line.LineStore.Figure;
import vn.guongsang.reporting.budget.step.DecidedAmounts;
import vn.guongsang.reporting.budget.step.DecisionRule;
import vn.guongsang.reporting.budget.step.EstimateAction;

/** What the finance body and the body with the power do with an estimate; a transaction boundary of budget. */
@ApplicationScoped
public class JudgementService {

    private final EstimateSteps steps;
    private final LineStore lines;

    JudgementService(EstimateSteps steps, LineStore lines) {
        this.steps = steps;
        this.lines = lines;
    }

    /** Reviews a submitted estimate. */
    @Transactional
    public EstimateView review(UUID id, IfMatch expected, String remarks, Actor actor, Instant at) {
        Doing doing = new Doing(EstimateAction.REVIEW, remarks, actor, at);
        return steps.apply(
                id, expected, doing, estimate -> estimate.review(new BudgetMark(actor.id(), at, null, remarks)));
    }

    /** Sends an estimate back to be completed. */
    @Transactional
    public EstimateView giveBack(UUID id, IfMatch expected, String reason, Actor actor, Instant at) {
        return steps.apply(id, expected, new Doing(EstimateAction.RETURN, reason, actor, at), BudgetEstimate::giveBack);
    }

    /** Records the approval; a line that is not named gets what was asked for. */
    @Transactional
    public EstimateView approve(UUID id, IfMatch expected, DecidedAmounts given, Actor actor, Instant at) {
        return steps.apply(id, expected, new Doing(EstimateAction.APPROVAL, null, actor, at), estimate -> {
            ProblemException problem = AmountRule.problem();
            DecisionRule.check(given.decision(), null, at, problem);
            lines.set(
                    id,
                    Figure.APPROVED,
                    decided(id, given, AmountRule.WITHIN_ESTIMATE, BudgetLine::estimated, problem));
            estimate.approve(new BudgetMark(actor.id(), at, given.decision(), null));
        });
    }

    /** Allocates what was approved, or less. */
    @Transactional
    public EstimateView allocate(UUID id, IfMatch expected, DecidedAmounts given, Actor actor, Instant at) {
        return steps.apply(id, expected, new Doing(EstimateAction.ALLOCATION, null, actor, at), estimate -> {
            ProblemException problem = AmountRule.problem();
            DecisionRule.check(given.decision(), estimate.approval().decision(), at, problem);
            lines.set(
                    id,
                    Figure.ALLOCATED,
                    decided(id, given, AmountRule.WITHIN_APPROVAL, BudgetLine::approved, problem));
            estimate.allocate(new BudgetMark(actor.id(), at, given.decision(), null));
        });
    }

    private Map<Integer, Long> decided(
            UUID id,
            DecidedAmounts given,
            AmountRule rule,
            Function<BudgetLine, Long> usual,
            ProblemException problem) {
        List<BudgetLine> all = lines.of(id);
        Map<Integer, Long> amounts = new LinkedHashMap<>();
        all.forEach(line -> amounts.put(line.number(), usual.apply(line)));
        amounts.putAll(AmountRule.check(all, given.lines(), Set.of(rule), problem));
        AmountRule.require(problem);
        return amounts;
    }
}
