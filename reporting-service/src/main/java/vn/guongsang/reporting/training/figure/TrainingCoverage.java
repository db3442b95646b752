package vn.guongsang.reporting.training.figure;

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

/** Reads for each unit of a day when somebody of it, or of one that it took over, was last trained; in one query. */
@ApplicationScoped
public class TrainingCoverage {

    private static final String CREDITED =
            """
            WITH credited AS (
                SELECT c.unit_id, count(DISTINCT c.session_id) AS sessions,
                       (array_agg(c.session_id ORDER BY s.held_on DESC, c.attended_unit <> c.unit_id, c.session_id))[1] AS session_id,
                       (array_agg(c.attended_unit <> c.unit_id ORDER BY s.held_on DESC, c.attended_unit <> c.unit_id, c.session_id))[1]
                           AS through_predecessor
                FROM training_credit(:asOf) c
                JOIN training_session s ON s.id = c.session_id
                WHERE true""";
    private static final String UNITS =
            """
                GROUP BY c.unit_id
            )
            SELECT * FROM (
                SELECT u.id, u.type, n.name, n.name_search, CAST(coalesce(c.sessions, 0) AS int) AS sessions,
                       s.held_on, c.session_id, c.through_predecessor, coalesce(s.held_on, DATE '0001-01-01') AS last_day
                FROM unit u
                JOIN unit_naming n ON n.unit_id = u.id
                    AND (n.valid_from IS NULL OR n.valid_from <= :asOf) AND (n.valid_to IS NULL OR n.valid_to >= :asOf)
                LEFT JOIN credited c ON c.unit_id = u.id
                LEFT JOIN training_session s ON s.id = c.session_id
                WHERE u.type <> 'PROVINCE'
                  AND (u.valid_from IS NULL OR u.valid_from <= :asOf) AND (u.valid_to IS NULL OR u.valid_to >= :asOf)""";

    private final DataSource database;

    TrainingCoverage(DataSource database) {
        this.database = database;
    }

    /** The units, never trained and longest not trained first, then by name without accents. */
    public Slice<TrainingCoverageRow> page(
            TrainingCoverageFilter filter, UnitScope scope, PageRequest page, LocalDate today) {
        Listing listing = Listing.of("training-coverage", filter);
        Sql sql = Sql.of(CREDITED)
                .bind("asOf", filter.asOf() == null ? today : filter.asOf())
                .filter("c.audience = :audience", "audience", filter.audience())
                .append(UNITS)
                .within(scope, "u.id")
                .filter("u.type = :type", "type", filter.unitType())
                .append(") found WHERE true")
                .filter("last_day < :since", "since", filter.notTrainedSince())
                .filter("(session_id IS NULL) = :never", "never", filter.never());
        page.after(listing).ifPresent(keys -> sql.append("AND (last_day, name_search, id) > (:last, :name, :after)")
                .bind("last", LocalDate.parse(keys.get(0)))
                .bind("name", keys.get(1))
                .bind("after", UUID.fromString(keys.get(2))));
        List<Line> lines = sql.append("ORDER BY last_day, name_search, id LIMIT :limit")
                .bind("limit", page.fetchSize())
                .list(database, TrainingCoverage::line);
        return Slice.of(lines, page, listing, Line::sortKeys).map(Line::row);
    }

    private static Line line(Row row) {
        return new Line(
                new TrainingCoverageRow(
                        row.uuid("id"),
                        row.text("name"),
                        row.constant("type", UnitType.class),
                        row.integer("sessions"),
                        row.date("held_on"),
                        row.uuid("session_id"),
                        row.flag("through_predecessor")),
                row.date("last_day"),
                row.text("name_search"));
    }

    /** A unit with what it is sorted by. */
    private record Line(TrainingCoverageRow row, LocalDate lastDay, String name) {

        List<String> sortKeys() {
            return List.of(lastDay.toString(), name, row.unitId().toString());
        }
    }
}
