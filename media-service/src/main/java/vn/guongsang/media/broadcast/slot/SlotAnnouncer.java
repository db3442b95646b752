package vn.guongsang.media.broadcast.slot;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.audit.Audit;
import vn.guongsang.kit.history.History;
import vn.guongsang.media.broadcast.slot.step.SlotAction;
import vn.guongsang.media.broadcast.slot.step.SlotStatus;

/** Tells of a step of a slot: history line and audit line. */
@ApplicationScoped
class SlotAnnouncer {

    private final History history;
    private final Audit audit;

    SlotAnnouncer(History history, Audit audit) {
        this.history = history;
        this.audit = audit;
    }

    void booked(Slot slot, Actor actor, Instant at) {
        tell(slot, "creation", null, null, actor, at);
    }

    void done(Slot slot, SlotAction action, SlotStatus before, String reason, Actor actor, Instant at) {
        tell(slot, action.path(), before.name(), reason, actor, at);
    }

    private void tell(Slot slot, String action, String from, String reason, Actor actor, Instant at) {
        String to = slot.status().name();
        history.add(slot.id(), new History.Step(slot.version(), action, from, to, reason), actor, at);
        audit.record("broadcast-slot", slot.id(), action, actor, null, List.of(changed(action)), at);
    }

    private static String changed(String action) {
        return switch (action) {
            case "creation" -> "all";
            case "move" -> "airtime";
            case "items", "withdrawal" -> "items";
            case "alert" -> "alarm";
            default -> "status";
        };
    }
}
