package vn.guongsang.reporting.inspection.visit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import javax.sql.DataSource;
import vn.guongsang.kit.sql.Row;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.reporting.inspection.visit.form.NewVisit;

/** Reads what the rules of a planned visit ask. */
@ApplicationScoped
class VisitCases {

    private static final String CASE =
            """
            SELECT p.status = 'ISSUED' AS issued, p.year = CAST(extract(year FROM CAST(:day AS date)) AS int) AS in_year,
                   t.id IS NOT NULL AS team_known,
                   EXISTS (SELECT 1 FROM unit u WHERE u.id = :unit
                           AND (u.valid_from IS NULL OR u.valid_from <= :day)
                           AND (u.valid_to IS NULL OR u.valid_to >= :day)) AS in_force,
                   p.unit_id IS NULL
                       OR p.unit_id <> :unit AND :unit NOT IN (SELECT unit_lineage(p.unit_id))
                          AND :unit IN (SELECT unit_tree(p.unit_id, :day)) AS below,
                   NOT EXISTS (
                       SELECT 1 FROM jsonb_array_elements(coalesce(t.members, '[]')) m
                       WHERE CAST(m ->> 'unitId' AS uuid) IN (SELECT unit_lineage(:unit))
                          OR :unit IN (SELECT unit_lineage(CAST(m ->> 'unitId' AS uuid)))) AS nobody_at_home
            FROM inspection_programme p
            LEFT JOIN inspection_team t ON t.programme_id = p.id AND t.id = :team
            WHERE p.id = :programme""";

    private final DataSource database;

    VisitCases(DataSource database) {
        this.database = database;
    }

    VisitRule.Case of(UUID programme, NewVisit given) {
        return Sql.of(CASE)
                .bind("programme", programme)
                .bind("team", given.teamId())
                .bind("unit", given.unitId())
                .bind("day", given.plannedOn())
                .first(database, VisitCases::read)
                .orElseThrow();
    }

    private static VisitRule.Case read(Row row) {
        return new VisitRule.Case(
                row.bool("issued"),
                row.bool("in_year"),
                row.bool("team_known"),
                row.bool("in_force"),
                row.bool("below"),
                row.bool("nobody_at_home"));
    }
}
