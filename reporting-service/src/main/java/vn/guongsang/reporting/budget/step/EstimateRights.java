package vn.guongsang.reporting.budget.step;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.actor.Roles;
import vn.guongsang.kit.problem.KitProblem;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.problem.ProblemType;
import vn.guongsang.reporting.budget.content.BudgetStatus;

/** Who may take which step, apart from the unit scope that every step needs (docs/adr/0044). */
public final class EstimateRights {

    private static final Set<String> WRITING = Set.of(Roles.UNIT_OFFICER, Roles.UNIT_LEADER, Roles.DISTRICT_BOARD);
    private static final Set<String> SUBMITTING = Set.of(Roles.UNIT_LEADER, Roles.DISTRICT_BOARD);
    private static final Set<String> REVIEWING = Set.of(Roles.FINANCE);
    private static final Set<String> APPROVING = Set.of(Roles.PROVINCE_BOARD);

    private EstimateRights() {}

    /**
     * What the right to a step depends on.
     *
     * @param broughtBy everybody who has drafted, edited or submitted it
     * @param reviewedBy who has reviewed it; null before
     */
    public record Standing(BudgetStatus status, UUID unitId, List<String> broughtBy, String reviewedBy) {}

    /** Steps that are legal now and that the actor may take. */
    public static List<String> allowedActions(Standing estimate, Actor actor) {
        return Arrays.stream(EstimateAction.values())
                .filter(action -> action.next(estimate.status()) != null && refusal(action, estimate, actor) == null)
                .map(EstimateAction::path)
                .toList();
    }

    /** Refuses who may not take the step. */
    public static void require(EstimateAction action, Standing estimate, Actor actor) {
        ProblemType refusal = refusal(action, estimate, actor);
        if (refusal != null) {
            throw new ProblemException(refusal);
        }
    }

    private static ProblemType refusal(EstimateAction action, Standing estimate, Actor actor) {
        Set<String> roles =
                switch (action) {
                    case EDIT, DISCARD, SPENDING -> WRITING;
                    case SUBMISSION -> SUBMITTING;
                    case REVIEW, RETURN, ALLOCATION, ADJUSTMENT, SETTLEMENT -> REVIEWING;
                    case APPROVAL -> APPROVING;
                };
        if (roles.stream().noneMatch(actor::is)) {
            return KitProblem.FORBIDDEN;
        }
        boolean judges = roles == REVIEWING || roles == APPROVING;
        boolean own =
                estimate.unitId().equals(actor.unitId()) || estimate.broughtBy().contains(actor.id());
        boolean reviewed = action == EstimateAction.APPROVAL && actor.id().equals(estimate.reviewedBy());
        return judges && (own || reviewed) ? BudgetProblem.BUDGET_OWN : null;
    }
}
