package vn.guongsang.reporting.budget;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.time.Vietnam;
import vn.guongsang.kit.web.IfMatch;
import vn.guongsang.reporting.budget.EstimateAnnouncer.Doing;
import vn.guongsang.reporting.budget.adjustment.Adjustments;
import vn.guongsang.reporting.budget.adjustment.BudgetAdjustment.Change;
import vn.guongsang.reporting.budget.content.BudgetMark;
import vn.guongsang.reporting.budget.content.FundSource;
import vn.guongsang.reporting.budget.content.NewLine;
import vn.guongsang.reporting.budget.line.AmountRule;
import vn.guongsang.reporting.budget.line.BudgetLine;
import vn.guongsang.reporting.budget.line.BudgetTasks;
import vn.guongsang.reporting.budget.line.LineRule;
import vn.guongsang.reporting.budget.line.LineStore;
import vn.guongsang.reporting.budget.line.LineStore.Figure;
import vn.guongsang.reporting.budget.step.DecisionRule;
import vn.guongsang.reporting.budget.step.EstimateAction;
import vn.guongsang.reporting.budget.step.EstimateAdjustment;
import vn.guongsang.reporting.budget.step.EstimateSettlement;

/** What happens to allocated money: adjustment and settlement; a transaction boundary of budget. */
@ApplicationScoped
public class AllocationService {

    private final EstimateSteps steps;
    private final LineStore lines;
    private final BudgetTasks tasks;
    private final Adjustments adjustments;

    AllocationService(EstimateSteps steps, LineStore lines, BudgetTasks tasks, Adjustments adjustments) {
        this.steps = steps;
        this.lines = lines;
        this.tasks = tasks;
        this.adjustments = adjustments;
    }

    /** Changes what is allocated to lines, or adds lines. */
    @Transactional
    public EstimateView adjust(UUID id, IfMatch expected, EstimateAdjustment given, Actor actor, Instant at) {
        Doing doing = new Doing(EstimateAction.ADJUSTMENT, given.reason(), actor, at);
        return steps.apply(id, expected, doing, estimate -> {
            List<BudgetLine> before = lines.of(id);
            ProblemException problem = AmountRule.problem();
            DecisionRule.check(given.decision(), estimate.allocation().decision(), at, problem);
            if (given.lines().isEmpty() && given.added().isEmpty()) {
                problem.at("/lines", "budget-adjustment-empty");
            }
            LineRule.check("/added", given.added(), tasks.of(estimate.year()), problem);
            Map<Integer, Long> amounts = new LinkedHashMap<>(AmountRule.check(
                    before, given.lines(), Set.of(AmountRule.COVERS_SPENT, AmountRule.CHANGES), problem));
            AmountRule.require(problem);
            amounts.putAll(added(id, before.size(), given.added()));
            lines.set(id, Figure.ALLOCATED, amounts);
            adjustments.add(id, given, changes(before, amounts), actor, at);
            estimate.adjust();
        });
    }

    /** Settles: the papers have to agree with what was booked, line by line and source by source. */
    @Transactional
    public EstimateView settle(UUID id, IfMatch expected, EstimateSettlement given, Actor actor, Instant at) {
        return steps.apply(id, expected, new Doing(EstimateAction.SETTLEMENT, null, actor, at), estimate -> {
            List<BudgetLine> all = lines.of(id);
            ProblemException problem = AmountRule.problem();
            DecisionRule.check(given.decision(), estimate.allocation().decision(), at, problem);
            LocalDate yearEnd = LocalDate.of(estimate.year(), 12, 31);
            if (!Vietnam.dateOf(at).isAfter(yearEnd)) {
                problem.at("", "settlement-before-year-end", yearEnd);
            }
            Map<Integer, Long> amounts = AmountRule.settled(all, given.lines(), problem);
            requireTotal(all, FundSource.STATE_BUDGET, given.stateBudget().longValueExact(), problem);
            requireTotal(all, FundSource.OTHER_LAWFUL, given.otherLawful().longValueExact(), problem);
            AmountRule.require(problem);
            lines.set(id, Figure.SETTLED, amounts);
            estimate.settle(new BudgetMark(actor.id(), at, given.decision(), null));
        });
    }

    /** Adds lines behind those that are there; what they get by number. */
    private Map<Integer, Long> added(UUID id, int last, List<NewLine> given) {
        lines.add(id, given, last + 1);
        Map<Integer, Long> amounts = new LinkedHashMap<>();
        given.forEach(
                line -> amounts.put(last + 1 + amounts.size(), line.amount().longValueExact()));
        return amounts;
    }

    private static void requireTotal(List<BudgetLine> all, FundSource source, long given, ProblemException problem) {
        long spent = all.stream()
                .filter(line -> line.source() == source)
                .mapToLong(BudgetLine::spent)
                .sum();
        if (given != spent) {
            String pointer = source == FundSource.STATE_BUDGET ? "/stateBudget" : "/otherLawful";
            problem.at(pointer, "settlement-total-differs", spent);
        }
    }

    private static List<Change> changes(List<BudgetLine> before, Map<Integer, Long> amounts) {
        Map<Integer, Long> old = new LinkedHashMap<>();
        before.forEach(line -> old.put(line.number(), line.allocated() == null ? 0 : line.allocated()));
        List<Change> changes = new ArrayList<>();
        amounts.forEach((line, after) -> {
            long was = old.getOrDefault(line, 0L);
            changes.add(new Change(line, was, after, after - was));
        });
        return changes;
    }
}
