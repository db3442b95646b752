package vn.guongsang.nominations.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.sql.Sql;

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
        return Sql.of("SELECT * FROM nomination_batch WHERE id = :id AND created_by = :actor")
                .bind("id", id)
                .bind("actor", actor.id())
                .first(
                        database,
                        row -> new Batch(
                                row.uuid("id"),
                                row.constant("action", BatchAction.class),
                                row.text("reason"),
                                row.text("created_by"),
                                row.instant("created_at"),
                                items(id)));
    }

    void insert(Batch batch) {
        Sql.of(
                        """
                INSERT INTO nomination_batch (id, action, reason, created_by, created_at)
                VALUES (:id, :action, :reason, :by, :at)""")
                .bind("id", batch.id())
                .bind("action", batch.action())
                .bind("reason", batch.reason())
                .bind("by", batch.createdBy())
                .bind("at", batch.at())
                .update(database);
        Sql.of(
                        """
                INSERT INTO nomination_batch_item (batch_id, ordinal, nomination_id, version, outcome, code)
                SELECT :batch, i.ordinal, i.nomination, NULLIF(i.version, '')::bigint, i.outcome, NULLIF(i.code, '')
                FROM unnest(:nominations, :versions::text[], :outcomes::text[], :codes::text[])
                    WITH ORDINALITY AS i (nomination, version, outcome, code, ordinal)""")
                .bind("batch", batch.id())
                .bind("nominations", each(batch, BatchItem::nominationId))
                .bind("versions", each(batch, item -> item.version() == null ? "" : item.version()))
                .bind("outcomes", each(batch, BatchItem::outcome))
                .bind("codes", each(batch, item -> item.code() == null ? "" : item.code()))
                .update(database);
    }

    /** Records what became of an item that was open; says whether it still was. */
    boolean settle(UUID batch, UUID nomination, ItemOutcome outcome, String code) {
        return Sql.of("UPDATE nomination_batch_item SET outcome = :outcome, code = :code")
                        .append("WHERE batch_id = :batch AND nomination_id = :nomination")
                        .append("AND outcome = 'WOULD_SUCCEED'")
                        .bind("outcome", outcome)
                        .bind("code", code)
                        .bind("batch", batch)
                        .bind("nomination", nomination)
                        .update(database)
                == 1;
    }

    private List<BatchItem> items(UUID batch) {
        return Sql.of("SELECT * FROM nomination_batch_item WHERE batch_id = :batch ORDER BY ordinal")
                .bind("batch", batch)
                .list(
                        database,
                        row -> new BatchItem(
                                row.uuid("nomination_id"),
                                row.text("version") == null ? null : row.number("version"),
                                row.constant("outcome", ItemOutcome.class),
                                row.text("code")));
    }

    private static List<Object> each(Batch batch, Function<BatchItem, Object> part) {
        return batch.items().stream().map(part).toList();
    }
}
