package vn.guongsang.reporting.budget.spending;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import vn.guongsang.kit.actor.UnitScope;
import vn.guongsang.kit.page.Listing;
import vn.guongsang.kit.page.PageRequest;
import vn.guongsang.kit.page.Slice;
import vn.guongsang.kit.sql.Row;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.reporting.budget.content.FundSource;

/** Stores and lists spending; rows are added, never changed. */
@ApplicationScoped
public class Spendings {

    private static final String ROWS =
            """
            SELECT s.id, s.estimate_id, s.line, l.task, l.source, s.unit_id, s.year, s.spent_on, s.document_number, s.content,
                   s.amount, s.reverses, r.id AS reversed_by, s.recorded_by, s.recorded_at
            FROM budget_spending s
            JOIN budget_line l ON l.estimate_id = s.estimate_id AND l.number = s.line
            LEFT JOIN budget_spending r ON r.reverses = s.id
            WHERE true""";

    private final DataSource database;

    Spendings(DataSource database) {
        this.database = database;
    }

    /** Spending within the scope, latest first. */
    public Slice<SpendingRow> list(SpendingFilter filter, UnitScope scope, PageRequest page) {
        Listing listing = Listing.of("budget-spendings", filter);
        Sql sql = Sql.of(ROWS)
                .filter("s.unit_id = :unit", "unit", filter.unitId())
                .filter("s.year = :year", "year", filter.year())
                .filter("s.estimate_id = :estimate", "estimate", filter.estimateId())
                .filter("s.line = :line", "line", filter.line());
        page.after(listing).ifPresent(keys -> sql.append("AND (s.spent_on, s.id) < (:day, :id)")
                .bind("day", LocalDate.parse(keys.get(0)))
                .bind("id", UUID.fromString(keys.get(1))));
        List<SpendingRow> rows = sql.page(scope, "s.unit_id", "ORDER BY spent_on DESC, id DESC", page.fetchSize())
                .list(database, Spendings::row);
        return Slice.of(
                rows,
                page,
                listing,
                row -> List.of(row.spentOn().toString(), row.id().toString()));
    }

    /** One of the scope. */
    public Optional<SpendingRow> find(UUID id, UnitScope scope) {
        return Sql.of(ROWS)
                .filter("s.id = :id", "id", id)
                .within(scope, "s.unit_id")
                .first(database, Spendings::row);
    }

    /** The last day on which money of a budget year is booked. */
    LocalDate closing(int year) {
        return Sql.of(
                        "SELECT closing_day FROM budget_closing WHERE first_year <= :year ORDER BY first_year DESC LIMIT 1")
                .bind("year", year)
                .first(database, row -> MonthDay.parse(row.text("closing_day")).atYear(year + 1))
                .orElse(LocalDate.of(year, 12, 31));
    }

    void insert(SpendingRow row) {
        Sql.of(
                        """
                INSERT INTO budget_spending (id, estimate_id, line, unit_id, year, spent_on, document_number, content, amount,
                                             reverses, recorded_by, recorded_at)
                VALUES (:id, :estimate, :line, :unit, :year, :day, :document, :content, :amount, :reverses, :by, :at)""")
                .bind("id", row.id())
                .bind("estimate", row.estimateId())
                .bind("line", row.line())
                .bind("unit", row.unitId())
                .bind("year", row.year())
                .bind("day", row.spentOn())
                .bind("document", row.documentNumber())
                .bind("content", row.content())
                .bind("amount", row.amount())
                .bind("reverses", row.reverses())
                .bind("by", row.recordedBy())
                .bind("at", row.recordedAt())
                .update(database);
    }

    private static SpendingRow row(Row row) {
        return new SpendingRow(
                row.uuid("id"),
                row.uuid("estimate_id"),
                row.integer("line"),
                row.text("task"),
                row.constant("source", FundSource.class),
                row.uuid("unit_id"),
                row.integer("year"),
                row.date("spent_on"),
                row.text("document_number"),
                row.text("content"),
                row.decimal("amount").longValueExact(),
                row.uuid("reverses"),
                row.uuid("reversed_by"),
                row.text("recorded_by"),
                row.instant("recorded_at"));
    }
}
