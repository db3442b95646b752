package vn.guongsang.nominations.coverage;

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
import vn.guongsang.kit.text.Labels;
import vn.guongsang.model.UnitType;

/** Reads who owes what on a day and who has it, within the scope of the reader. */
@ApplicationScoped
public class Coverage {

    private static final String OBLIGED =
            """
            FROM unit u
            JOIN obliged_unit_type o ON o.duty = :duty AND o.unit_type = u.type
                AND (o.valid_from IS NULL OR o.valid_from <= :asOf) AND (o.valid_to IS NULL OR o.valid_to >= :asOf)
            JOIN unit_naming n ON n.unit_id = u.id
                AND (n.valid_from IS NULL OR n.valid_from <= :asOf) AND (n.valid_to IS NULL OR n.valid_to >= :asOf)
            LEFT JOIN LATERAL (%s) r ON true
            WHERE (u.valid_from IS NULL OR u.valid_from <= :asOf) AND (u.valid_to IS NULL OR u.valid_to >= :asOf)""";

    private final DataSource database;
    private final Labels labels;

    Coverage(DataSource database, Labels labels) {
        this.database = database;
        this.labels = labels;
    }

    /** The obliged units, by name without accents. */
    public Slice<CoverageRow> list(CoverageQuestion asked, UnitScope scope, PageRequest page) {
        Listing listing = Listing.of("coverage", asked);
        Sql sql = obliged("SELECT u.id, u.type, n.name, n.name_search, r.id AS record_id, r.status, r.done", asked)
                .filter("coalesce(r.done, false) = :covered", "covered", asked.covered());
        page.after(listing).ifPresent(keys -> sql.append("AND (n.name_search, u.id) > (:name, :id)")
                .bind("name", keys.get(0))
                .bind("id", UUID.fromString(keys.get(1))));
        List<Listed> rows = sql.page(scope, "u.id", "ORDER BY name_search, id", page.fetchSize())
                .list(database, row -> new Listed(row(row, asked.duty()), row.text("name_search")));
        return Slice.of(rows, page, listing, Listed::sortKeys).map(Listed::row);
    }

    /** How many they are, whether or not the list is narrowed to those that have it. */
    public CoverageCounts count(CoverageQuestion asked, UnitScope scope) {
        return obliged("SELECT count(*) AS obliged, count(*) FILTER (WHERE r.done) AS covered", asked)
                .within(scope, "u.id")
                .first(database, Coverage::counts)
                .orElseThrow();
    }

    private static Sql obliged(String columns, CoverageQuestion asked) {
        Sql sql = Sql.of(columns)
                .append(OBLIGED.formatted(asked.duty().record()))
                .bind("duty", asked.duty())
                .bind("asOf", asked.asOf())
                .bind("year", asked.year());
        return sql.filter("u.type = :type", "type", asked.unitType());
    }

    private static CoverageCounts counts(Row row) {
        int obliged = (int) row.number("obliged");
        int covered = (int) row.number("covered");
        return new CoverageCounts(obliged, covered, obliged - covered);
    }

    private CoverageRow row(Row row, Duty duty) {
        String status = row.text("status");
        return new CoverageRow(
                row.uuid("id"),
                row.text("name"),
                row.constant("type", UnitType.class),
                row.bool("done"),
                row.uuid("record_id"),
                status,
                status == null ? null : labels.of(duty.labels(), duty.status(status)));
    }

    /** A row with what it is sorted by. */
    private record Listed(CoverageRow row, String name) {

        List<String> sortKeys() {
            return List.of(name, row.unitId().toString());
        }
    }
}
