package vn.guongsang.nominations.nomination.origin;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.nominations.movement.MovementStatus;
import vn.guongsang.nominations.movement.MovementView;
import vn.guongsang.nominations.movement.Movements;
import vn.guongsang.nominations.movement.registration.Invitations;

/** Checks that what was found through a movement names one that had called its unit. */
@ApplicationScoped
public class OriginCheck {

    private final Movements movements;
    private final Invitations invitations;

    OriginCheck(Movements movements, Invitations invitations) {
        this.movements = movements;
        this.invitations = invitations;
    }

    /** Adds to the problem what is wrong with origin and movement of a unit's nomination. */
    public void check(Origin origin, UUID movementId, UUID unitId, Actor actor, ProblemException problem) {
        if (origin != Origin.MOVEMENT) {
            if (movementId != null) {
                problem.at("/movementId", "movement-not-for-origin");
            }
            return;
        }
        if (movementId == null) {
            problem.at("/movementId", "movement-missing");
            return;
        }
        Optional<MovementView> movement = movements.view(movementId, actor);
        if (movement.isEmpty()) {
            problem.at("/movementId", "movement-unknown");
        } else if (!takesNominations(movement.get().status())) {
            problem.at("/movementId", "movement-not-launched");
        } else if (!unitId.equals(movement.get().unitId()) && !invitations.reached(movementId, unitId)) {
            problem.at("/movementId", "movement-does-not-call-unit");
        }
    }

    private static boolean takesNominations(MovementStatus status) {
        return status == MovementStatus.LAUNCHED || status == MovementStatus.CLOSED;
    }
}
