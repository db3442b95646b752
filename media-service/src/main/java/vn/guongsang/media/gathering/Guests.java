package vn.guongsang.media.gathering;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.actor.UnitScope;
import vn.guongsang.kit.sql.Row;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.media.gathering.form.MetExemplar;
import vn.guongsang.media.gathering.form.MetExemplar.Standing;
import vn.guongsang.model.SubjectType;

/** Reads the exemplars that are invited and met, as they stand today. */
@ApplicationScoped
class Guests {

    private static final String CARDS =
            """
            SELECT e.id, e.subject_type, e.unit_id, e.display_name, e.status = 'REVOKED' AS withdrawn,
                   e.publishable AND (e.embargo_until IS NULL OR e.embargo_until <= :now) AS open, %s AS own
            FROM exemplar_snapshot e WHERE e.id = ANY (:ids)""";

    private final DataSource database;

    Guests(DataSource database) {
        this.database = database;
    }

    /** The exemplars in the order given. */
    List<MetExemplar> shown(List<UUID> ids, Actor actor, Instant now) {
        Map<UUID, Card> found = cards(ids, actor, now);
        return ids.stream().map(found::get).map(Card::view).toList();
    }

    /** Those that may not be named: not recognised, or neither public nor of the actor's own units. */
    List<UUID> unknown(List<UUID> ids, Actor actor, Instant now) {
        Map<UUID, Card> found = cards(ids, actor, now);
        return ids.stream()
                .filter(id -> !found.containsKey(id) || !found.get(id).nameable())
                .toList();
    }

    private Map<UUID, Card> cards(List<UUID> ids, Actor actor, Instant now) {
        UnitScope scope = actor.scope();
        Sql sql =
                Sql.of(CARDS.formatted(scope.sql("e.unit_id"))).bind("ids", ids).bind("now", now);
        return (scope.needsUnit() ? sql.bind("scopeUnit", scope.unitId()) : sql).byId(database, Guests::card);
    }

    private static Card card(Row row) {
        Standing current = row.bool("open") ? Standing.CURRENT : Standing.NOT_PUBLIC;
        Standing standing = row.bool("withdrawn") ? Standing.WITHDRAWN : current;
        boolean named = row.bool("own") || standing == Standing.CURRENT;
        return new Card(
                new MetExemplar(
                        row.uuid("id"),
                        row.constant("subject_type", SubjectType.class),
                        row.uuid("unit_id"),
                        standing,
                        named ? row.text("display_name") : null),
                named && standing != Standing.WITHDRAWN);
    }

    /** A card, and whether it may be named anew. */
    private record Card(MetExemplar view, boolean nameable) {}
}
