package vn.guongsang.nominations.unitplan;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.actor.Roles;
import vn.guongsang.kit.problem.KitProblem;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.problem.ProblemType;
import vn.guongsang.nominations.unitplan.content.UnitPlanStatus;

/** Who may take which step, apart from the unit scope that every step needs. */
public final class UnitPlanRights {

    private static final Set<String> PLANNING = Set.of(Roles.UNIT_OFFICER, Roles.UNIT_LEADER, Roles.DISTRICT_BOARD);
    private static final Set<String> JUDGING = Set.of(Roles.UNIT_LEADER, Roles.DISTRICT_BOARD, Roles.PROVINCE_BOARD);

    private UnitPlanRights() {}

    /**
     * What the right to a step depends on.
     *
     * @param broughtBy everybody who has drafted, edited or submitted it
     */
    public record Standing(UnitPlanStatus status, UUID unitId, List<String> broughtBy) {}

    /** Steps that are legal now and that the actor may take. */
    public static List<String> allowedActions(Standing plan, Actor actor) {
        return Arrays.stream(UnitPlanAction.values())
                .filter(action -> action.next(plan.status()) != null && refusal(action, plan, actor) == null)
                .map(UnitPlanAction::path)
                .toList();
    }

    static void require(UnitPlanAction action, Standing plan, Actor actor) {
        ProblemType refusal = refusal(action, plan, actor);
        if (refusal != null) {
            throw new ProblemException(refusal);
        }
    }

    private static ProblemType refusal(UnitPlanAction action, Standing plan, Actor actor) {
        Set<String> roles =
                switch (action) {
                    case EDIT, SUBMISSION, DISCARD -> PLANNING;
                    case ACCEPTANCE, RETURN -> JUDGING;
                };
        if (roles.stream().noneMatch(actor::is)) {
            return KitProblem.FORBIDDEN;
        }
        boolean own = plan.unitId().equals(actor.unitId()) || plan.broughtBy().contains(actor.id());
        return roles == JUDGING && own ? UnitPlanProblem.UNIT_PLAN_OWN : null;
    }
}
