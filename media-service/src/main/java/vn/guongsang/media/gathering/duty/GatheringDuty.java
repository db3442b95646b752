package vn.guongsang.media.gathering.duty;

import jakarta.enterprise.context.ApplicationScoped;
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

/** Reads which units have held their gathering of the year, in one query over the units of the day. */
@ApplicationScoped
public class GatheringDuty {

    private static final String OBLIGED =
            """
            WITH duty AS (
                SELECT * FROM gathering_duty WHERE daterange(valid_from, valid_to, '[]') @> CAST(:asOf AS date)
            ), held AS (
                SELECT c.unit_id, count(*) AS held FROM gathering_credit(:year, :asOf) c GROUP BY c.unit_id
            ), obliged AS (
                SELECT u.id, u.type, n.name, n.name_search, CAST(coalesce(h.held, 0) AS int) AS held,
                       coalesce(h.held, 0) >= d.least AS covered
                FROM duty d
                JOIN unit u ON u.type = ANY (d.unit_types)
                JOIN unit_naming n ON n.unit_id = u.id
                    AND (n.valid_from IS NULL OR n.valid_from <= :asOf) AND (n.valid_to IS NULL OR n.valid_to >= :asOf)
                LEFT JOIN held h ON h.unit_id = u.id
                WHERE (u.valid_from IS NULL OR u.valid_from <= :asOf) AND (u.valid_to IS NULL OR u.valid_to >= :asOf)""";

    /** The totals are those of all units; the page is narrowed and cut. */
    private static final String TOTALS =
            """
            ), total AS (
                SELECT CAST(count(*) AS int) AS obliged_units, CAST(count(*) FILTER (WHERE covered) AS int) AS covered_units
                FROM obliged
            )
            SELECT t.*, coalesce(d.least, 0) AS least, d.source, p.*
            FROM total t LEFT JOIN duty d ON true
            LEFT JOIN LATERAL (SELECT * FROM obliged WHERE true""";

    private final DataSource database;

    GatheringDuty(DataSource database) {
        this.database = database;
    }

    /** The units that the duty binds on the day, by name without accents, and how many they are in all. */
    public DutyAnswer ask(DutyQuestion asked, UnitScope scope, PageRequest page) {
        Listing listing = Listing.of("gathering-duty", asked);
        Sql sql = Sql.of(OBLIGED)
                .bind("asOf", asked.asOf())
                .bind("year", asked.year())
                .within(scope, "u.id")
                .filter("u.type = :type", "type", asked.unitType())
                .append(TOTALS)
                .filter("covered = :covered", "covered", asked.covered());
        page.after(listing).ifPresent(keys -> sql.append("AND (name_search, id) > (:name, :id)")
                .bind("name", keys.get(0))
                .bind("id", UUID.fromString(keys.get(1))));
        List<Line> lines = sql.append("ORDER BY name_search, id LIMIT :limit) p ON true ORDER BY p.name_search, p.id")
                .bind("limit", page.fetchSize())
                .list(database, GatheringDuty::line);
        Line first = lines.get(0);
        Slice<DutyRow> rows = Slice.of(
                        lines.stream().filter(line -> line.row() != null).toList(), page, listing, Line::sortKeys)
                .map(Line::row);
        return new DutyAnswer(first.least(), first.source(), first.counts(), rows);
    }

    private static Line line(Row row) {
        int obliged = row.integer("obliged_units");
        int covered = row.integer("covered_units");
        return new Line(
                row.integer("least"),
                row.text("source"),
                new DutyCounts(obliged, covered, obliged - covered),
                row.uuid("id") == null ? null : unit(row),
                row.text("name_search"));
    }

    private static DutyRow unit(Row row) {
        return new DutyRow(
                row.uuid("id"),
                row.text("name"),
                row.constant("type", UnitType.class),
                row.integer("held"),
                row.bool("covered"));
    }

    /** A unit with the totals beside it, and with what it is sorted by. */
    private record Line(int least, String source, DutyCounts counts, DutyRow row, String name) {

        List<String> sortKeys() {
            return List.of(name, row.unitId().toString());
        }
    }
}
