package vn.guongsang.reporting.imports.row;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import vn.guongsang.kit.page.Listing;
import vn.guongsang.kit.page.PageRequest;
import vn.guongsang.kit.page.Slice;
import vn.guongsang.kit.problem.ProblemTexts;
import vn.guongsang.kit.sql.Row;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.kit.table.read.TableSchema;
import vn.guongsang.kit.text.Labels;
import vn.guongsang.reporting.imports.form.ImportKind;

/** Keeps the rows of imports, and shows them in the reader's language. */
@ApplicationScoped
public class RowStore {

    private static final TypeReference<List<RowFault>> FAULTS = new TypeReference<>() {};
    private static final TypeReference<Map<String, String>> CELLS = new TypeReference<>() {};

    private final DataSource database;
    private final ObjectMapper json;
    private final Labels labels;

    RowStore(DataSource database, ObjectMapper json, Labels labels) {
        this.database = database;
        this.json = json;
        this.labels = labels;
    }

    /** Which rows, of which import, in which words. */
    public record Question(UUID importId, ImportKind kind, RowOutcome outcome, Locale language) {}

    /** Keeps the rows of a new import. */
    public void insert(UUID importId, List<CheckedRow> rows) {
        List<Map<String, Object>> all = new ArrayList<>();
        for (CheckedRow row : rows) {
            Map<String, Object> kept = new LinkedHashMap<>();
            kept.put("number", row.sent().number());
            kept.put("outcome", row.outcome());
            kept.put("cells", row.sent().cells());
            kept.put("unit_id", row.unitId());
            kept.put("faults", row.faults());
            all.add(kept);
        }
        Sql.of(
                        """
                INSERT INTO figure_import_row (import_id, number, outcome, cells, unit_id, faults)
                SELECT :import, r.number, r.outcome, r.cells, r.unit_id, r.faults
                FROM json_to_recordset(CAST(:rows AS json))
                    AS r (number int, outcome text, cells jsonb, unit_id uuid, faults jsonb)""")
                .bind("import", importId)
                .bind("rows", text(all))
                .update(database);
    }

    /** The rows as they were sent, in the order of the file. */
    public List<SentRow> sent(UUID importId) {
        return Sql.of("SELECT number, cells FROM figure_import_row WHERE import_id = :import ORDER BY number")
                .bind("import", importId)
                .list(database, row -> new SentRow(row.integer("number"), parse(row.text("cells"), CELLS), List.of()));
    }

    /** How many rows have each outcome. */
    public Map<RowOutcome, Long> counts(UUID importId) {
        Map<RowOutcome, Long> counts = new LinkedHashMap<>();
        Sql.of("SELECT outcome, count(*) AS count FROM figure_import_row WHERE import_id = :import GROUP BY outcome")
                .bind("import", importId)
                .list(database, row -> counts.put(row.constant("outcome", RowOutcome.class), row.number("count")));
        return counts;
    }

    /** One page of rows, in the order of the file. */
    public Slice<RowView> list(Question question, PageRequest page) {
        Listing listing = new Listing("figure-import-rows", question.importId() + "|" + question.outcome());
        int after =
                page.after(listing).map(keys -> Integer.parseInt(keys.get(0))).orElse(0);
        List<RowView> rows = Sql.of("SELECT * FROM figure_import_row r WHERE r.import_id = :import")
                .bind("import", question.importId())
                .filter("r.outcome = :outcome", "outcome", question.outcome())
                .append("AND r.number > :after ORDER BY r.number LIMIT :most")
                .bind("after", after)
                .bind("most", page.fetchSize())
                .list(database, row -> view(row, question));
        return Slice.of(rows, page, listing, row -> List.of(String.valueOf(row.number())));
    }

    private RowView view(Row row, Question question) {
        TableSchema schema = Columns.of(question.kind());
        Map<String, String> cells = parse(row.text("cells"), CELLS);
        RowOutcome outcome = row.constant("outcome", RowOutcome.class);
        return new RowView(
                row.integer("number"),
                outcome,
                labels.of("figure-row-outcome", outcome),
                cells.getOrDefault(Columns.UNIT_NAME, cells.get(Columns.UNIT_CODE)),
                row.uuid("unit_id"),
                parse(row.text("faults"), FAULTS).stream()
                        .map(fault -> new RowView.Fault(
                                fault.column(),
                                schema.column(fault.column()).title(),
                                fault.rule(),
                                ProblemTexts.ruleDetail(
                                        ImportProblem.FIGURE_IMPORT_INVALID,
                                        fault.rule(),
                                        question.language(),
                                        fault.arguments().stream()
                                                .map(String::valueOf)
                                                .toArray()),
                                fault.allowed()))
                        .toList());
    }

    private String text(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("import rows", e);
        }
    }

    private <T> T parse(String text, TypeReference<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("import rows", e);
        }
    }
}
