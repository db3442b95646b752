package vn.guongsang.kit.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.sql.Sql;

/** Stores bulk steps in the tables of their kind; each is seen by who made it. */
@ApplicationScoped
class BulkStore {

    private final DataSource database;

    BulkStore(DataSource database) {
        this.database = database;
    }

    <O> Optional<Bulk<O>> find(BulkKind<O> kind, UUID id, Actor actor) {
        return Sql.of("SELECT * FROM " + kind.thing() + "_batch WHERE id = :id AND created_by = :actor")
                .bind("id", id)
                .bind("actor", actor.id())
                .first(
                        database,
                        row -> new Bulk<>(
                                row.uuid("id"), kind.order(row), row.instant("created_at"), items(kind.thing(), id)));
    }

    <O> void insert(BulkKind<O> kind, Bulk<O> bulk, Actor actor) {
        Map<String, Object> columns = kind.columns(bulk.order());
        String names = columns.keySet().stream().map(name -> ", " + name).collect(Collectors.joining());
        String values = columns.keySet().stream().map(name -> ", :" + name).collect(Collectors.joining());
        Sql sql = Sql.of("INSERT INTO " + kind.thing() + "_batch (id, created_by, created_at" + names + ")")
                .append("VALUES (:batch, :by, :at" + values + ")")
                .bind("batch", bulk.id())
                .bind("by", actor.id())
                .bind("at", bulk.at());
        columns.forEach(sql::bind);
        sql.update(database);
        Sql.of("INSERT INTO %1$s_batch_item (batch_id, ordinal, %1$s_id, version, outcome, code)"
                        .formatted(kind.thing()))
                .append(
                        """
                SELECT :batch, i.ordinal, i.thing, NULLIF(i.version, '')::bigint, i.outcome, NULLIF(i.code, '')
                FROM unnest(:things, :versions::text[], :outcomes::text[], :codes::text[])
                    WITH ORDINALITY AS i (thing, version, outcome, code, ordinal)""")
                .bind("batch", bulk.id())
                .bind("things", each(bulk, BulkItem::id))
                .bind("versions", each(bulk, item -> item.version() == null ? "" : item.version()))
                .bind("outcomes", each(bulk, BulkItem::outcome))
                .bind("codes", each(bulk, item -> item.code() == null ? "" : item.code()))
                .update(database);
    }

    /** Records what became of an item that was open; says whether it still was. */
    boolean settle(String thing, UUID bulk, UUID id, ItemOutcome outcome, String code) {
        return Sql.of("UPDATE " + thing + "_batch_item SET outcome = :outcome, code = :code")
                        .append("WHERE batch_id = :batch AND " + thing + "_id = :id AND outcome = 'WOULD_SUCCEED'")
                        .bind("outcome", outcome)
                        .bind("code", code)
                        .bind("batch", bulk)
                        .bind("id", id)
                        .update(database)
                == 1;
    }

    private List<BulkItem> items(String thing, UUID bulk) {
        return Sql.of("SELECT * FROM " + thing + "_batch_item WHERE batch_id = :batch ORDER BY ordinal")
                .bind("batch", bulk)
                .list(
                        database,
                        row -> new BulkItem(
                                row.uuid(thing + "_id"),
                                row.text("version") == null ? null : row.number("version"),
                                row.constant("outcome", ItemOutcome.class),
                                row.text("code")));
    }

    private static List<Object> each(Bulk<?> bulk, Function<BulkItem, Object> part) {
        return bulk.items().stream().map(part).toList();
    }
}
