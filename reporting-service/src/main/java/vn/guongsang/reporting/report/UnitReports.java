package vn.guongsang.reporting.report;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.actor.Roles;
import vn.guongsang.kit.sql.Sql;

/**
 * Stores reports. A draft is seen by its unit alone and by those that took the unit over, the province's board where nobody
 * did; what has been sent is seen by all whose scope holds the unit.
 */
@ApplicationScoped
public class UnitReports implements PanacheRepositoryBase<UnitReport, UUID> {

    /** Condition on {@code unit_report r}, to be narrowed by the scope as well; binds {@code :reader}. */
    private static final String SHOWN =
            """
            AND (r.version_no > 0 OR r.unit_id IN (SELECT unit_lineage(:reader))
                 OR :board AND NOT EXISTS (
                     SELECT FROM report_heirs(r.unit_id, CAST(now() AT TIME ZONE 'Asia/Ho_Chi_Minh' AS date))))""";

    private final DataSource database;

    UnitReports(DataSource database) {
        this.database = database;
    }

    /** Narrows a query of {@code unit_report r} to what an actor may see, apart from the scope. */
    public static Sql shown(Sql sql, Actor actor) {
        return sql.append(SHOWN).bind("reader", actor.unitId()).bind("board", actor.is(Roles.PROVINCE_BOARD));
    }

    /** A report, locked. */
    Optional<UnitReport> forChange(UUID id, Actor actor) {
        return isVisible(id, actor, actor.is(Roles.PROVINCE_BOARD))
                ? findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                : Optional.empty();
    }

    /** A report that the actor may see. */
    Optional<UnitReport> visible(UUID id, Actor actor) {
        return isVisible(id, actor, false) ? findByIdOptional(id) : Optional.empty();
    }

    /** Whether the actor may see the report. */
    public boolean isVisible(UUID id, Actor actor) {
        return isVisible(id, actor, false);
    }

    /** The report of a unit for a year. */
    Optional<UUID> of(UUID unit, int year) {
        return Sql.of("SELECT id FROM unit_report WHERE unit_id = :unit AND year = :year")
                .bind("unit", unit)
                .bind("year", year)
                .first(database, row -> row.uuid("id"));
    }

    private boolean isVisible(UUID id, Actor actor, boolean drafts) {
        Sql sql = Sql.of("SELECT 1 AS visible FROM unit_report r WHERE r.id = :id")
                .bind("id", id)
                .within(actor.scope(), "r.unit_id");
        return (drafts ? sql : shown(sql, actor)).first(database, row -> true).orElse(false);
    }
}
