package vn.guongsang.nominations.nomination;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.actor.Roles;
import vn.guongsang.kit.problem.KitProblem;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.problem.ProblemType;
import vn.guongsang.model.Level;

/** Who may take which step, apart from the unit scope that every step needs. */
final class NominationRights {

    private static final Set<String> NOMINATING =
            Set.of(Roles.UNIT_OFFICER, Roles.UNIT_LEADER, Roles.DISTRICT_BOARD, Roles.PROVINCE_BOARD);

    private NominationRights() {}

    /** Steps that are legal now and that the actor may take. */
    static List<String> allowedActions(Nomination nomination, Actor actor) {
        return Arrays.stream(NominationAction.values())
                .filter(action ->
                        action.next(nomination.status()) != null && refusal(action, nomination, actor) == null)
                .map(NominationAction::path)
                .toList();
    }

    static void require(NominationAction action, Nomination nomination, Actor actor) {
        ProblemType refusal = refusal(action, nomination, actor);
        if (refusal != null) {
            throw new ProblemException(refusal);
        }
    }

    private static ProblemType refusal(NominationAction action, Nomination nomination, Actor actor) {
        Set<String> roles =
                switch (action) {
                    case EDIT, SUBMISSION, WITHDRAWAL -> NOMINATING;
                    case APPRAISAL, RETURN -> appraisers(nomination.level());
                    case APPROVAL, REJECTION -> deciders(nomination.level());
                };
        if (roles.stream().noneMatch(actor::is)) {
            return KitProblem.FORBIDDEN;
        }
        boolean judges = roles != NOMINATING;
        return judges && isParty(nomination, actor) ? NominationProblem.SEPARATION_OF_DUTIES : null;
    }

    private static Set<String> appraisers(Level level) {
        return switch (level) {
            case UNIT, COMMUNE -> Set.of(Roles.UNIT_LEADER, Roles.UNIT_OFFICER);
            case DISTRICT -> Set.of(Roles.DISTRICT_BOARD);
            case PROVINCE -> Set.of(Roles.PROVINCE_BOARD, Roles.COUNCIL_MEMBER);
        };
    }

    private static Set<String> deciders(Level level) {
        return switch (level) {
            case UNIT, COMMUNE -> Set.of(Roles.UNIT_LEADER);
            case DISTRICT -> Set.of(Roles.DISTRICT_BOARD);
            case PROVINCE -> Set.of(Roles.PROVINCE_BOARD);
        };
    }

    /** Nobody judges what they brought in; above the unit's own level, nobody of the nominating unit judges at all. */
    private static boolean isParty(Nomination nomination, Actor actor) {
        boolean brought =
                actor.id().equals(nomination.createdBy()) || actor.id().equals(nomination.submittedBy());
        boolean higherLevel = nomination.level().compareTo(Level.COMMUNE) > 0;
        return brought || higherLevel && nomination.unitId().equals(actor.unitId());
    }
}
