package vn.guongsang.reporting.report.term;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import vn.guongsang.kit.dated.DatedRows;
import vn.guongsang.kit.dated.DatedTable;
import vn.guongsang.kit.page.Listing;
import vn.guongsang.kit.page.PageRequest;
import vn.guongsang.kit.page.Slice;
import vn.guongsang.kit.sql.Row;
import vn.guongsang.kit.sql.Sql;

/** Stores the terms. */
@ApplicationScoped
public class Terms {

    static final DatedTable<TermView> TABLE = new DatedTable<>("report_term", "report-term", Terms::view);

    private final DataSource database;
    private final DatedRows rows;

    Terms(DataSource database, DatedRows rows) {
        this.database = database;
        this.rows = rows;
    }

    /** All, newest first. */
    public Slice<TermView> page(PageRequest page) {
        return rows.page(TABLE, TABLE.rows(), Listing.of("report-terms", List.of()), page);
    }

    /** The one that holds for the reports of a year: that of its last day, or the first one for the years before. */
    public TermView of(int year) {
        return TABLE.rows()
                .append("ORDER BY valid_from <= :day DESC, CASE WHEN valid_from <= :day THEN :day - valid_from"
                        + " ELSE valid_from - :day END LIMIT 1")
                .bind("day", LocalDate.of(year, 12, 31))
                .first(database, TABLE.view())
                .orElseThrow(() -> new IllegalStateException("the database holds no report term"));
    }

    void insert(TermView term) {
        Sql.of(
                        """
                INSERT INTO report_term (id, version, due_day, basis_day, lock_days, remind_days, urge_days,
                                         outlier_factor, valid_from, source, created_at)
                VALUES (:id, 1, :due, :basis, :lock, :remind, :urge, :factor, :from, :source, :at)""")
                .bind("id", term.id())
                .bind("due", term.dueDay())
                .bind("basis", term.basisDay())
                .bind("lock", term.lockDays())
                .bind("remind", term.remindDays())
                .bind("urge", term.urgeDays())
                .bind("factor", term.outlierFactor())
                .bind("from", term.validFrom())
                .bind("source", term.source())
                .bind("at", term.createdAt())
                .update(database);
    }

    private static TermView view(Row row) {
        return new TermView(
                row.uuid("id"),
                row.number("version"),
                row.text("due_day"),
                row.text("basis_day"),
                row.integer("lock_days"),
                row.integer("remind_days"),
                row.integer("urge_days"),
                row.decimal("outlier_factor"),
                row.date("valid_from"),
                row.date("valid_to"),
                row.text("source"),
                row.instant("created_at"));
    }
}
