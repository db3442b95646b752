package vn.guongsang.nominations.nomination.step;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import vn.guongsang.kit.actor.UnitScope;
import vn.guongsang.kit.sql.Row;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.model.Level;
import vn.guongsang.model.NominationStatus;
import vn.guongsang.model.UnitType;

/** What other features need to know of nominations to take their own steps. */
@ApplicationScoped
public class Standings {

    private static final String SELECT =
            """
            SELECT n.id, n.version, n.status, n.level, n.unit_id, n.unit_type, n.submitted_unit_id, n.brought_by, n.sector,
                   n.submitted_at, %s
            FROM nomination n WHERE true"""
                    .formatted(Circumstances.COLUMNS);

    private final DataSource database;

    Standings(DataSource database) {
        this.database = database;
    }

    /**
     * A nomination in short.
     *
     * @param submittedAt when it was submitted last; null before
     */
    public record Brief(UUID id, long version, Standing standing, String sector, Instant submittedAt) {}

    /** A nomination within a scope. */
    public Optional<Brief> find(UUID id, UnitScope scope) {
        return Sql.of(SELECT)
                .filter("n.id = :id", "id", id)
                .within(scope, "n.unit_id")
                .first(database, Standings::brief);
    }

    /** The same, locked: no step is taken until the transaction ends. */
    public Optional<Brief> lock(UUID id, UnitScope scope) {
        return Sql.of(SELECT)
                .filter("n.id = :id", "id", id)
                .within(scope, "n.unit_id")
                .append("FOR UPDATE OF n")
                .first(database, Standings::brief);
    }

    /** Those of the nominations that exist, by id, all locked. */
    public Map<UUID, Brief> lockAll(List<UUID> ids) {
        return Sql.of(SELECT)
                .filter("n.id = ANY (:ids)", "ids", ids)
                .append("ORDER BY n.id FOR UPDATE OF n")
                .byId(database, Standings::brief);
    }

    /** Those of the nominations that lie within a scope, by id. */
    public Map<UUID, Brief> findAll(List<UUID> ids, UnitScope scope) {
        return Sql.of(SELECT)
                .filter("n.id = ANY (:ids)", "ids", ids)
                .within(scope, "n.unit_id")
                .byId(database, Standings::brief);
    }

    private static Brief brief(Row row) {
        Standing standing = new Standing(
                row.constant("status", NominationStatus.class),
                row.constant("level", Level.class),
                row.uuid("unit_id"),
                row.constant("unit_type", UnitType.class),
                row.uuid("submitted_unit_id"),
                row.texts("brought_by"),
                Circumstances.of(row));
        return new Brief(
                row.uuid("id"), row.number("version"), standing, row.text("sector"), row.instant("submitted_at"));
    }
}
