package vn.guongsang.media.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.media.task.step.DeclineCode;

/** Stores batches; each is seen by who made it. */
@ApplicationScoped
public class Batches {

    private final DataSource database;

    Batches(DataSource database) {
        this.database = database;
    }

    /** A batch of the actor. */
    public Optional<BatchView> view(UUID id, Actor actor) {
        return find(id, actor).map(Batch::view);
    }

    Optional<Batch> find(UUID id, Actor actor) {
        return Sql.of("SELECT * FROM task_batch WHERE id = :id AND created_by = :actor")
                .bind("id", id)
                .bind("actor", actor.id())
                .first(
                        database,
                        row -> new Batch(
                                row.uuid("id"),
                                row.constant("action", BatchAction.class),
                                new NewBatch.Detail(
                                        row.text("reason"),
                                        row.constant("code", DeclineCode.class),
                                        row.uuid("desk_id"),
                                        row.text("assignee")),
                                row.text("created_by"),
                                row.instant("created_at"),
                                items(id)));
    }

    void insert(Batch batch) {
        Sql.of(
                        """
                INSERT INTO task_batch (id, action, reason, code, desk_id, assignee, created_by, created_at)
                VALUES (:id, :action, :reason, :code, :desk, :assignee, :by, :at)""")
                .bind("id", batch.id())
                .bind("action", batch.action())
                .bind("reason", batch.detail().reason())
                .bind("code", batch.detail().code())
                .bind("desk", batch.detail().deskId())
                .bind("assignee", batch.detail().assignee())
                .bind("by", batch.createdBy())
                .bind("at", batch.at())
                .update(database);
        Sql.of(
                        """
                INSERT INTO task_batch_item (batch_id, ordinal, task_id, version, outcome, code)
                SELECT :batch, i.ordinal, i.task, NULLIF(i.version, '')::bigint, i.outcome, NULLIF(i.code, '')
                FROM unnest(:tasks, :versions::text[], :outcomes::text[], :codes::text[])
                    WITH ORDINALITY AS i (task, version, outcome, code, ordinal)""")
                .bind("batch", batch.id())
                .bind("tasks", each(batch, BatchItem::taskId))
                .bind("versions", each(batch, item -> item.version() == null ? "" : item.version()))
                .bind("outcomes", each(batch, BatchItem::outcome))
                .bind("codes", each(batch, item -> item.code() == null ? "" : item.code()))
                .update(database);
    }

    /** Records what became of an item that was open; says whether it still was. */
    boolean settle(UUID batch, UUID task, ItemOutcome outcome, String code) {
        return Sql.of("UPDATE task_batch_item SET outcome = :outcome, code = :code")
                        .append("WHERE batch_id = :batch AND task_id = :task")
                        .append("AND outcome = 'WOULD_SUCCEED'")
                        .bind("outcome", outcome)
                        .bind("code", code)
                        .bind("batch", batch)
                        .bind("task", task)
                        .update(database)
                == 1;
    }

    private List<BatchItem> items(UUID batch) {
        return Sql.of("SELECT * FROM task_batch_item WHERE batch_id = :batch ORDER BY ordinal")
                .bind("batch", batch)
                .list(
                        database,
                        row -> new BatchItem(
                                row.uuid("task_id"),
                                row.text("version") == null ? null : row.number("version"),
                                row.constant("outcome", ItemOutcome.class),
                                row.text("code")));
    }

    private static List<Object> each(Batch batch, Function<BatchItem, Object> part) {
        return batch.items().stream().map(part).toList();
    }
}
