package vn.guongsang.reporting.budget.figures;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import vn.guongsang.kit.actor.UnitScope;
import vn.guongsang.kit.page.Listing;
import vn.guongsang.kit.page.PageRequest;
import vn.guongsang.kit.page.Slice;
import vn.guongsang.kit.problem.KitProblem;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.sql.Row;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.kit.text.Labels;
import vn.guongsang.reporting.budget.content.BudgetStatus;
import vn.guongsang.reporting.budget.line.LineStore;
import vn.guongsang.reporting.unit.KnownUnit;
import vn.guongsang.reporting.unit.Units;

/** Lists the lines that a sum is made of. */
@ApplicationScoped
public class CountedLines {

    /** The name is that of the day, or of the unit's own first or last day. */
    private static final String ROWS =
            """
            SELECT l.*, e.unit_id, e.year, e.status, n.name AS unit_name
            FROM budget_estimate e
            JOIN budget_line l ON l.estimate_id = e.id
            JOIN unit u ON u.id = e.unit_id
            JOIN unit_naming n ON n.unit_id = u.id
                AND (n.valid_from IS NULL OR n.valid_from <= least(greatest(CAST(:day AS date), u.valid_from), u.valid_to))
                AND (n.valid_to IS NULL OR n.valid_to >= least(greatest(CAST(:day AS date), u.valid_from), u.valid_to))
            WHERE e.year = :year AND\s"""
                    + FigureSums.SUBMITTED;

    private final DataSource database;
    private final Units units;
    private final Labels labels;

    CountedLines(DataSource database, Units units, Labels labels) {
        this.database = database;
        this.units = units;
        this.labels = labels;
    }

    /**
     * The lines behind the sums of a question, estimate by estimate.
     *
     * @throws ProblemException 404 when the unit is unknown or out of scope
     */
    public Slice<LineRow> list(FiguresQuestion question, UnitScope scope, LocalDate today, PageRequest page) {
        LocalDate day = FigureSums.basisDate(question.year(), today);
        KnownUnit unit = (question.unitId() == null
                        ? units.province(day, scope)
                        : units.find(question.unitId(), day, scope))
                .orElseThrow(() -> new ProblemException(KitProblem.NOT_FOUND));
        Listing listing = Listing.of("budget-lines", question);
        Sql sql = Sql.of(ROWS)
                .append(FigureSums.OF_UNITS)
                .filter("l.source = :source", "source", question.source())
                .filter("l.task = :task", "task", question.task());
        page.after(listing).ifPresent(keys -> sql.append("AND (l.estimate_id, l.number) > (:after, :number)")
                .bind("after", UUID.fromString(keys.get(0)))
                .bind("number", Integer.parseInt(keys.get(1))));
        List<LineRow> rows = sql.append("ORDER BY l.estimate_id, l.number LIMIT :most")
                .bind("year", question.year())
                .bind("unit", unit.id())
                .bind("subtree", question.subtree())
                .bind("day", day)
                .bind("most", page.fetchSize())
                .list(database, this::row);
        return Slice.of(
                rows,
                page,
                listing,
                row -> List.of(
                        row.estimateId().toString(), String.valueOf(row.line().number())));
    }

    private LineRow row(Row row) {
        BudgetStatus status = row.constant("status", BudgetStatus.class);
        return new LineRow(
                row.uuid("estimate_id"),
                row.uuid("unit_id"),
                row.text("unit_name"),
                row.integer("year"),
                status,
                labels.of("budget-status", status),
                LineStore.line(row));
    }
}
