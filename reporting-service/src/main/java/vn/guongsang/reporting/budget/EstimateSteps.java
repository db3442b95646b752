package vn.guongsang.reporting.budget;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.Consumer;
import vn.guongsang.kit.problem.KitProblem;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.web.IfMatch;
import vn.guongsang.reporting.budget.EstimateAnnouncer.Doing;
import vn.guongsang.reporting.budget.content.BudgetStatus;
import vn.guongsang.reporting.budget.step.EstimateRights;

/** Takes one step on an estimate, in the transaction of the service: lock, version, state, right, transition, tale. */
@ApplicationScoped
class EstimateSteps {

    private final Estimates estimates;
    private final EstimateAnnouncer announcer;

    EstimateSteps(Estimates estimates, EstimateAnnouncer announcer) {
        this.estimates = estimates;
        this.announcer = announcer;
    }

    EstimateView apply(UUID id, IfMatch expected, Doing doing, Consumer<BudgetEstimate> transition) {
        BudgetEstimate estimate = estimates
                .forChange(id, doing.actor().scope())
                .orElseThrow(() -> new ProblemException(KitProblem.NOT_FOUND));
        expected.requireVersion(estimate.version());
        estimate.requireAllowed(doing.action(), doing.actor());
        EstimateRights.require(doing.action(), estimate.standing(), doing.actor());
        BudgetStatus before = estimate.status();
        transition.accept(estimate);
        announcer.done(estimate, before, doing);
        return estimates.view(estimate, doing.actor());
    }
}
