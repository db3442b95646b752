package vn.guongsang.nominations.movement.registration;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.kit.time.Vietnam;
import vn.guongsang.model.UnitType;

/** Calls the units that are alive below the launching one; the list is fixed at the launch. */
@ApplicationScoped
public class Invitations {

    private final DataSource database;
    private final RegistrationAnnouncer announcer;

    Invitations(DataSource database, RegistrationAnnouncer announcer) {
        this.database = database;
        this.announcer = announcer;
    }

    /** Invites the named units and those of the named types; with neither, every unit below. Returns how many. */
    public int send(UUID movement, UUID root, List<UnitType> types, List<UUID> units, Instant at) {
        List<Called> called = Sql.of(
                        """
                INSERT INTO movement_registration (id, version, movement_id, unit_id, status)
                SELECT gen_random_uuid(), 1, :movement, u.id, 'INVITED'
                FROM unit u
                WHERE u.id IN (SELECT unit_scope(:root)) AND u.id <> :root
                  AND (u.valid_from IS NULL OR u.valid_from <= :day) AND (u.valid_to IS NULL OR u.valid_to >= :day)
                  AND (u.type = ANY (CAST(:types AS text[])) OR u.id = ANY (CAST(:units AS uuid[]))
                       OR cardinality(CAST(:types AS text[])) + cardinality(CAST(:units AS uuid[])) = 0)
                RETURNING id, unit_id""")
                .bind("movement", movement)
                .bind("root", root)
                .bind("day", Vietnam.dateOf(at))
                .bind("types", types.stream().map(UnitType::name).toList())
                .bind("units", units)
                .list(database, row -> new Called(row.uuid("id"), row.uuid("unit_id")));
        called.forEach(one -> announcer.invited(one.registration(), movement, one.unit(), at));
        return called.size();
    }

    /** The open answer of a unit that has just been called. */
    private record Called(UUID registration, UUID unit) {}

    /** Those of some units that do not lie below a root. */
    public List<UUID> outside(UUID root, List<UUID> units) {
        return Sql.of(
                        """
                SELECT t.id FROM unnest(CAST(:units AS uuid[])) AS t (id)
                WHERE t.id NOT IN (SELECT unit_scope(:root)) OR t.id = :root""")
                .bind("units", units)
                .bind("root", root)
                .list(database, row -> row.uuid("id"));
    }

    /** Whether a unit, or one above it, was called to a movement. */
    public boolean reached(UUID movement, UUID unit) {
        return Sql.of(
                        """
                SELECT 1 AS reached FROM movement_registration r
                WHERE r.movement_id = :movement
                  AND (r.unit_id = :unit OR EXISTS (SELECT 1 FROM unit_scope(r.unit_id) AS s (id) WHERE s.id = :unit))
                ORDER BY r.unit_id = :unit DESC LIMIT 1""")
                .bind("movement", movement)
                .bind("unit", unit)
                .first(database, row -> true)
                .orElse(false);
    }
}
