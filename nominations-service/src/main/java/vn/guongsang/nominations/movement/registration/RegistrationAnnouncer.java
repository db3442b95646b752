package vn.guongsang.nominations.movement.registration;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.audit.Audit;
import vn.guongsang.kit.event.Outbox;
import vn.guongsang.kit.history.History;
import vn.guongsang.model.event.MovementRegistrationSnapshot;
import vn.guongsang.model.event.Topics;

/** Tells of an answer: history line, audit line, and the event; of a call, the event alone. */
@ApplicationScoped
class RegistrationAnnouncer {

    private static final String NAME = "movement-registration";

    private final Outbox outbox;
    private final History history;
    private final Audit audit;

    RegistrationAnnouncer(Outbox outbox, History history, Audit audit) {
        this.outbox = outbox;
        this.history = history;
        this.audit = audit;
    }

    /** A unit has been called; the launch of the movement says by whom. */
    void invited(UUID registration, UUID movement, UUID unit, Instant at) {
        MovementRegistrationSnapshot snapshot = new MovementRegistrationSnapshot(
                registration, 1, "invited", RegistrationStatus.INVITED.name(), movement, unit, null);
        outbox.announce(Topics.MOVEMENT_REGISTRATIONS, NAME, snapshot, at);
    }

    void done(
            Registration r,
            RegistrationAction action,
            RegistrationStatus before,
            String reason,
            Actor actor,
            Instant at) {
        history.add(
                r.id(),
                new History.Step(
                        r.version(), action.path(), before.name(), r.status().name(), reason),
                actor,
                at);
        audit.record(NAME, r.id(), action.path(), actor, null, List.of("status"), at);
        MovementRegistrationSnapshot snapshot = new MovementRegistrationSnapshot(
                r.id(), r.version(), action.change(), r.status().name(), r.movementId(), r.unitId(), r.answeredAt());
        outbox.announce(Topics.MOVEMENT_REGISTRATIONS, NAME, snapshot, at);
    }
}
