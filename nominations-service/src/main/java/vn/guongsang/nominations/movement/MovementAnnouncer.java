package vn.guongsang.nominations.movement;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.audit.Audit;
import vn.guongsang.kit.event.Outbox;
import vn.guongsang.kit.history.History;
import vn.guongsang.model.event.MovementSnapshot;
import vn.guongsang.model.event.Topics;

/** Tells of a step of a movement: history line, audit line, and the event, which does not name the signer. */
@ApplicationScoped
class MovementAnnouncer {

    private final Outbox outbox;
    private final History history;
    private final Audit audit;

    MovementAnnouncer(Outbox outbox, History history, Audit audit) {
        this.outbox = outbox;
        this.history = history;
        this.audit = audit;
    }

    void drafted(Movement movement, Actor actor, Instant at) {
        tell(movement, new Step("draft", "drafted", null, null), actor, at);
    }

    void done(Movement movement, MovementAction action, MovementStatus before, String reason, Actor actor, Instant at) {
        tell(movement, new Step(action.path(), action.change(), before.name(), reason), actor, at);
    }

    private void tell(Movement movement, Step step, Actor actor, Instant at) {
        history.add(
                movement.id(),
                new History.Step(
                        movement.version(),
                        step.action(),
                        step.from(),
                        movement.status().name(),
                        step.reason()),
                actor,
                at);
        audit.record("movement", movement.id(), step.action(), actor, null, List.of("status"), at);
        outbox.announce(Topics.MOVEMENTS, "movement", snapshot(movement, step.change()), at);
    }

    private static MovementSnapshot snapshot(Movement movement, String change) {
        NewMovement content = movement.content();
        return new MovementSnapshot(
                movement.id(),
                movement.version(),
                change,
                movement.status().name(),
                content.unitId(),
                content.kind().name(),
                content.title(),
                content.startsOn(),
                content.registerBy(),
                content.endsOn(),
                content.sectors(),
                content.document().number(),
                content.document().date(),
                movement.launchedAt());
    }

    /** One step in words. */
    private record Step(String action, String change, String from, String reason) {}
}
