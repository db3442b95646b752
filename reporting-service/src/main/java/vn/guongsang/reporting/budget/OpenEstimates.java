package vn.guongsang.reporting.budget;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.problem.KitProblem;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.reporting.budget.step.EstimateAction;
import vn.guongsang.reporting.budget.step.EstimateRights;

/** Lets money be booked on an estimate, one booking after the other. */
@ApplicationScoped
public class OpenEstimates {

    private final Estimates estimates;
    private final EstimateAnnouncer announcer;

    OpenEstimates(Estimates estimates, EstimateAnnouncer announcer) {
        this.estimates = estimates;
        this.announcer = announcer;
    }

    /** Whose money it is, of which year. */
    public record OpenEstimate(UUID id, UUID unitId, int year) {}

    /**
     * Takes the lock under which sums can be compared; the estimate gets a new version, because its sums change.
     *
     * @throws ProblemException 404, 409 or 403 when the actor cannot book on it now
     */
    public OpenEstimate book(UUID id, Actor actor, Instant at) {
        BudgetEstimate estimate =
                estimates.forChange(id, actor.scope()).orElseThrow(() -> new ProblemException(KitProblem.NOT_FOUND));
        estimate.requireAllowed(EstimateAction.SPENDING, actor);
        EstimateRights.require(EstimateAction.SPENDING, estimate.standing(), actor);
        estimate.spend();
        announcer.spent(estimate, actor, at);
        return new OpenEstimate(id, estimate.unitId(), estimate.year());
    }
}
