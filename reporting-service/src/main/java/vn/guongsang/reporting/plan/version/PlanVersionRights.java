package vn.guongsang.reporting.plan.version;

import java.util.Arrays;
import java.util.List;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.actor.Roles;
import vn.guongsang.kit.problem.KitProblem;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.problem.ProblemType;
import vn.guongsang.reporting.plan.version.content.PlanVersionStatus;

/** Who may take which step. */
final class PlanVersionRights {

    private PlanVersionRights() {}

    /** Steps that are legal now and that the actor may take. */
    static List<String> allowedActions(PlanVersionStatus status, List<String> draftedBy, Actor actor) {
        return Arrays.stream(PlanVersionAction.values())
                .filter(action -> action.next(status) != null && refusal(action, draftedBy, actor) == null)
                .map(PlanVersionAction::path)
                .toList();
    }

    static void require(PlanVersionAction action, List<String> draftedBy, Actor actor) {
        ProblemType refusal = refusal(action, draftedBy, actor);
        if (refusal != null) {
            throw new ProblemException(refusal);
        }
    }

    private static ProblemType refusal(PlanVersionAction action, List<String> draftedBy, Actor actor) {
        if (!actor.is(Roles.PROVINCE_BOARD) || action == PlanVersionAction.SUPERSESSION) {
            return KitProblem.FORBIDDEN;
        }
        boolean own = action == PlanVersionAction.ADOPTION && draftedBy.contains(actor.id());
        return own ? PlanVersionProblem.PLAN_VERSION_OWN : null;
    }
}
