package vn.guongsang.nominations.movement;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.audit.Audit;
import vn.guongsang.kit.history.History;

/** Tells of a step of a movement: history line and audit line; no other service asks for more yet. */
@ApplicationScoped
class MovementAnnouncer {

    private final History history;
    private final Audit audit;

    MovementAnnouncer(History history, Audit audit) {
        this.history = history;
        this.audit = audit;
    }

    void done(Movement movement, String action, MovementStatus before, String reason, Actor actor, Instant at) {
        String from = before == null ? null : before.name();
        history.add(
                movement.id(),
                new History.Step(
                        movement.version(), action, from, movement.status().name(), reason),
                actor,
                at);
        audit.record("movement", movement.id(), action, actor, null, List.of("status"), at);
    }
}
