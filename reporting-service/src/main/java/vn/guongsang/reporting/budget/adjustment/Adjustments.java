package vn.guongsang.reporting.budget.adjustment;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.sql.Row;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.reporting.budget.content.BudgetDecision;
import vn.guongsang.reporting.budget.step.EstimateAdjustment;

/** Stores adjustments, which are added and never changed. */
@ApplicationScoped
public class Adjustments {

    private final DataSource database;
    private final ObjectMapper json;

    Adjustments(DataSource database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** All of an estimate, with what they changed, oldest first. */
    public List<BudgetAdjustment> of(UUID estimate) {
        Map<Integer, List<BudgetAdjustment.Change>> changes = new HashMap<>();
        Sql.of("SELECT * FROM budget_adjustment_line WHERE estimate_id = :estimate ORDER BY number, line")
                .bind("estimate", estimate)
                .list(database, row -> changes.computeIfAbsent(row.integer("number"), n -> new ArrayList<>())
                        .add(change(row)));
        return Sql.of("SELECT * FROM budget_adjustment WHERE estimate_id = :estimate ORDER BY number")
                .bind("estimate", estimate)
                .list(database, row -> adjustment(row, changes.get(row.integer("number"))));
    }

    /** Adds the next one, with what it changes by number of the line. */
    public void add(
            UUID estimate, EstimateAdjustment given, List<BudgetAdjustment.Change> changes, Actor actor, Instant at) {
        Sql.of(
                        """
                WITH added AS (
                    INSERT INTO budget_adjustment
                    SELECT :estimate, 1 + coalesce(max(a.number), 0), :decisionNumber, :decisionDate, :authority, :reason,
                           :by, :at
                    FROM budget_adjustment a WHERE a.estimate_id = :estimate
                    RETURNING number)
                INSERT INTO budget_adjustment_line
                SELECT :estimate, added.number, r.line, r.before, r.after
                FROM added
                CROSS JOIN json_to_recordset(CAST(:rows AS json)) AS r (line int, before numeric, after numeric)""")
                .bind("estimate", estimate)
                .bind("decisionNumber", given.decision().number())
                .bind("decisionDate", given.decision().date())
                .bind("authority", given.decision().authority())
                .bind("reason", given.reason())
                .bind("by", actor.id())
                .bind("at", at)
                .bind("rows", text(changes))
                .update(database);
    }

    private static BudgetAdjustment adjustment(Row row, List<BudgetAdjustment.Change> changes) {
        return new BudgetAdjustment(
                row.integer("number"),
                new BudgetDecision(row.text("decision_number"), row.date("decision_date"), row.text("authority")),
                row.text("reason"),
                row.text("recorded_by"),
                row.instant("recorded_at"),
                changes.stream().mapToLong(BudgetAdjustment.Change::delta).sum(),
                changes);
    }

    private static BudgetAdjustment.Change change(Row row) {
        long before = row.decimal("before").longValueExact();
        long after = row.decimal("after").longValueExact();
        return new BudgetAdjustment.Change(row.integer("line"), before, after, after - before);
    }

    private String text(Object rows) {
        try {
            return json.writeValueAsString(rows);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("budget adjustment", e);
        }
    }
}
