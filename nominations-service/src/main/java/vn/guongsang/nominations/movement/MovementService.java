package vn.guongsang.nominations.movement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Consumer;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.problem.KitProblem;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.kit.time.Vietnam;
import vn.guongsang.kit.web.IfMatch;
import vn.guongsang.nominations.movement.registration.Invitations;

/** Writes, launches and ends movements; the only transaction boundary of movements. */
@ApplicationScoped
public class MovementService {

    private final Movements movements;
    private final MovementCheck check;
    private final Invitations invitations;
    private final MovementAnnouncer announcer;

    MovementService(Movements movements, MovementCheck check, Invitations invitations, MovementAnnouncer announcer) {
        this.movements = movements;
        this.check = check;
        this.invitations = invitations;
        this.announcer = announcer;
    }

    /** Begins a draft. */
    @Transactional
    public MovementView draft(NewMovement given, Actor actor, Instant at) {
        check.require(given, actor, Vietnam.dateOf(at));
        Movement movement = new Movement(Ids.next(), given, at);
        movements.persist(movement);
        announcer.drafted(movement, actor, at);
        return movements.view(movement, actor);
    }

    /** Rewrites a draft. */
    @Transactional
    public MovementView edit(UUID id, IfMatch expected, NewMovement given, Actor actor, Instant at) {
        return apply(id, expected, new Doing(MovementAction.EDIT, null, actor, at), movement -> {
            check.require(given, actor, Vietnam.dateOf(at));
            movement.edit(given);
        });
    }

    /** Launches a movement: every target unit is invited to register. */
    @Transactional
    public MovementView launch(UUID id, IfMatch expected, Actor actor, Instant at) {
        return apply(id, expected, new Doing(MovementAction.LAUNCH, null, actor, at), movement -> {
            NewMovement content = movement.content();
            check.requireOpen(content, Vietnam.dateOf(at));
            int invited = invitations.send(id, content.unitId(), content.targetTypes(), content.targetUnits(), at);
            if (invited == 0) {
                throw new ProblemException(MovementProblem.MOVEMENT_WITHOUT_TARGETS);
            }
            movement.launch(at);
        });
    }

    /** Ends a movement. */
    @Transactional
    public MovementView close(UUID id, IfMatch expected, String reason, Actor actor, Instant at) {
        return apply(id, expected, new Doing(MovementAction.CLOSURE, reason, actor, at), Movement::close);
    }

    /** Calls a movement off. */
    @Transactional
    public MovementView cancel(UUID id, IfMatch expected, String reason, Actor actor, Instant at) {
        return apply(id, expected, new Doing(MovementAction.CANCELLATION, reason, actor, at), Movement::cancel);
    }

    private MovementView apply(UUID id, IfMatch expected, Doing doing, Consumer<Movement> transition) {
        Movement movement =
                movements.forChange(id, doing.actor()).orElseThrow(() -> new ProblemException(KitProblem.NOT_FOUND));
        expected.requireVersion(movement.version());
        movement.requireAllowed(doing.action(), doing.actor());
        MovementStatus before = movement.status();
        transition.accept(movement);
        announcer.done(movement, doing.action(), before, doing.reason(), doing.actor(), doing.at());
        return movements.view(movement, doing.actor());
    }

    /** One step: what, why, who, when. */
    private record Doing(MovementAction action, String reason, Actor actor, Instant at) {}
}
