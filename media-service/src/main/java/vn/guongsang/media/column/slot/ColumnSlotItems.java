package vn.guongsang.media.column.slot;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.media.column.slot.step.Candidate;
import vn.guongsang.media.column.slot.step.NewItem;
import vn.guongsang.model.TaskStatus;

/** Stores the items of slots. */
@ApplicationScoped
class ColumnSlotItems {

    /** Items in slots to come that may not be published then, with the reason. */
    private static final String LOST =
            """
            SELECT i.id, i.slot_id, CASE WHEN e.status <> 'APPROVED' OR i.task_status = 'CANCELLED' THEN 'REVOKED'
                                         WHEN NOT e.publishable THEN 'NO_PUBLICATION_GROUND' ELSE 'EMBARGO' END AS reason
            FROM column_slot_item_standing i
            JOIN column_slot s ON s.id = i.slot_id
            JOIN exemplar_snapshot e ON e.id = i.exemplar_id
            WHERE i.exemplar_id = :exemplar AND s.status = 'PLANNED' AND NOT i.published
              AND (e.status <> 'APPROVED' OR i.task_status = 'CANCELLED' OR NOT e.publishable
                   OR e.embargo_until >= (s.day + 1)::timestamp AT TIME ZONE 'Asia/Ho_Chi_Minh')
            ORDER BY i.slot_id""";

    private final DataSource database;

    ColumnSlotItems(DataSource database) {
        this.database = database;
    }

    /** Locks the exemplars of what a slot has and is to have, so that a revocation and a step never miss each other. */
    void lockExemplars(UUID slot, List<NewItem> given) {
        Sql.of(
                        """
                SELECT e.id FROM exemplar_snapshot e
                WHERE e.id IN (SELECT i.exemplar_id FROM column_slot_item i WHERE i.slot_id = :slot)
                   OR e.id = ANY (:exemplars)
                   OR e.id IN (SELECT t.exemplar_id FROM propagation_task t WHERE t.id = ANY (:tasks))
                ORDER BY e.id FOR UPDATE""")
                .bind("slot", slot)
                .bind("exemplars", ids(given.stream().map(NewItem::exemplarId)))
                .bind("tasks", ids(given.stream().map(NewItem::taskId)))
                .list(database, row -> row.uuid("id"));
    }

    /** What is known of the given items, whose exemplars are locked. */
    List<Candidate> candidates(UUID slot, UUID channel, List<NewItem> items, Instant publishedBy) {
        Map<UUID, Candidate.Task> tasks = tasks(slot, ids(items.stream().map(NewItem::taskId)));
        Map<UUID, Candidate.Exemplar> exemplars = exemplars(ids(Stream.concat(
                items.stream().map(NewItem::exemplarId), tasks.values().stream().map(Candidate.Task::exemplarId))));
        return items.stream()
                .map(item -> {
                    Candidate.Task task = item.taskId() == null ? null : tasks.get(item.taskId());
                    UUID exemplar = item.exemplarId() == null && task != null ? task.exemplarId() : item.exemplarId();
                    return new Candidate(
                            item, task, exemplar == null ? null : exemplars.get(exemplar), channel, publishedBy);
                })
                .toList();
    }

    private static List<UUID> ids(Stream<UUID> some) {
        return some.filter(Objects::nonNull).distinct().toList();
    }

    private Map<UUID, Candidate.Task> tasks(UUID slot, List<UUID> ids) {
        return Sql.of(
                        """
                SELECT t.id, t.channel_id, t.exemplar_id, t.status, i.slot_id FROM propagation_task t
                LEFT JOIN column_slot_item i ON i.task_id = t.id AND i.slot_id <> :slot
                WHERE t.kind = 'PROPAGATION' AND t.id = ANY (:ids)""")
                .bind("slot", slot)
                .bind("ids", ids)
                .byId(
                        database,
                        row -> new Candidate.Task(
                                row.uuid("id"),
                                row.uuid("channel_id"),
                                row.uuid("exemplar_id"),
                                row.constant("status", TaskStatus.class),
                                row.uuid("slot_id")));
    }

    private Map<UUID, Candidate.Exemplar> exemplars(List<UUID> ids) {
        return Sql.of(
                        """
                SELECT id, status = 'APPROVED' AS in_force, publishable, embargo_until FROM exemplar_snapshot
                WHERE id = ANY (:ids)""")
                .bind("ids", ids)
                .byId(
                        database,
                        row -> new Candidate.Exemplar(
                                row.uuid("id"),
                                row.bool("in_force"),
                                row.bool("publishable"),
                                row.instant("embargo_until")));
    }

    /** The stored items of a slot that still stand, in their order. */
    List<Stored> standing(UUID slot) {
        return Sql.of(
                        """
                SELECT exemplar_id, task_id, title, published FROM column_slot_item_standing
                WHERE slot_id = :slot AND NOT lapsed ORDER BY ordinal""")
                .bind("slot", slot)
                .list(
                        database,
                        row -> new Stored(
                                new NewItem(row.text("title"), row.uuid("exemplar_id"), row.uuid("task_id")),
                                row.bool("published")));
    }

    /** An item that is planned, and whether its task has been published. */
    record Stored(NewItem item, boolean published) {}

    /** Puts the items in place of those that were there. */
    void replace(UUID slot, List<Candidate> items) {
        clear(slot);
        for (int i = 0; i < items.size(); i++) {
            Sql.of(
                            """
                    INSERT INTO column_slot_item (id, slot_id, ordinal, exemplar_id, task_id, title)
                    VALUES (:id, :slot, :ordinal, :exemplar, :task, :title)""")
                    .bind("id", Ids.next())
                    .bind("slot", slot)
                    .bind("ordinal", i + 1)
                    .bind("exemplar", items.get(i).exemplarId())
                    .bind("task", items.get(i).item().taskId())
                    .bind("title", items.get(i).item().title())
                    .update(database);
        }
    }

    void clear(UUID slot) {
        Sql.of("DELETE FROM column_slot_item WHERE slot_id = :slot")
                .bind("slot", slot)
                .update(database);
    }

    /** What slots to come lose of an exemplar, by slot. */
    Map<UUID, List<Lost>> lost(UUID exemplar) {
        return Sql.of(LOST)
                .bind("exemplar", exemplar)
                .list(database, row -> new Lost(row.uuid("id"), row.uuid("slot_id"), row.text("reason")))
                .stream()
                .collect(Collectors.groupingBy(Lost::slotId, LinkedHashMap::new, Collectors.toList()));
    }

    /** An item that may not be published, and why. */
    record Lost(UUID id, UUID slotId, String reason) {}

    void remove(List<Lost> lost) {
        Sql.of("DELETE FROM column_slot_item WHERE id = ANY (:ids)")
                .bind("ids", lost.stream().map(Lost::id).toList())
                .update(database);
    }
}
