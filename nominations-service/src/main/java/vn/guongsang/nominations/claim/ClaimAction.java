package vn.guongsang.nominations.claim;

import static vn.guongsang.nominations.claim.ClaimStatus.CONFIRMED;
import static vn.guongsang.nominations.claim.ClaimStatus.DISPUTED;
import static vn.guongsang.nominations.claim.ClaimStatus.UNVERIFIED;

import java.util.Arrays;
import java.util.List;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.nominations.StateProblem;
import vn.guongsang.nominations.nomination.step.NominationAction;
import vn.guongsang.nominations.nomination.step.NominationRights;
import vn.guongsang.nominations.nomination.step.Standing;

/**
 * What can be done to a claim: the whole state machine, one row an action. Each is open to those who may take a step of
 * the nomination, while that step is open: the nominating side edits, the appraisers verify.
 */
enum ClaimAction {
    /** Another content has not been verified; the same content keeps what was found. */
    EDIT("edit", NominationAction.EDIT, UNVERIFIED, UNVERIFIED, CONFIRMED, DISPUTED),
    /** The claim ceases. */
    REMOVAL("removal", NominationAction.EDIT, UNVERIFIED, UNVERIFIED, CONFIRMED, DISPUTED),
    CONFIRMATION("confirmation", NominationAction.APPRAISAL, CONFIRMED, UNVERIFIED, DISPUTED),
    DISPUTE("dispute", NominationAction.APPRAISAL, DISPUTED, UNVERIFIED, CONFIRMED);

    private final String path;
    private final NominationAction step;
    private final ClaimStatus to;
    private final List<ClaimStatus> from;

    ClaimAction(String path, NominationAction step, ClaimStatus to, ClaimStatus... from) {
        this.path = path;
        this.step = step;
        this.to = to;
        this.from = List.of(from);
    }

    String path() {
        return path;
    }

    /** The status that the action leads to, or null when it is not allowed in the given one. */
    ClaimStatus next(ClaimStatus status) {
        return from.contains(status) ? to : null;
    }

    /** Actions that are legal now and open to the actor. */
    static List<String> allowed(ClaimStatus status, Standing nomination, Actor actor) {
        List<String> steps = NominationRights.allowedActions(nomination, actor);
        return Arrays.stream(values())
                .filter(action -> action.next(status) != null && steps.contains(action.step.path()))
                .map(ClaimAction::path)
                .toList();
    }

    /** Refuses an action that the claim, the nomination or the actor's rights do not allow. */
    void require(ClaimStatus status, Standing nomination, Actor actor) {
        if (step.next(nomination.status()) == null) {
            throw illegal(nomination.status(), status, nomination, actor);
        }
        if (next(status) == null) {
            throw illegal(status, status, nomination, actor);
        }
        NominationRights.require(step, nomination, actor);
    }

    private ProblemException illegal(Enum<?> state, ClaimStatus status, Standing nomination, Actor actor) {
        return new ProblemException(StateProblem.ILLEGAL_TRANSITION, path, state)
                .with("state", state)
                .with("allowedActions", allowed(status, nomination, actor));
    }
}
