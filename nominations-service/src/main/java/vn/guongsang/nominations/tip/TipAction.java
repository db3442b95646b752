package vn.guongsang.nominations.tip;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.actor.Roles;
import vn.guongsang.kit.problem.KitProblem;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.nominations.StateProblem;

/** What a moderator can do with a tip: the whole state machine, one row an action. */
enum TipAction {
    ACCEPTANCE("acceptance", TipStatus.ACCEPTED),
    REJECTION("rejection", TipStatus.REJECTED),
    DUPLICATION("duplication", TipStatus.DUPLICATE),
    /** On the informant's own request, whatever became of the tip. */
    INFORMANT_ERASURE("informant-erasure", null);

    private static final Set<String> MODERATING = Set.of(Roles.UNIT_LEADER, Roles.DISTRICT_BOARD, Roles.PROVINCE_BOARD);

    private final String path;
    private final TipStatus to;

    TipAction(String path, TipStatus to) {
        this.path = path;
        this.to = to;
    }

    String path() {
        return path;
    }

    /** The status that the action leads to, or null when it is not allowed in the given one. */
    TipStatus next(TipStatus status) {
        if (this == INFORMANT_ERASURE) {
            return status;
        }
        return status == TipStatus.RECEIVED ? to : null;
    }

    /** Whether the actor moderates tips, and so may see who gave them. */
    static boolean isModerator(Actor actor) {
        return MODERATING.stream().anyMatch(actor::is);
    }

    /**
     * Actions that are legal now and open to the actor.
     *
     * @param informed whether something is kept of an informant
     */
    static List<String> allowed(TipStatus status, boolean informed, Actor actor) {
        return Arrays.stream(values())
                .filter(action -> action.next(status) != null && isModerator(actor))
                .filter(action -> action != INFORMANT_ERASURE || informed)
                .map(TipAction::path)
                .toList();
    }

    /** Refuses an action that the status or the actor's role does not allow. */
    void require(TipStatus status, boolean informed, Actor actor) {
        if (next(status) == null) {
            throw new ProblemException(StateProblem.ILLEGAL_TRANSITION, path, status)
                    .with("state", status)
                    .with("allowedActions", allowed(status, informed, actor));
        }
        if (!isModerator(actor)) {
            throw new ProblemException(KitProblem.FORBIDDEN);
        }
    }
}
