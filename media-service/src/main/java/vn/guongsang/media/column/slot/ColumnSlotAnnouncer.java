package vn.guongsang.media.column.slot;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.audit.Audit;
import vn.guongsang.kit.history.History;
import vn.guongsang.media.column.slot.step.ColumnSlotAction;
import vn.guongsang.media.column.slot.step.ColumnSlotStatus;

/** Tells of a step of a slot: history line and audit line; the event is the column's, when its figures change. */
@ApplicationScoped
class ColumnSlotAnnouncer {

    private final History history;
    private final Audit audit;

    ColumnSlotAnnouncer(History history, Audit audit) {
        this.history = history;
        this.audit = audit;
    }

    void done(
            ColumnSlot slot, ColumnSlotAction action, ColumnSlotStatus before, String reason, Actor actor, Instant at) {
        history.add(
                slot.id(),
                new History.Step(
                        slot.version(),
                        action.path(),
                        before.name(),
                        slot.status().name(),
                        reason),
                actor,
                at);
        audit.record("column-slot", slot.id(), action.path(), actor, null, List.of("status"), at);
    }
}
