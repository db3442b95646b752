package vn.guongsang.media.broadcast.slot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.media.broadcast.slot.item.WithdrawalReason;
import vn.guongsang.media.broadcast.slot.item.Withdrawals;
import vn.guongsang.media.broadcast.slot.step.SlotAction;
import vn.guongsang.media.exemplar.ExemplarReaction;
import vn.guongsang.model.event.ExemplarSnapshot;

/** The server's part in the life of slots: what may not be shown any more leaves those that have not begun. */
@ApplicationScoped
public class SlotUpkeepService implements ExemplarReaction {

    private static final Actor SERVER = Actor.system("schedule");

    private final Slots slots;
    private final Withdrawals withdrawals;
    private final SlotAnnouncer announcer;

    SlotUpkeepService(Slots slots, Withdrawals withdrawals, SlotAnnouncer announcer) {
        this.slots = slots;
        this.withdrawals = withdrawals;
        this.announcer = announcer;
    }

    /**
     * Brings the slots ahead in line with an exemplar as it is stored now; in the consumer's transaction, under its lock.
     * What was aired is a fact and stays.
     */
    @Override
    @Transactional
    public void follow(ExemplarSnapshot exemplar, Instant at) {
        withdrawals.lockSlots(exemplar.id(), at);
        Map<UUID, WithdrawalReason> losers = new LinkedHashMap<>();
        withdrawals.withdraw(exemplar.id(), at).forEach(loss -> losers.put(loss.slotId(), loss.reason()));
        losers.forEach((id, reason) -> {
            Slot before = slots.locked(id).orElseThrow();
            Slot after = before.deprived();
            slots.save(after, at);
            announcer.done(after, SlotAction.WITHDRAWAL, before.status(), reason.name(), SERVER, at);
        });
    }
}
