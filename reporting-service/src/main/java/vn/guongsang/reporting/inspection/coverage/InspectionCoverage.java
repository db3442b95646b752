package vn.guongsang.reporting.inspection.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import vn.guongsang.kit.actor.UnitScope;
import vn.guongsang.kit.page.Listing;
import vn.guongsang.kit.page.PageRequest;
import vn.guongsang.kit.page.Slice;
import vn.guongsang.kit.sql.Row;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.model.UnitType;

/** Reads for each unit of a day when it, or one that it took over, was last visited; in one query. */
@ApplicationScoped
public class InspectionCoverage {

    private static final String UNITS =
            """
            WITH credited AS (
                SELECT c.unit_id, count(DISTINCT c.visit_id) AS visits,
                       (array_agg(c.visit_id ORDER BY c.visited_on DESC, c.visited_unit <> c.unit_id, c.visit_id))[1] AS visit_id
                FROM inspection_credit(:asOf) c
                GROUP BY c.unit_id
            )
            SELECT * FROM (
                SELECT u.id, u.type, n.name, n.name_search, CAST(coalesce(c.visits, 0) AS int) AS visits,
                       v.visited_on, v.id AS visit_id, v.unit_id <> u.id AS through_predecessor,
                       coalesce(v.visited_on, DATE '0001-01-01') AS last_day,
                       CAST(:asOf AS date) - v.visited_on AS days_since
                FROM unit u
                JOIN unit_naming n ON n.unit_id = u.id
                    AND (n.valid_from IS NULL OR n.valid_from <= :asOf) AND (n.valid_to IS NULL OR n.valid_to >= :asOf)
                LEFT JOIN credited c ON c.unit_id = u.id
                LEFT JOIN inspection_visit v ON v.id = c.visit_id
                WHERE u.type <> 'PROVINCE'
                  AND (u.valid_from IS NULL OR u.valid_from <= :asOf) AND (u.valid_to IS NULL OR u.valid_to >= :asOf)""";

    private final DataSource database;

    InspectionCoverage(DataSource database) {
        this.database = database;
    }

    /** The units, never visited and longest not visited first, then by name without accents. */
    public Slice<CoverageRow> page(CoverageFilter filter, UnitScope scope, PageRequest page, LocalDate today) {
        Listing listing = Listing.of("inspection-coverage", filter);
        Sql sql = Sql.of(UNITS)
                .bind("asOf", filter.asOf() == null ? today : filter.asOf())
                .within(scope, "u.id")
                .filter("u.type = :type", "type", filter.unitType())
                .append(") found WHERE true")
                .filter("last_day < :since", "since", filter.notVisitedSince());
        page.after(listing).ifPresent(keys -> sql.append("AND (last_day, name_search, id) > (:last, :name, :after)")
                .bind("last", LocalDate.parse(keys.get(0)))
                .bind("name", keys.get(1))
                .bind("after", UUID.fromString(keys.get(2))));
        List<Line> lines = sql.append("ORDER BY last_day, name_search, id LIMIT :limit")
                .bind("limit", page.fetchSize())
                .list(database, InspectionCoverage::line);
        return Slice.of(lines, page, listing, Line::sortKeys).map(Line::row);
    }

    private static Line line(Row row) {
        boolean ever = row.date("visited_on") != null;
        return new Line(
                new CoverageRow(
                        row.uuid("id"),
                        row.text("name"),
                        row.constant("type", UnitType.class),
                        row.integer("visits"),
                        row.date("visited_on"),
                        row.integer("days_since"),
                        row.uuid("visit_id"),
                        ever ? row.flag("through_predecessor") : null),
                row.date("last_day"),
                row.text("name_search"));
    }

    /** A unit with what it is sorted by. */
    private record Line(CoverageRow row, LocalDate lastDay, String name) {

        List<String> sortKeys() {
            return List.of(lastDay.toString(), name, row.unitId().toString());
        }
    }
}
