package vn.guongsang.reporting.period;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import vn.guongsang.kit.page.Listing;
import vn.guongsang.kit.page.PageRequest;
import vn.guongsang.kit.page.Slice;
import vn.guongsang.kit.sql.Row;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.kit.text.Labels;

/** Reads the periods. */
@ApplicationScoped
public class Periods {

    private final DataSource database;
    private final Labels labels;

    Periods(DataSource database, Labels labels) {
        this.database = database;
        this.labels = labels;
    }

    /**
     * Which periods to list; null means no condition.
     *
     * @param on a day that lies in them
     */
    public record Question(PeriodType type, Integer year, LocalDate on) {}

    /** A page of periods by first day and code. */
    public Slice<Period> page(Question asked, PageRequest page) {
        Listing listing = Listing.of("periods", asked);
        Sql sql = Sql.of("SELECT * FROM period WHERE true")
                .filter("type = :type", "type", asked.type())
                .filter("year = :year", "year", asked.year())
                .filter("CAST(:on AS date) BETWEEN first_day AND last_day", "on", asked.on());
        page.after(listing).ifPresent(after -> sql.append("AND (first_day, code) > (:first, :code)")
                .bind("first", LocalDate.parse(after.get(0)))
                .bind("code", after.get(1)));
        List<Period> rows = sql.append("ORDER BY first_day, code LIMIT :fetch")
                .bind("fetch", page.fetchSize())
                .list(database, this::period);
        return Slice.of(rows, page, listing, period -> List.of(period.firstDay().toString(), period.code()));
    }

    private Period period(Row row) {
        PeriodType type = row.constant("type", PeriodType.class);
        return new Period(
                row.text("code"),
                type,
                labels.of("period-type", type),
                row.integer("year"),
                row.date("first_day"),
                row.date("last_day"),
                row.text("source"));
    }
}
