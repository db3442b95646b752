package vn.guongsang.nominations.nomination.step;

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
public final class NominationRights {

    private static final Set<String> NOMINATING =
            Set.of(Roles.UNIT_OFFICER, Roles.UNIT_LEADER, Roles.DISTRICT_BOARD, Roles.PROVINCE_BOARD);

    private NominationRights() {}

    /** Steps that are legal now and that the actor may take. */
    public static List<String> allowedActions(Standing nomination, Actor actor) {
        return Arrays.stream(NominationAction.values())
                .filter(action ->
                        action.next(nomination.status()) != null && refusal(action, nomination, actor) == null)
                .map(NominationAction::path)
                .toList();
    }

    /** Refuses a step that the actor may not take. */
    public static void require(NominationAction action, Standing nomination, Actor actor) {
        ProblemType refusal = refusal(action, nomination, actor);
        if (refusal != null) {
            throw new ProblemException(refusal);
        }
    }

    /** Whether the actor may take a step once it is legal. */
    public static boolean mayJudge(NominationAction action, Standing nomination, Actor actor) {
        return refusal(action, nomination, actor) == null;
    }

    /** Whether the actor is one of those who may judge the nomination, whatever its state. */
    public static boolean judges(Standing nomination, Actor actor) {
        return refusal(NominationAction.APPRAISAL, nomination, actor) == null;
    }

    private static ProblemType refusal(NominationAction action, Standing nomination, Actor actor) {
        Set<String> roles =
                switch (action) {
                    case EDIT, SUBMISSION, WITHDRAWAL -> NOMINATING;
                    case APPRAISAL, RETURN -> appraisers(nomination.level());
                    case APPROVAL, REJECTION -> deciders(nomination.level());
                    case TAKE_OVER -> deciders(nomination.today().competent());
                };
        if (roles.stream().noneMatch(actor::is)) {
            return KitProblem.FORBIDDEN;
        }
        if (action == NominationAction.TAKE_OVER && nomination.today().competent() == nomination.level()) {
            return StepProblem.LEVEL_STANDS;
        }
        if (action == NominationAction.RETURN && nomination.today().competent() != nomination.level()) {
            return StepProblem.LEVEL_ENDED;
        }
        boolean judges = roles != NOMINATING;
        return judges && JudgingRule.anyForbids(nomination, actor) ? StepProblem.SEPARATION_OF_DUTIES : null;
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
}
