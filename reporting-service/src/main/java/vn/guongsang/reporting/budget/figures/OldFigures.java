package vn.guongsang.reporting.budget.figures;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import vn.guongsang.kit.sql.Row;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.reporting.budget.content.FundSource;

/** Reads the money that old documents tell of, apart from what is recorded here. */
@ApplicationScoped
class OldFigures {

    private static final String SUMS =
            """
            SELECT e.code, e.source,
                   sum(e.value) FILTER (WHERE e.measure = 'ESTIMATED') AS estimated,
                   sum(e.value) FILTER (WHERE e.measure = 'APPROVED') AS approved,
                   sum(e.value) FILTER (WHERE e.measure = 'ALLOCATED') AS allocated,
                   sum(e.value) FILTER (WHERE e.measure = 'SPENT') AS spent,
                   sum(e.value) FILTER (WHERE e.measure = 'SETTLED') AS settled
            FROM imported_figure e
            WHERE e.kind = 'BUDGETS' AND e.year = :year AND e.replaced_by IS NULL AND NOT e.revoked""";

    private final DataSource database;

    OldFigures(DataSource database) {
        this.database = database;
    }

    List<BudgetFigures.Imported> of(FiguresQuestion question, UUID unit, LocalDate day) {
        return Sql.of(SUMS)
                .append(FigureSums.OF_UNITS)
                .filter("e.source = :source", "source", question.source())
                .filter("e.code = :task", "task", question.task())
                .append("GROUP BY e.code, e.source ORDER BY e.code, e.source DESC")
                .bind("year", question.year())
                .bind("unit", unit)
                .bind("subtree", question.subtree())
                .bind("day", day)
                .list(
                        database,
                        row -> new BudgetFigures.Imported(
                                row.text("code"),
                                row.constant("source", FundSource.class),
                                dong(row, "estimated"),
                                dong(row, "approved"),
                                dong(row, "allocated"),
                                dong(row, "spent"),
                                dong(row, "settled")));
    }

    private static Long dong(Row row, String column) {
        BigDecimal amount = row.decimal(column);
        return amount == null ? null : Long.valueOf(amount.longValueExact());
    }
}
