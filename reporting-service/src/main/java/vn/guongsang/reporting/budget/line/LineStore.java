package vn.guongsang.reporting.budget.line;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import vn.guongsang.kit.sql.Row;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.reporting.budget.content.EventKind;
import vn.guongsang.reporting.budget.content.FundSource;
import vn.guongsang.reporting.budget.content.LineEvent;
import vn.guongsang.reporting.budget.content.NewLine;

/** Stores the lines of estimates; the caller holds the lock of the estimate. */
@ApplicationScoped
public class LineStore {

    private static final String INSERT =
            """
            INSERT INTO budget_line (id, estimate_id, number, task, source, source_description, content, clause, event_kind,
                                     event_id, estimated)
            SELECT r.id, :estimate, r.number, r.task, r.source, r.source_description, r.content, r.clause, r.event_kind,
                   r.event_id, r.estimated
            FROM json_to_recordset(CAST(:rows AS json))
                AS r (id uuid, number int, task text, source text, source_description text, content text, clause text,
                      event_kind text, event_id uuid, estimated numeric)""";

    private final DataSource database;
    private final ObjectMapper json;

    LineStore(DataSource database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** A figure that is decided for lines. */
    public enum Figure {
        APPROVED("approved"),
        ALLOCATED("allocated"),
        SETTLED("settled");

        private final String column;

        Figure(String column) {
            this.column = column;
        }
    }

    /** The lines of an estimate, in order. */
    public List<BudgetLine> of(UUID estimate) {
        return Sql.of("SELECT * FROM budget_line l WHERE l.estimate_id = :estimate ORDER BY l.number")
                .bind("estimate", estimate)
                .list(database, LineStore::line);
    }

    /** Puts lines in place of all that stand there. */
    public void replace(UUID estimate, List<NewLine> lines) {
        Sql.of("DELETE FROM budget_line WHERE estimate_id = :estimate")
                .bind("estimate", estimate)
                .update(database);
        insert(estimate, lines, 1, true);
    }

    /** Adds lines that nobody had estimated, behind the others. */
    public void add(UUID estimate, List<NewLine> lines, int first) {
        insert(estimate, lines, first, false);
    }

    /** Writes a figure of lines, by their numbers. */
    public void set(UUID estimate, Figure figure, Map<Integer, Long> amounts) {
        List<Map<String, Object>> rows = new ArrayList<>();
        amounts.forEach((line, amount) -> rows.add(Map.of("line", line, "amount", amount)));
        Sql.of("UPDATE budget_line l SET " + figure.column + " = r.amount")
                .append("FROM json_to_recordset(CAST(:rows AS json)) AS r (line int, amount numeric)")
                .append("WHERE l.estimate_id = :estimate AND l.number = r.line")
                .bind("rows", text(rows))
                .bind("estimate", estimate)
                .update(database);
    }

    /** Books money on a line; a negative amount takes it back. */
    public void spend(UUID estimate, int line, long amount) {
        Sql.of("UPDATE budget_line SET spent = spent + :amount WHERE estimate_id = :estimate AND number = :line")
                .bind("amount", amount)
                .bind("estimate", estimate)
                .bind("line", line)
                .update(database);
    }

    private void insert(UUID estimate, List<NewLine> lines, int first, boolean estimated) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (NewLine line : lines) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("id", Ids.next());
            row.put("number", first + rows.size());
            row.put("task", line.task());
            row.put("source", line.source());
            row.put("source_description", line.sourceDescription());
            row.put("content", line.content());
            row.put("clause", line.section());
            row.put("event_kind", line.event() == null ? null : line.event().kind());
            row.put("event_id", line.event() == null ? null : line.event().id());
            row.put("estimated", estimated ? line.amount() : BigDecimal.ZERO);
            rows.add(row);
        }
        Sql.of(INSERT).bind("estimate", estimate).bind("rows", text(rows)).update(database);
    }

    /** The line of a row that holds its columns. */
    public static BudgetLine line(Row row) {
        EventKind kind = row.constant("event_kind", EventKind.class);
        return new BudgetLine(
                row.uuid("id"),
                row.integer("number"),
                row.text("task"),
                row.constant("source", FundSource.class),
                row.text("source_description"),
                row.text("content"),
                row.text("clause"),
                kind == null ? null : new LineEvent(kind, row.uuid("event_id")),
                row.decimal("estimated").longValueExact(),
                Amounts.dong(row.decimal("approved")),
                Amounts.dong(row.decimal("allocated")),
                row.decimal("spent").longValueExact(),
                Amounts.dong(row.decimal("settled")));
    }

    private String text(Object rows) {
        try {
            return json.writeValueAsString(rows);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("budget lines", e);
        }
    }
}
