package vn.guongsang.nominations.criteria;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.actor.Roles;
import vn.guongsang.kit.problem.KitProblem;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.model.CriteriaStatus;
import vn.guongsang.model.UnitType;

/** Who may take which step, apart from the unit scope that every step needs. */
public final class CriteriaRights {

    private static final Set<String> DRAFTING =
            Set.of(Roles.UNIT_OFFICER, Roles.UNIT_LEADER, Roles.DISTRICT_BOARD, Roles.PROVINCE_BOARD);

    private CriteriaRights() {}

    /** Steps that are legal now and that the actor may take. */
    public static List<String> allowedActions(CriteriaStatus status, UnitType unit, Actor actor) {
        return Arrays.stream(CriteriaAction.values())
                .filter(action -> action.next(status) != null && isAllowed(action, unit, actor))
                .map(CriteriaAction::path)
                .toList();
    }

    static void require(CriteriaAction action, UnitType unit, Actor actor) {
        if (!isAllowed(action, unit, actor)) {
            throw new ProblemException(KitProblem.FORBIDDEN);
        }
    }

    private static boolean isAllowed(CriteriaAction action, UnitType unit, Actor actor) {
        Set<String> roles =
                switch (action) {
                    case EDIT, DISCARD -> DRAFTING;
                    case ISSUANCE, REPEAL -> issuers(unit);
                    case SUPERSESSION -> Set.of();
                };
        return roles.stream().anyMatch(actor::is);
    }

    private static Set<String> issuers(UnitType unit) {
        return switch (unit) {
            case PROVINCE -> Set.of(Roles.PROVINCE_BOARD);
            case DISTRICT -> Set.of(Roles.DISTRICT_BOARD, Roles.UNIT_LEADER);
            case COMMUNE,
                    DEPARTMENT,
                    FRONT,
                    POLITICAL_SOCIAL_ORG,
                    PARTY_BODY,
                    SCHOOL,
                    CENTRAL_AGENCY,
                    MEDIA_OUTLET,
                    ENTERPRISE,
                    ARMED_FORCES,
                    SUBORDINATE -> Set.of(Roles.UNIT_LEADER);
        };
    }
}
