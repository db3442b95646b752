package vn.guongsang.media.broadcast.slot.item;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.sql.Row;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.media.broadcast.slot.step.Airtime;
import vn.guongsang.model.TaskKind;
import vn.guongsang.model.TaskStatus;

/** Stores what slots are to show. Whoever changes that locks the exemplars first, as whoever withdraws one does. */
@ApplicationScoped
public class SlotItems {

    private static final String CANDIDATES =
            """
            SELECT NULLIF(w.exemplar, '')::uuid AS named, NULLIF(w.task, '')::uuid AS asked, t.id AS task_id,
                   t.channel_id, t.kind, t.status, t.held_since IS NOT NULL AS held, t.approval_no,
                   e.id AS exemplar_id, e.status = 'APPROVED' AS in_force, e.publishable, e.embargo_until
            FROM unnest(:tasks::text[], :exemplars::text[]) WITH ORDINALITY AS w (task, exemplar, ordinal)
            LEFT JOIN propagation_task t ON t.id = NULLIF(w.task, '')::uuid
            LEFT JOIN exemplar_snapshot e ON e.id = coalesce(t.exemplar_id, NULLIF(w.exemplar, '')::uuid)
            ORDER BY w.ordinal""";

    private final DataSource database;

    SlotItems(DataSource database) {
        this.database = database;
    }

    /** The items of slots that have some, in their order. */
    public Map<UUID, List<SlotItem>> of(Collection<UUID> slots) {
        return Sql.of(
                        """
                SELECT i.*, e.display_name FROM slot_item i JOIN exemplar_snapshot e ON e.id = i.exemplar_id
                WHERE i.slot_id = ANY (:slots) ORDER BY i.slot_id, i.ordinal""")
                .bind("slots", slots)
                .list(database, row -> Map.entry(row.uuid("slot_id"), item(row)))
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /** Locks what is to be shown against withdrawal, and names in the problem what may not be shown there and then. */
    public List<Checked> check(NewItems given, UUID channel, Airtime airtime, ProblemException problem) {
        lock(given);
        List<Candidate> candidates = Sql.of(CANDIDATES)
                .bind("tasks", each(given, NewItem::taskId))
                .bind("exemplars", each(given, NewItem::exemplarId))
                .list(database, SlotItems::candidate);
        ItemRule.Place place = new ItemRule.Place(channel, airtime.start());
        for (int i = 0; i < candidates.size(); i++) {
            refuseBroken(candidates.get(i), place, "/items/" + i, problem);
        }
        if (given.isLongerThan(airtime.minutes())) {
            problem.at("/items", "items-longer-than-slot", airtime.minutes());
        }
        return IntStream.range(0, candidates.size())
                .mapToObj(i -> new Checked(candidates.get(i), given.items().get(i)))
                .toList();
    }

    private static void refuseBroken(Candidate item, ItemRule.Place place, String pointer, ProblemException problem) {
        for (ItemRule rule : ItemRule.values()) {
            if (!rule.holds(item, place)) {
                problem.at(pointer + rule.field(), rule.code(), item.embargo());
                return;
            }
        }
    }

    /** An item that may be shown. */
    public record Checked(Candidate candidate, NewItem given) {}

    private void lock(NewItems given) {
        Sql.of(
                        """
                SELECT id FROM exemplar_snapshot
                WHERE id IN (SELECT exemplar_id FROM propagation_task WHERE id = ANY (CAST(:tasks AS uuid[])))
                   OR id = ANY (CAST(:exemplars AS uuid[]))
                ORDER BY id FOR SHARE""")
                .bind(
                        "tasks",
                        given.items().stream()
                                .map(NewItem::taskId)
                                .filter(id -> id != null)
                                .toList())
                .bind(
                        "exemplars",
                        given.items().stream()
                                .map(NewItem::exemplarId)
                                .filter(id -> id != null)
                                .toList())
                .list(database, row -> row.uuid("id"));
    }

    /** Writes the items of a slot anew. */
    public void replace(UUID slot, List<Checked> items) {
        Sql.of("DELETE FROM slot_item WHERE slot_id = :slot").bind("slot", slot).update(database);
        Sql.of(
                        """
                INSERT INTO slot_item (slot_id, ordinal, task_id, exemplar_id, approval_no, minutes)
                SELECT :slot, w.ordinal, NULLIF(w.task, '')::uuid, w.exemplar, NULLIF(w.approval, '')::int,
                       w.minutes::numeric
                FROM unnest(:tasks::text[], :exemplars::uuid[], :approvals::text[], :minutes::text[])
                    WITH ORDINALITY AS w (task, exemplar, approval, minutes, ordinal)""")
                .bind("slot", slot)
                .bind(
                        "tasks",
                        items.stream()
                                .map(item -> orNothing(item.candidate().taskId()))
                                .toList())
                .bind(
                        "exemplars",
                        items.stream()
                                .map(item -> item.candidate().exemplarId())
                                .toList())
                .bind("approvals", items.stream().map(SlotItems::approval).toList())
                .bind(
                        "minutes",
                        items.stream().map(item -> item.given().minutes()).toList())
                .update(database);
    }

    /** Before when a slot must not begin, because of what it shows; locks that against withdrawal. */
    public Optional<Instant> notBefore(UUID slot) {
        return Sql.of(
                        """
                SELECT embargo_until FROM exemplar_snapshot
                WHERE id IN (SELECT exemplar_id FROM slot_item WHERE slot_id = :slot AND withdrawn_at IS NULL)
                ORDER BY id FOR SHARE""")
                .bind("slot", slot)
                .list(database, row -> Optional.ofNullable(row.instant("embargo_until")))
                .stream()
                .flatMap(Optional::stream)
                .max(Instant::compareTo);
    }

    private static Object approval(Checked item) {
        return item.candidate().task() == null ? "" : item.candidate().task().approvalNo();
    }

    private static List<Object> each(NewItems given, Function<NewItem, UUID> part) {
        return given.items().stream().map(part).map(SlotItems::orNothing).toList();
    }

    private static Object orNothing(UUID id) {
        return id == null ? "" : id.toString();
    }

    private static Candidate candidate(Row row) {
        Candidate.Task task = row.uuid("task_id") == null
                ? null
                : new Candidate.Task(
                        row.uuid("channel_id"),
                        row.constant("kind", TaskKind.class),
                        row.constant("status", TaskStatus.class),
                        row.bool("held"),
                        row.integer("approval_no"));
        Candidate.Ground ground = row.uuid("exemplar_id") == null
                ? null
                : new Candidate.Ground(row.bool("in_force"), row.bool("publishable"), row.instant("embargo_until"));
        return new Candidate(row.uuid("named"), row.uuid("asked"), task, row.uuid("exemplar_id"), ground);
    }

    private static SlotItem item(Row row) {
        return new SlotItem(
                row.uuid("task_id"),
                row.uuid("exemplar_id"),
                row.text("display_name"),
                row.decimal("minutes"),
                row.instant("withdrawn_at"),
                row.constant("withdrawn_for", WithdrawalReason.class));
    }
}
