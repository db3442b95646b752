package vn.guongsang.nominations.movement.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Consumer;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.problem.KitProblem;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.time.Vietnam;
import vn.guongsang.kit.web.IfMatch;
import vn.guongsang.nominations.StateProblem;

/** Takes the answers of units; the only transaction boundary of registration. */
@ApplicationScoped
public class RegistrationService {

    private final Registrations registrations;
    private final RegistrationAnnouncer announcer;

    RegistrationService(Registrations registrations, RegistrationAnnouncer announcer) {
        this.registrations = registrations;
        this.announcer = announcer;
    }

    /** A unit registers, or rewrites what it has promised. */
    @Transactional
    public RegistrationView register(UUID id, IfMatch expected, String commitment, Actor actor, Instant at) {
        return apply(
                id,
                expected,
                new Doing(RegistrationAction.REGISTRATION, null, actor, at),
                registration -> registration.register(commitment, actor, at));
    }

    /** A unit declines. */
    @Transactional
    public RegistrationView decline(UUID id, IfMatch expected, String reason, Actor actor, Instant at) {
        return apply(
                id,
                expected,
                new Doing(RegistrationAction.REFUSAL, reason, actor, at),
                registration -> registration.decline(reason, actor, at));
    }

    private RegistrationView apply(UUID id, IfMatch expected, Doing doing, Consumer<Registration> transition) {
        Actor actor = doing.actor();
        Registration registration =
                registrations.forChange(id, actor).orElseThrow(() -> new ProblemException(KitProblem.NOT_FOUND));
        expected.requireVersion(registration.version());
        RegistrationStatus before = registration.status();
        if (!registrations.isOpen(registration.movementId(), Vietnam.dateOf(doing.at()))) {
            throw new ProblemException(MovementRegistrationProblem.REGISTRATION_CLOSED);
        }
        if (doing.action().next(before) == null) {
            throw new ProblemException(
                            StateProblem.ILLEGAL_TRANSITION, doing.action().path(), before)
                    .with("state", before)
                    .with("allowedActions", RegistrationAction.allowed(before, true, actor));
        }
        transition.accept(registration);
        registrations.flush();
        announcer.done(registration, doing.action(), before, doing.reason(), actor, doing.at());
        return registrations.view(id, actor, Vietnam.dateOf(doing.at())).orElseThrow();
    }

    /** One answer: what, why, who, when. */
    private record Doing(RegistrationAction action, String reason, Actor actor, Instant at) {}
}
