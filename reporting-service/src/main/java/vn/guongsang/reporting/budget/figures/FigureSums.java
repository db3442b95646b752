package vn.guongsang.reporting.budget.figures;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import vn.guongsang.kit.actor.UnitScope;
import vn.guongsang.kit.problem.KitProblem;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.sql.Row;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.kit.text.Labels;
import vn.guongsang.reporting.budget.content.BudgetStatus;
import vn.guongsang.reporting.budget.content.FundSource;
import vn.guongsang.reporting.budget.line.Amounts;
import vn.guongsang.reporting.unit.KnownUnit;
import vn.guongsang.reporting.unit.Units;

/** Sums money by query over the lines; no sum is stored. */
@ApplicationScoped
public class FigureSums {

    /** An estimate belongs to one unit, and a unit stands in the tree once: nothing is added twice. */
    static final String OF_UNITS =
            """
            AND e.unit_id = ANY (CASE WHEN :subtree THEN ARRAY(SELECT unit_tree(:unit, CAST(:day AS date)))
                                      ELSE ARRAY[CAST(:unit AS uuid)] END)""";

    /** From the submission on; what was given back is not asked for at present. */
    static final String SUBMITTED = "e.status IN ('SUBMITTED', 'REVIEWED', 'APPROVED', 'ALLOCATED', 'CLOSED')";

    private static final String SUMS = "SELECT l.source, l.task, " + Amounts.SUMS
            + " FROM budget_estimate e JOIN budget_line l ON l.estimate_id = e.id WHERE e.year = :year AND "
            + SUBMITTED;

    private final DataSource database;
    private final Units units;
    private final OldFigures old;
    private final Labels labels;

    FigureSums(DataSource database, Units units, OldFigures old, Labels labels) {
        this.database = database;
        this.units = units;
        this.old = old;
        this.labels = labels;
    }

    /**
     * The sums of a unit, or of the province when none is named.
     *
     * @throws ProblemException 404 when the unit is unknown or out of scope
     */
    public BudgetFigures of(FiguresQuestion question, UnitScope scope, LocalDate today) {
        LocalDate day = basisDate(question.year(), today);
        KnownUnit unit = (question.unitId() == null
                        ? units.province(day, scope)
                        : units.find(question.unitId(), day, scope))
                .orElseThrow(() -> new ProblemException(KitProblem.NOT_FOUND));
        List<BudgetFigures.OfSource> sources = new ArrayList<>();
        List<BudgetFigures.OfTask> tasks = new ArrayList<>();
        List<Amounts> total = new ArrayList<>();
        bind(Sql.of(SUMS), question, unit, day)
                .filter("l.source = :source", "source", question.source())
                .filter("l.task = :task", "task", question.task())
                .append("GROUP BY GROUPING SETS ((), (l.source), (l.task, l.source))")
                .append("ORDER BY l.task NULLS FIRST, l.source DESC NULLS FIRST")
                .list(database, row -> sort(row, sources, tasks, total));
        return new BudgetFigures(
                question.year(),
                unit.id(),
                unit.name(),
                question.subtree(),
                day,
                counts(question, unit, day),
                sources,
                tasks,
                total.get(0),
                old.of(question, unit.id(), day));
    }

    /** The day whose tree counts: the last one of the year, or today while it runs. */
    static LocalDate basisDate(int year, LocalDate today) {
        LocalDate end = LocalDate.of(year, 12, 31);
        return end.isBefore(today) ? end : today;
    }

    private static boolean sort(
            Row row, List<BudgetFigures.OfSource> sources, List<BudgetFigures.OfTask> tasks, List<Amounts> total) {
        FundSource source = row.constant("source", FundSource.class);
        if (source == null) {
            return total.add(Amounts.of(row));
        }
        String task = row.text("task");
        return task == null
                ? sources.add(new BudgetFigures.OfSource(source, Amounts.of(row)))
                : tasks.add(new BudgetFigures.OfTask(task, source, Amounts.of(row)));
    }

    private List<BudgetFigures.StatusCount> counts(FiguresQuestion question, KnownUnit unit, LocalDate day) {
        Sql sql = Sql.of("SELECT e.status, count(*) AS count FROM budget_estimate e WHERE e.year = :year")
                .append("AND e.status <> 'DISCARDED'");
        return bind(sql, question, unit, day)
                .append("GROUP BY e.status ORDER BY e.status")
                .list(database, row -> {
                    BudgetStatus status = row.constant("status", BudgetStatus.class);
                    return new BudgetFigures.StatusCount(
                            status, labels.of("budget-status", status), row.number("count"));
                });
    }

    private static Sql bind(Sql sql, FiguresQuestion question, KnownUnit unit, LocalDate day) {
        return sql.append(OF_UNITS)
                .bind("year", question.year())
                .bind("unit", unit.id())
                .bind("subtree", question.subtree())
                .bind("day", day);
    }
}
