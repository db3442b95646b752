package vn.guongsang.media.broadcast.slot.generation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.guongsang.kit.time.Vietnam;
import vn.guongsang.media.broadcast.recurrence.Regeneration;
import vn.guongsang.media.broadcast.recurrence.Regeneration.Occurrence;

/** Brings the slots of a programme in line with its rule; in the caller's transaction, which holds the lock on the channel. */
@ApplicationScoped
public class SlotGeneration {

    private final GeneratedSlots slots;
    private final int daysAhead;

    SlotGeneration(
            GeneratedSlots slots,
            @ConfigProperty(name = "guongsang.schedule.days-ahead", defaultValue = "60") int daysAhead) {
        this.slots = slots;
        this.daysAhead = daysAhead;
    }

    /** How many slots came and went. */
    public record Outcome(int placed, int dropped) {

        public boolean isChange() {
            return placed + dropped > 0;
        }
    }

    /** Makes what is missing and takes away what is not wanted; what has begun and what has been touched stays. */
    public Outcome generate(SlotPlan plan, Instant at) {
        List<GeneratedSlots.Stored> existing = slots.from(plan.programmeId(), Vietnam.dateOf(at));
        Regeneration changes = Regeneration.of(
                wanted(plan, at), existing.stream().map(slot -> slot.known(at)).toList());
        Set<LocalDate> drop = Set.copyOf(changes.drop());
        List<GeneratedSlots.Stored> dropped =
                existing.stream().filter(slot -> drop.contains(slot.day())).toList();
        slots.delete(dropped);
        int placed = slots.insert(plan, changes.place(), dropped, at);
        slots.link(plan, at);
        return new Outcome(placed, dropped.size());
    }

    /** What the programme wants but has not got, because something else is on the channel then. */
    public List<UnplacedView> unplaced(SlotPlan plan, Instant at) {
        Set<LocalDate> placed = new HashSet<>();
        slots.from(plan.programmeId(), Vietnam.dateOf(at)).forEach(slot -> placed.add(slot.day()));
        return slots.obstacles(
                plan,
                wanted(plan, at).stream()
                        .filter(occurrence -> !placed.contains(occurrence.day()))
                        .toList());
    }

    private List<Occurrence> wanted(SlotPlan plan, Instant at) {
        LocalDateTime now = at.atZone(Vietnam.ZONE).toLocalDateTime();
        return plan.occurrences(now, now.toLocalDate().plusDays(daysAhead + 1L).atStartOfDay());
    }
}
