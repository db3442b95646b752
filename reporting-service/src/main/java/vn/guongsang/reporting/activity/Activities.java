package vn.guongsang.reporting.activity;

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

/** Counts and lists held activities from the facts of gatherings; an activity of two hosts counts once for each. */
@ApplicationScoped
public class Activities {

    private static final String COUNTED =
            """
            g.status = 'HELD' AND g.purpose IN ('POLITICAL_SCHOOL', 'GRASSROOTS', 'FRONT_SUPERVISION')
            AND g.held_on BETWEEN :first AND :last""";
    private static final String FIGURES =
            """
            SELECT * FROM (
                SELECT u.id, n.name, n.name_search, g.purpose, count(*) AS activities,
                       coalesce(sum(g.audience), 0) AS audience, coalesce(sum(g.duration_minutes), 0) AS minutes
                FROM gathering_fact g
                JOIN gathering_host_fact h ON h.gathering_id = g.id
                JOIN unit u ON u.id = h.unit_id
                CROSS JOIN LATERAL (SELECT least(CAST(:basis AS date), u.valid_to) AS day) d
                JOIN unit_naming n ON n.unit_id = u.id
                    AND (n.valid_from IS NULL OR n.valid_from <= d.day) AND (n.valid_to IS NULL OR n.valid_to >= d.day)
                WHERE """
                    + " " + COUNTED;

    private final DataSource database;

    Activities(DataSource database) {
        this.database = database;
    }

    /** The numbers by host, by name without accents, and purpose. */
    public Slice<ActivityFigure> figures(ActivityFilter filter, UnitScope scope, PageRequest page, LocalDate today) {
        Listing listing = Listing.of("activity-figures", filter);
        Sql sql = narrowed(Sql.of(FIGURES), filter, scope, today).bind("basis", basis(filter, today));
        sql.append("GROUP BY u.id, n.name, n.name_search, g.purpose) found WHERE true");
        page.after(listing).ifPresent(keys -> sql.append("AND (name_search, id, purpose) > (:name, :after, :aim)")
                .bind("name", keys.get(0))
                .bind("after", UUID.fromString(keys.get(1)))
                .bind("aim", keys.get(2)));
        List<Line> lines = sql.append("ORDER BY name_search, id, purpose LIMIT :limit")
                .bind("limit", page.fetchSize())
                .list(database, Activities::line);
        return Slice.of(lines, page, listing, Line::sortKeys).map(Line::figure);
    }

    /** The activities behind the numbers, the latest first. */
    public Slice<Activity> page(ActivityFilter filter, UnitScope scope, PageRequest page, LocalDate today) {
        Listing listing = Listing.of("activities", filter);
        Sql sql = Sql.of("SELECT g.*, array(SELECT x::text FROM unnest(g.host_ids) x) AS hosts FROM gathering_fact g")
                .append("WHERE " + COUNTED)
                .append("AND EXISTS (SELECT 1 FROM gathering_host_fact h WHERE h.gathering_id = g.id");
        narrowed(sql, filter, scope, today).append(")");
        page.after(listing).ifPresent(keys -> sql.append("AND (g.held_on, g.id) < (:day, :after)")
                .bind("day", LocalDate.parse(keys.get(0)))
                .bind("after", UUID.fromString(keys.get(1))));
        List<Activity> rows = sql.append("ORDER BY g.held_on DESC, g.id DESC LIMIT :limit")
                .bind("limit", page.fetchSize())
                .list(database, Activities::activity);
        return Slice.of(
                rows,
                page,
                listing,
                row -> List.of(row.heldOn().toString(), row.id().toString()));
    }

    private static Sql narrowed(Sql sql, ActivityFilter filter, UnitScope scope, LocalDate today) {
        sql.bind("first", LocalDate.of(filter.year(), 1, 1))
                .bind("last", LocalDate.of(filter.year(), 12, 31))
                .within(scope, "h.unit_id")
                .filter("g.purpose = :purpose", "purpose", filter.purpose());
        return filter.unitId() == null
                ? sql
                : sql.append("AND h.unit_id IN (SELECT unit_tree(:unit, :treeDay))")
                        .bind("unit", filter.unitId())
                        .bind("treeDay", basis(filter, today));
    }

    /** The last day of the year, or today while it runs. */
    private static LocalDate basis(ActivityFilter filter, LocalDate today) {
        LocalDate end = LocalDate.of(filter.year(), 12, 31);
        return end.isAfter(today) ? today : end;
    }

    private static Line line(Row row) {
        return new Line(
                new ActivityFigure(
                        row.uuid("id"),
                        row.text("name"),
                        row.constant("purpose", ActivityPurpose.class),
                        row.number("activities"),
                        row.number("audience"),
                        row.number("minutes")),
                row.text("name_search"));
    }

    private static Activity activity(Row row) {
        return new Activity(
                row.uuid("id"),
                row.constant("purpose", ActivityPurpose.class),
                row.text("form"),
                row.date("held_on"),
                row.texts("hosts").stream().map(UUID::fromString).toList(),
                row.integer("audience"),
                row.integer("duration_minutes"));
    }

    /** A figure with what it is sorted by. */
    private record Line(ActivityFigure figure, String name) {

        List<String> sortKeys() {
            return List.of(name, figure.unitId().toString(), figure.purpose().name());
        }
    }
}
