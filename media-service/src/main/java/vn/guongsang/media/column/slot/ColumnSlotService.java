package vn.guongsang.media.column.slot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.problem.KitProblem;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.time.Vietnam;
import vn.guongsang.kit.web.IfMatch;
import vn.guongsang.media.column.slot.step.Candidate;
import vn.guongsang.media.column.slot.step.ColumnSlotAction;
import vn.guongsang.media.column.slot.step.ColumnSlotProblem;
import vn.guongsang.media.column.slot.step.ColumnSlotStatus;
import vn.guongsang.media.column.slot.step.ItemRule;
import vn.guongsang.media.column.slot.step.NewDay;
import vn.guongsang.media.column.slot.step.NewItem;
import vn.guongsang.media.column.slot.step.NewItems;
import vn.guongsang.media.column.step.ColumnScope;
import vn.guongsang.media.column.step.ColumnStatus;

/** The steps that a newsroom takes with a slot of its column. */
@ApplicationScoped
public class ColumnSlotService {

    private final ColumnSlots slots;
    private final ColumnSlotItems items;
    private final ColumnSlotAnnouncer announcer;

    ColumnSlotService(ColumnSlots slots, ColumnSlotItems items, ColumnSlotAnnouncer announcer) {
        this.slots = slots;
        this.items = items;
        this.announcer = announcer;
    }

    /** Says what a slot is to bring. */
    @Transactional
    public void plan(UUID id, IfMatch expected, NewItems given, Actor actor, Instant at) {
        Doing doing = new Doing(ColumnSlotAction.PLAN, null, actor, at);
        apply(id, expected, doing, given.items(), (slot, place) -> {
            requireRunning(place);
            requireKept(slot, given.items());
            List<Candidate> candidates =
                    items.candidates(id, place.channelId(), given.items(), Vietnam.endOf(slot.day()));
            ItemRule.check(candidates);
            slot.plan();
            items.replace(id, candidates);
        });
    }

    /** Puts a slot on another day. */
    @Transactional
    public void move(UUID id, IfMatch expected, NewDay given, Actor actor, Instant at) {
        apply(id, expected, new Doing(ColumnSlotAction.MOVE, given.reason(), actor, at), List.of(), (slot, place) -> {
            requireRunning(place);
            LocalDate today = Vietnam.dateOf(at);
            if (given.day().isBefore(today)) {
                throw invalid().at("/day", "not-before-today", today);
            }
            ItemRule.check(planned(id, place, Vietnam.endOf(given.day())));
            slot.move(given.day(), given.reason());
        });
    }

    /** It has appeared. */
    @Transactional
    public void fill(UUID id, IfMatch expected, String trace, Actor actor, Instant at) {
        apply(id, expected, new Doing(ColumnSlotAction.FILLING, null, actor, at), List.of(), (slot, place) -> {
            ProblemException problem = invalid();
            if (slot.day().isAfter(Vietnam.dateOf(at))) {
                problem.at("", "column-slot-ahead");
            }
            List<Candidate> planned = planned(id, place, at);
            if (planned.isEmpty()) {
                problem.at("", "column-slot-empty");
            }
            if (!problem.faults().isEmpty()) {
                throw problem;
            }
            ItemRule.check(planned);
            slot.fill(trace, at);
        });
    }

    /** It will not appear, and frees what it was to bring. */
    @Transactional
    public void skip(UUID id, IfMatch expected, String reason, Actor actor, Instant at) {
        apply(id, expected, new Doing(ColumnSlotAction.SKIP, reason, actor, at), List.of(), (slot, place) -> {
            requireKept(slot, List.of());
            slot.skip(reason);
            items.clear(id);
        });
    }

    /** A filling or a skip was wrong. */
    @Transactional
    public void reopen(UUID id, IfMatch expected, String reason, Actor actor, Instant at) {
        apply(id, expected, new Doing(ColumnSlotAction.REOPENING, reason, actor, at), List.of(), (slot, place) -> {
            requireKept(slot, List.of());
            slot.reopen(reason);
        });
    }

    private void apply(
            UUID id,
            IfMatch expected,
            Doing doing,
            List<NewItem> given,
            BiConsumer<ColumnSlot, ColumnSlots.Place> transition) {
        ColumnSlots.Place place = slots.placeOf(id, ColumnScope.newsroom(doing.actor()))
                .orElseThrow(() -> new ProblemException(KitProblem.NOT_FOUND));
        items.lockExemplars(id, given);
        ColumnSlot slot = slots.locked(id).orElseThrow(() -> new ProblemException(KitProblem.NOT_FOUND));
        expected.requireVersion(slot.version());
        ColumnSlotStatus before = slot.status();
        slot.requireAllowed(doing.action(), ColumnSlotAction.allowed(before, place.outletId(), doing.actor()));
        transition.accept(slot, place);
        slots.flush(); // the answer is read by SQL in the same transaction
        announcer.done(slot, doing.action(), before, doing.reason(), doing.actor(), doing.at());
    }

    private List<Candidate> planned(UUID id, ColumnSlots.Place place, Instant publishedBy) {
        List<NewItem> standing =
                items.standing(id).stream().map(ColumnSlotItems.Stored::item).toList();
        return items.candidates(id, place.channelId(), standing, publishedBy);
    }

    /** What has been published of a slot stays with it, and counts. */
    private void requireKept(ColumnSlot slot, List<NewItem> kept) {
        List<UUID> tasks = kept.stream().map(NewItem::taskId).toList();
        boolean lost = items.standing(slot.id()).stream()
                .anyMatch(stored ->
                        stored.published() && !tasks.contains(stored.item().taskId()));
        if (lost) {
            throw new ProblemException(ColumnSlotProblem.COLUMN_SLOT_PUBLISHED);
        }
    }

    private static void requireRunning(ColumnSlots.Place place) {
        if (place.column() != ColumnStatus.RUNNING) {
            throw new ProblemException(ColumnSlotProblem.COLUMN_NOT_RUNNING);
        }
    }

    private static ProblemException invalid() {
        return new ProblemException(ColumnSlotProblem.COLUMN_SLOT_INVALID);
    }

    /** One step: what, why, who, when. */
    private record Doing(ColumnSlotAction action, String reason, Actor actor, Instant at) {}
}
