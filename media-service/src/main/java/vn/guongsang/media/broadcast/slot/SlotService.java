package vn.guongsang.media.broadcast.slot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.problem.KitProblem;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.kit.web.IfMatch;
import vn.guongsang.media.broadcast.channel.AirChannel;
import vn.guongsang.media.broadcast.channel.AirChannels;
import vn.guongsang.media.broadcast.slot.item.NewItems;
import vn.guongsang.media.broadcast.slot.item.SlotItems;
import vn.guongsang.media.broadcast.slot.step.Airtime;
import vn.guongsang.media.broadcast.slot.step.Alarm;
import vn.guongsang.media.broadcast.slot.step.NewMove;
import vn.guongsang.media.broadcast.slot.step.NewSlot;
import vn.guongsang.media.broadcast.slot.step.SlotAction;
import vn.guongsang.media.broadcast.slot.step.SlotProblem;

/** Books, moves, fills and calls off slots. Locks are taken in the order channel, exemplars, slot, slots that rely on it. */
@ApplicationScoped
public class SlotService {

    private final Slots slots;
    private final SlotCheck check;
    private final AirChannels channels;
    private final SlotItems items;
    private final SlotAnnouncer announcer;

    SlotService(Slots slots, SlotCheck check, AirChannels channels, SlotItems items, SlotAnnouncer announcer) {
        this.slots = slots;
        this.check = check;
        this.channels = channels;
        this.items = items;
        this.announcer = announcer;
    }

    /** Books a single slot. */
    @Transactional
    public UUID book(NewSlot given, Actor actor, Instant at) {
        check.require(given, actor, at);
        Slot slot = slots.insert(Ids.next(), given, at);
        announcer.booked(slot, actor, at);
        return slot.id();
    }

    /** Gives a slot another time. */
    @Transactional
    public void move(UUID id, IfMatch expected, NewMove given, Actor actor, Instant at) {
        own(id, actor);
        Instant earliest = items.notBefore(id).orElse(Instant.MIN);
        take(id, expected, new Doing(SlotAction.MOVE, given.reason(), actor, at), slot -> {
            Airtime to = given.airtime(slot.airtime());
            ProblemException problem = new ProblemException(SlotProblem.SLOT_INVALID);
            SlotCheck.checkTime(to, at, problem);
            if (to.start().isBefore(earliest)) {
                problem.at("/startsAt", "embargo-in-force", earliest);
            }
            refuseFaulty(problem);
            return slot.moved(to);
        });
        alert(id, Alarm.ORIGINAL_MOVED, given.reason(), actor, at);
    }

    /** Says anew what a slot is to show. */
    @Transactional
    public void fill(UUID id, IfMatch expected, NewItems given, Actor actor, Instant at) {
        AirChannel channel = own(id, actor);
        Slot seen = slots.find(id).orElseThrow();
        expected.requireVersion(seen.version());
        ProblemException problem = new ProblemException(SlotProblem.SLOT_INVALID);
        List<SlotItems.Checked> checked = items.check(given, channel.id(), seen.airtime(), problem);
        take(id, expected, new Doing(SlotAction.FILLING, null, actor, at), slot -> {
            refuseFaulty(problem);
            return slot.filled();
        });
        items.replace(id, checked);
    }

    /** Calls a slot off. */
    @Transactional
    public void cancel(UUID id, IfMatch expected, String reason, Actor actor, Instant at) {
        own(id, actor);
        take(id, expected, new Doing(SlotAction.CANCELLATION, reason, actor, at), Slot::cancelled);
        alert(id, Alarm.ORIGINAL_CANCELLED, reason, actor, at);
    }

    /** Lets a slot that was called off take place after all. */
    @Transactional
    public void restore(UUID id, IfMatch expected, String reason, Actor actor, Instant at) {
        own(id, actor);
        take(id, expected, new Doing(SlotAction.RESTORATION, reason, actor, at), Slot::restored);
    }

    /** The channel of a slot of the actor's newsroom, locked. */
    private AirChannel own(UUID slot, Actor actor) {
        return slots.find(slot)
                .flatMap(found -> channels.locked(found.channelId()))
                .filter(channel -> channel.isOf(actor))
                .orElseThrow(() -> new ProblemException(KitProblem.NOT_FOUND));
    }

    private void take(UUID id, IfMatch expected, Doing doing, UnaryOperator<Slot> transition) {
        Slot before = slots.locked(id).orElseThrow(() -> new ProblemException(KitProblem.NOT_FOUND));
        expected.requireVersion(before.version());
        List<String> allowed = SlotAction.allowed(
                before.status(),
                before.airtime().hasBegun(doing.at()),
                doing.actor().outletId(),
                doing.actor());
        before.requireAllowed(doing.action(), doing.at(), allowed);
        Slot after = transition.apply(before);
        slots.save(after, doing.at());
        announcer.done(after, doing.action(), before.status(), doing.reason(), doing.actor(), doing.at());
    }

    /** Tells those who repeat or relay a slot, also at other outlets, that it has changed. */
    private void alert(UUID original, Alarm why, String reason, Actor actor, Instant at) {
        for (Slot slot : slots.dependants(original, at)) {
            Slot alerted = slot.alerted(why);
            slots.save(alerted, at);
            announcer.done(alerted, SlotAction.ALERT, slot.status(), reason, actor, at);
        }
    }

    private static void refuseFaulty(ProblemException problem) {
        if (!problem.faults().isEmpty()) {
            throw problem;
        }
    }

    /** One step: what, why, who, when. */
    private record Doing(SlotAction action, String reason, Actor actor, Instant at) {}
}
