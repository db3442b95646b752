package vn.guongsang.reporting.consolidation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import vn.guongsang.kit.actor.UnitScope;
import vn.guongsang.kit.sql.Sql;

/** Stores consolidated reports. Whoever changes one locks it first. */
@ApplicationScoped
class ConsolidatedReports implements PanacheRepositoryBase<ConsolidatedReport, UUID> {

    private final DataSource database;

    ConsolidatedReports(DataSource database) {
        this.database = database;
    }

    /** A report that is there for the scope. */
    Optional<ConsolidatedReport> find(UUID id, UnitScope scope) {
        return Sql.of("SELECT id FROM consolidated_report WHERE id = :id")
                .bind("id", id)
                .within(scope, "unit_id")
                .first(database, row -> row.uuid("id"))
                .flatMap(this::findByIdOptional);
    }

    /** The same, locked. */
    Optional<ConsolidatedReport> locked(UUID id, UnitScope scope) {
        return find(id, scope).flatMap(found -> findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** The signed report of a unit and year that no other has superseded. */
    Optional<UUID> valid(UUID unit, int year) {
        return Sql.of(
                        """
                SELECT id FROM consolidated_report
                WHERE unit_id = :unit AND year = :year AND status IN ('FINAL', 'SENT')""")
                .bind("unit", unit)
                .bind("year", year)
                .first(database, row -> row.uuid("id"));
    }
}
