package vn.guongsang.media.column.slot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.media.column.slot.step.ColumnSlotAction;
import vn.guongsang.media.column.slot.step.ColumnSlotStatus;
import vn.guongsang.media.exemplar.ExemplarReaction;
import vn.guongsang.model.event.ExemplarSnapshot;

/** What the server does with slots: one loses what may not be published, one is filled when its tasks have been published. */
@ApplicationScoped
public class ColumnSlotUpkeepService implements ExemplarReaction {

    private static final Actor SERVER = Actor.system("columns");
    private static final int BATCH = 100;

    private final ColumnSlots slots;
    private final ColumnSlotItems items;
    private final ColumnSlotAnnouncer announcer;

    ColumnSlotUpkeepService(ColumnSlots slots, ColumnSlotItems items, ColumnSlotAnnouncer announcer) {
        this.slots = slots;
        this.items = items;
        this.announcer = announcer;
    }

    /** A slot to come loses the item and shows the gap; what has appeared stays counted, and is flagged when it is read. */
    @Override
    @Transactional
    public void follow(ExemplarSnapshot exemplar, Instant at) {
        slots.flush(); // the tasks of the exemplar have followed just now
        items.lost(exemplar.id()).forEach((slot, lost) -> lose(slot, lost, at));
    }

    private void lose(UUID id, List<ColumnSlotItems.Lost> lost, Instant at) {
        slots.locked(id)
                .filter(slot -> slot.status() == ColumnSlotStatus.PLANNED)
                .ifPresent(slot -> {
                    slot.lose();
                    items.remove(lost);
                    announcer.done(
                            slot,
                            ColumnSlotAction.LOSS,
                            slot.status(),
                            lost.get(0).reason(),
                            SERVER,
                            at);
                });
    }

    /** Fills slots all of whose tasks have been published; tells how many. */
    @Transactional
    public int fillPublished(Instant at) {
        List<ColumnSlots.Published> published = slots.published(BATCH);
        published.forEach(found -> {
            ColumnSlot slot = slots.locked(found.id()).orElseThrow();
            slot.fill(found.trace(), at);
            announcer.done(slot, ColumnSlotAction.FILLING, ColumnSlotStatus.PLANNED, null, SERVER, at);
        });
        return published.size();
    }
}
