package vn.guongsang.media.briefing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.actor.UnitScope;
import vn.guongsang.kit.sql.Sql;

/** Which outlets a reader stands for: its own and those that have become part of it, or all of the province. */
@ApplicationScoped
public class OutletLine {

    private static final String NAMES =
            """
            SELECT o.id, coalesce(n.short_name, o.short_name) AS name
            FROM outlet o
            LEFT JOIN LATERAL (SELECT d.short_name FROM outlet_name d
                               WHERE d.outlet_id = o.id AND d.valid_from <= :day
                               ORDER BY d.valid_from DESC LIMIT 1) n ON true
            WHERE o.id = ANY (:ids)
              AND (o.valid_from IS NULL OR o.valid_from <= :day) AND (o.valid_to IS NULL OR o.valid_to >= :day)""";

    private final DataSource database;

    OutletLine(DataSource database) {
        this.database = database;
    }

    /** The outlets that the actor stands for; empty when it sees all. Nobody's editor stands for none. */
    public Optional<Set<UUID>> of(Actor actor) {
        if (actor.scope() == UnitScope.ALL) {
            return Optional.empty();
        }
        return Optional.of(actor.outletId() == null ? Set.of() : line(actor.outletId()));
    }

    private Set<UUID> line(UUID outlet) {
        return new HashSet<>(Sql.of("SELECT l AS id FROM outlet_line(:outlet) l")
                .bind("outlet", outlet)
                .list(database, row -> row.uuid("id")));
    }

    /** Short names of those that exist on a day. */
    Map<UUID, String> names(Collection<UUID> outlets, LocalDate day) {
        return Sql.of(NAMES).bind("ids", outlets).bind("day", day).byId(database, row -> row.text("name"));
    }
}
