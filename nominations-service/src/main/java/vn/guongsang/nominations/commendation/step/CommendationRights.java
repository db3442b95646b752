package vn.guongsang.nominations.commendation.step;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.actor.Roles;
import vn.guongsang.kit.problem.KitProblem;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.problem.ProblemType;
import vn.guongsang.model.Level;
import vn.guongsang.nominations.nomination.step.StepProblem;

/** Who may take which step, apart from the unit scope; deciding also needs the right body on the date. */
public final class CommendationRights {

    private static final Set<String> PROPOSING =
            Set.of(Roles.UNIT_OFFICER, Roles.UNIT_LEADER, Roles.DISTRICT_BOARD, Roles.PROVINCE_BOARD);

    private CommendationRights() {}

    /**
     * Steps that are legal now and that the actor may take.
     *
     * @param undoable levels whose decisions the actor may undo today
     */
    public static List<String> allowedActions(Proposed proposed, Actor actor, Set<Level> undoable) {
        return Arrays.stream(CommendationAction.values())
                .filter(action ->
                        action.next(proposed.status()) != null && refusal(action, proposed, actor, undoable) == null)
                .map(CommendationAction::path)
                .toList();
    }

    /** Refuses a step that the actor may not take. */
    public static void require(CommendationAction action, Proposed proposed, Actor actor, Set<Level> undoable) {
        ProblemType refusal = refusal(action, proposed, actor, undoable);
        if (refusal != null) {
            throw new ProblemException(refusal);
        }
    }

    private static ProblemType refusal(CommendationAction action, Proposed proposed, Actor actor, Set<Level> undoable) {
        boolean may =
                switch (action) {
                    case EDIT -> actor.id().equals(proposed.proposedBy()) && isProposer(actor);
                    case DECISION, REFUSAL -> actor.is(decider(proposed.level()));
                    case WITHDRAWAL -> isProposer(actor);
                    case ANNULMENT -> undoable.contains(proposed.level());
                };
        if (!may) {
            return KitProblem.FORBIDDEN;
        }
        boolean judges = action == CommendationAction.DECISION || action == CommendationAction.REFUSAL;
        return judges && actor.id().equals(proposed.proposedBy()) ? StepProblem.SEPARATION_OF_DUTIES : null;
    }

    private static boolean isProposer(Actor actor) {
        return PROPOSING.stream().anyMatch(actor::is);
    }

    private static String decider(Level level) {
        return switch (level) {
            case UNIT, COMMUNE -> Roles.UNIT_LEADER;
            case DISTRICT -> Roles.DISTRICT_BOARD;
            case PROVINCE -> Roles.PROVINCE_BOARD;
        };
    }
}
