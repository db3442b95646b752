package vn.guongsang.reporting.budget.line;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.sql.DataSource;
import vn.guongsang.kit.sql.Row;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.reporting.budget.content.EventKind;

/** Reads the tasks that money is estimated for. */
@ApplicationScoped
public class BudgetTasks {

    private final DataSource database;

    BudgetTasks(DataSource database) {
        this.database = database;
    }

    /** All tasks, in the order of the list. */
    public List<BudgetTask> all(Locale language) {
        return Sql.of("SELECT * FROM budget_task ORDER BY ordinal").list(database, row -> task(row, language));
    }

    /** The tasks of a budget year, by code. */
    public Map<String, BudgetTask> of(int year) {
        Map<String, BudgetTask> tasks = new LinkedHashMap<>();
        Sql.of("SELECT * FROM budget_task WHERE first_year <= :year AND (last_year IS NULL OR last_year >= :year)")
                .append("ORDER BY ordinal")
                .bind("year", year)
                .list(database, row -> task(row, Locale.ROOT))
                .forEach(task -> tasks.put(task.code(), task));
        return tasks;
    }

    private static BudgetTask task(Row row, Locale language) {
        return new BudgetTask(
                row.text("code"),
                row.text("en".equals(language.getLanguage()) ? "label_en" : "label_vi"),
                row.text("section"),
                row.text("quote"),
                row.constant("event_kind", EventKind.class),
                row.integer("first_year"),
                row.integer("last_year"));
    }
}
