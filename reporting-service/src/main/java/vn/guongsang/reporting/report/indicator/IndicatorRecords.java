package vn.guongsang.reporting.report.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import vn.guongsang.kit.actor.UnitScope;
import vn.guongsang.kit.page.Listing;
import vn.guongsang.kit.page.PageRequest;
import vn.guongsang.kit.page.Slice;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.sql.Row;
import vn.guongsang.kit.sql.Sql;

/** Reads the records behind a number, under the same conditions that counted them. */
@ApplicationScoped
public class IndicatorRecords {

    private final DataSource database;
    private final Indicators indicators;

    IndicatorRecords(DataSource database, Indicators indicators) {
        this.database = database;
        this.indicators = indicators;
    }

    /**
     * A page by day, oldest first.
     *
     * @throws ProblemException 404 for a unit that is unknown or out of scope, 422 for an indicator that units enter
     */
    public Slice<IndicatorRecord> page(
            Indicator indicator, UUID unit, int year, Instant asOf, UnitScope scope, PageRequest page) {
        if (!indicator.isSystem()) {
            throw new ProblemException(IndicatorProblem.INDICATOR_ENTERED, indicator);
        }
        Asking asking = indicators.asking(unit, year, asOf, scope);
        Listing listing = Listing.of("indicator-records", indicator + " " + asking);
        Sql sql = asking.bind(Sql.of("SELECT b.id, b.part, b.unit, b.day, b.amount FROM "
                + indicator.fact().records(asking.everywhere()) + " WHERE " + indicator.which()));
        page.after(listing)
                .ifPresent(keys -> sql.append("AND (b.day, b.id, b.part) > (:afterDay, :afterId, :afterPart)")
                        .bind("afterDay", LocalDate.parse(keys.get(0)))
                        .bind("afterId", UUID.fromString(keys.get(1)))
                        .bind("afterPart", Integer.valueOf(keys.get(2))));
        List<IndicatorRecord> rows = sql.append("ORDER BY b.day, b.id, b.part LIMIT :fetch")
                .bind("fetch", page.fetchSize())
                .list(database, row -> record(row, indicator));
        return Slice.of(rows, page, listing, IndicatorRecords::keys);
    }

    private static IndicatorRecord record(Row row, Indicator indicator) {
        return new IndicatorRecord(
                indicator.fact().name(),
                row.uuid("id"),
                row.integer("part"),
                row.uuid("unit"),
                row.date("day"),
                row.decimal("amount"));
    }

    private static List<String> keys(IndicatorRecord row) {
        return List.of(row.day().toString(), row.id().toString(), String.valueOf(row.part()));
    }
}
