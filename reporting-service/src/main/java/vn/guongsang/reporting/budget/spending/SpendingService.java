package vn.guongsang.reporting.budget.spending;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.problem.KitProblem;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.problem.ProblemException.Fault;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.kit.time.Vietnam;
import vn.guongsang.reporting.budget.OpenEstimates;
import vn.guongsang.reporting.budget.OpenEstimates.OpenEstimate;
import vn.guongsang.reporting.budget.line.BudgetLine;
import vn.guongsang.reporting.budget.line.LineStore;
import vn.guongsang.reporting.budget.step.BudgetProblem;

/** Books money that was spent, and takes it back; the only transaction boundary of spending. */
@ApplicationScoped
public class SpendingService {

    private final OpenEstimates estimates;
    private final LineStore lines;
    private final Spendings spendings;
    private final SpendingAnnouncer announcer;

    SpendingService(OpenEstimates estimates, LineStore lines, Spendings spendings, SpendingAnnouncer announcer) {
        this.estimates = estimates;
        this.lines = lines;
        this.spendings = spendings;
        this.announcer = announcer;
    }

    /** Books money; bookings of one estimate queue, so that two cannot pass the same rest. */
    @Transactional
    public SpendingRow spend(UUID estimateId, NewSpending given, Actor actor, Instant at) {
        OpenEstimate estimate = estimates.book(estimateId, actor, at);
        SpendingRule.check(given.spentOn(), window(estimate.year(), at));
        BudgetLine line = line(estimateId, given.line());
        long amount = given.amount().longValueExact();
        if (amount > line.rest()) {
            throw new ProblemException(BudgetProblem.BUDGET_EXCEEDED, line.number(), line.rest())
                    .at("/amount", "budget-above-rest", line.rest());
        }
        SpendingRow row = new SpendingRow(
                Ids.next(),
                estimateId,
                line.number(),
                line.task(),
                line.source(),
                estimate.unitId(),
                estimate.year(),
                given.spentOn(),
                given.documentNumber(),
                given.content(),
                amount,
                null,
                null,
                actor.id(),
                at);
        return booked(row, actor, at);
    }

    /** Takes a booking back with a row of its own; the mistaken row stays as it is. */
    @Transactional
    public SpendingRow reverse(UUID id, String reason, Actor actor, Instant at) {
        SpendingRow mistaken =
                spendings.find(id, actor.scope()).orElseThrow(() -> new ProblemException(KitProblem.NOT_FOUND));
        estimates.book(mistaken.estimateId(), actor, at);
        boolean alreadyDone =
                spendings.find(id, actor.scope()).map(SpendingRow::reversedBy).isPresent();
        if (mistaken.reverses() != null || alreadyDone) {
            throw new ProblemException(BudgetProblem.SPENDING_NOT_REVERSIBLE);
        }
        SpendingRow row = new SpendingRow(
                Ids.next(),
                mistaken.estimateId(),
                mistaken.line(),
                mistaken.task(),
                mistaken.source(),
                mistaken.unitId(),
                mistaken.year(),
                Vietnam.dateOf(at),
                mistaken.documentNumber(),
                reason,
                -mistaken.amount(),
                id,
                null,
                actor.id(),
                at);
        return booked(row, actor, at);
    }

    private SpendingRow booked(SpendingRow row, Actor actor, Instant at) {
        lines.spend(row.estimateId(), row.line(), row.amount());
        spendings.insert(row);
        announcer.booked(row, actor, at);
        return row;
    }

    private SpendingRule.Window window(int year, Instant at) {
        return new SpendingRule.Window(LocalDate.of(year, 1, 1), spendings.closing(year), Vietnam.dateOf(at));
    }

    private BudgetLine line(UUID estimate, int number) {
        List<BudgetLine> all = lines.of(estimate);
        return all.stream().filter(line -> line.number() == number).findFirst().orElseThrow(() -> new ProblemException(
                        BudgetProblem.SPENDING_INVALID)
                .with(new Fault(
                        "/line",
                        null,
                        "budget-line-unknown",
                        List.of(),
                        null,
                        all.stream()
                                .map(line -> String.valueOf(line.number()))
                                .limit(200)
                                .toList())));
    }
}
