package vn.guongsang.nominations.imports.row;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.List;
import java.util.Locale;
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
import vn.guongsang.nominations.imports.step.ImportKind;
import vn.guongsang.nominations.subject.SubjectProblem;

/** Shows row by row what was found, in the reader's language. */
@ApplicationScoped
public class RowReports {

    private static final TypeReference<List<RowFault>> FAULTS = new TypeReference<>() {};
    private static final TypeReference<List<RowView.Candidate>> CANDIDATES = new TypeReference<>() {};

    private static final String ROWS =
            """
            SELECT r.number, r.outcome, coalesce(r.name, s.display_name, n.name) AS name, s.id AS subject,
                   n.unit_id AS unit, r.reasons,
                   nullif(r.same_as, r.number) AS same_as, r.faults,
                   (SELECT coalesce(jsonb_agg(jsonb_build_object('subjectId', c.id, 'displayName', c.display_name,
                                                                 'unitId', c.unit_id, 'birthYear', c.birth_year)
                                              ORDER BY c.display_name, c.id), '[]')
                    FROM subject c WHERE c.id = ANY (r.candidates)) AS candidates
            FROM import_row r
            LEFT JOIN subject s ON s.id = r.target_id
            LEFT JOIN LATERAL (SELECT unit_id, name FROM unit_naming WHERE unit_id = r.target_id
                               ORDER BY ordinal DESC LIMIT 1) n ON true
            WHERE r.import_id = :import""";

    private final DataSource database;
    private final ObjectMapper json;
    private final Labels labels;
    private final Instance<Importer> importers;

    RowReports(DataSource database, ObjectMapper json, Labels labels, Instance<Importer> importers) {
        this.database = database;
        this.json = json;
        this.labels = labels;
        this.importers = importers;
    }

    /** Which rows, of which import, in which words. */
    public record Question(UUID importId, ImportKind kind, RowOutcome outcome, Locale language) {}

    /** One page of rows, in the order of the file. */
    public Slice<RowView> list(Question question, PageRequest page) {
        Listing listing = new Listing("import-rows", question.importId() + "|" + question.outcome());
        int after =
                page.after(listing).map(keys -> Integer.parseInt(keys.get(0))).orElse(0);
        List<RowView> rows = read(question, after, page.fetchSize());
        return Slice.of(rows, page, listing, row -> List.of(String.valueOf(row.number())));
    }

    /** The rows after one, at most so many. */
    public List<RowView> read(Question question, int after, int most) {
        TableSchema schema = schema(question.kind());
        return Sql.of(ROWS)
                .bind("import", question.importId())
                .filter("r.outcome = :outcome", "outcome", question.outcome())
                .append("AND r.number > :after ORDER BY r.number LIMIT :most")
                .bind("after", after)
                .bind("most", most)
                .list(database, row -> view(row, schema, question.language()));
    }

    private TableSchema schema(ImportKind kind) {
        return importers.stream()
                .filter(importer -> importer.kind() == kind)
                .findFirst()
                .orElseThrow()
                .schema();
    }

    private RowView view(Row row, TableSchema schema, Locale language) {
        RowOutcome outcome = row.constant("outcome", RowOutcome.class);
        return new RowView(
                row.integer("number"),
                outcome,
                labels.of("import-outcome", outcome),
                row.text("name"),
                row.uuid("subject"),
                row.uuid("unit"),
                row.texts("reasons").stream()
                        .map(MatchReason::valueOf)
                        .map(reason -> new RowView.Reason(reason.name(), labels.of("import-reason", reason)))
                        .toList(),
                parse(row.text("candidates"), CANDIDATES),
                row.integer("same_as"),
                parse(row.text("faults"), FAULTS).stream()
                        .map(fault -> shown(fault, schema, language))
                        .toList());
    }

    private static RowView.Fault shown(RowFault fault, TableSchema schema, Locale language) {
        return new RowView.Fault(
                fault.column(),
                schema.column(fault.column()).title(),
                fault.rule(),
                ProblemTexts.ruleDetail(
                        SubjectProblem.SUBJECT_DETAILS_INVALID,
                        fault.rule(),
                        language,
                        fault.arguments().stream().map(String::valueOf).toArray()),
                fault.allowed());
    }

    private <T> T parse(String text, TypeReference<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("row cannot be read", e);
        }
    }
}
