package vn.guongsang.media.broadcast.slot;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.media.broadcast.channel.AirChannel;
import vn.guongsang.media.broadcast.channel.AirChannels;
import vn.guongsang.media.broadcast.slot.step.Airtime;
import vn.guongsang.media.broadcast.slot.step.NewSlot;
import vn.guongsang.media.broadcast.slot.step.SlotProblem;
import vn.guongsang.media.broadcast.slot.step.SlotStatus;

/** Checks a single slot before it is booked: its channel, its time, and what it repeats or relays. */
@ApplicationScoped
class SlotCheck {

    /** No schedule reaches further; a slip of the year is found. */
    private static final Duration FURTHEST = Duration.ofDays(731);

    private final Slots slots;
    private final AirChannels channels;

    SlotCheck(Slots slots, AirChannels channels) {
        this.slots = slots;
        this.channels = channels;
    }

    /** Locks the channel and refuses with all that is wrong. */
    void require(NewSlot given, Actor actor, Instant at) {
        ProblemException problem = new ProblemException(SlotProblem.SLOT_INVALID);
        Optional<AirChannel> channel = channels.bookable(given.channelId(), actor, problem);
        checkTime(given.airtime(), at, problem);
        if (channel.isPresent() && given.repeatOf() != null) {
            boolean fits = original(given.repeatOf())
                    .filter(slot -> slot.channelId().equals(given.channelId()))
                    .filter(slot -> slot.airtime().start().isBefore(given.startsAt()))
                    .isPresent();
            refuseUnless(fits, "/repeatOf", "no-earlier-slot", problem);
        }
        if (channel.isPresent() && given.relayOf() != null) {
            boolean fits = original(given.relayOf())
                    .filter(slot -> slot.channelId().equals(channel.get().relayOf()))
                    .filter(slot -> !slot.airtime().start().isAfter(given.startsAt()))
                    .isPresent();
            refuseUnless(fits, "/relayOf", "no-slot-to-relay", problem);
        }
        if (!problem.faults().isEmpty()) {
            throw problem;
        }
    }

    /** Names in the problem what is wrong with a new time. */
    static void checkTime(Airtime airtime, Instant at, ProblemException problem) {
        if (airtime.hasBegun(at)) {
            problem.at("/startsAt", "not-in-past");
        } else if (airtime.start().isAfter(at.plus(FURTHEST))) {
            problem.at("/startsAt", "too-far-ahead", FURTHEST.toDays());
        }
    }

    /** What takes place and is relied on from now on, so that no rule takes it away. */
    private Optional<Slot> original(UUID id) {
        Optional<Slot> found = slots.locked(id).filter(slot -> slot.status() == SlotStatus.PLANNED);
        found.ifPresent(slot -> slots.keep(slot.id()));
        return found;
    }

    private static void refuseUnless(boolean fits, String pointer, String code, ProblemException problem) {
        if (!fits) {
            problem.at(pointer, code);
        }
    }
}
