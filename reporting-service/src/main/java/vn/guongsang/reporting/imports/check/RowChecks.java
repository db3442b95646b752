package vn.guongsang.reporting.imports.check;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import vn.guongsang.kit.sql.Row;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.kit.table.read.TableFormat;
import vn.guongsang.kit.table.read.TableLimits;
import vn.guongsang.kit.table.read.TableReader;
import vn.guongsang.kit.text.Sha256;
import vn.guongsang.reporting.imports.form.ImportKind;
import vn.guongsang.reporting.imports.row.CheckedRow;
import vn.guongsang.reporting.imports.row.Columns;
import vn.guongsang.reporting.imports.row.Figure;
import vn.guongsang.reporting.imports.row.SentRow;
import vn.guongsang.reporting.report.indicator.Indicator;

/** Reads a file and holds its rows to the rules; everything that is known beside them is read at once. */
@ApplicationScoped
public class RowChecks {

    private static final TableLimits LIMITS = TableLimits.USUAL.withRows(5000);

    private final DataSource database;
    private final UnitNames units;

    RowChecks(DataSource database, UnitNames units) {
        this.database = database;
        this.units = units;
    }

    /** What a check depends on beside the rows. */
    public record Setting(ImportKind kind, String mediaType, boolean replaces, int lastYear) {}

    /**
     * The rows of a file.
     *
     * @throws vn.guongsang.kit.problem.ProblemException 422 when the file as a whole cannot be read
     */
    public List<SentRow> read(Setting setting, byte[] bytes) {
        return TableReader.read(setting.mediaType(), bytes, Columns.of(setting.kind()), LIMITS).stream()
                .map(SentRow::of)
                .toList();
    }

    /** What becomes of each row now. */
    public List<CheckedRow> check(Setting setting, List<SentRow> rows) {
        Known known = new Known(
                units.of(rows),
                codes(setting.kind()),
                current(setting.kind(), rows),
                setting.lastYear(),
                TableFormat.XLSX.mediaType().equals(setting.mediaType()),
                setting.replaces());
        RowCheck check = new RowCheck(setting.kind(), known);
        return rows.stream().map(check::check).toList();
    }

    /** Stands for the outcome of every row. */
    public static String token(List<CheckedRow> rows) {
        return Sha256.of(rows.stream().map(CheckedRow::digest).collect(Collectors.joining("\n")));
    }

    private Set<String> codes(ImportKind kind) {
        if (kind == ImportKind.BUDGETS) {
            return codes("SELECT code FROM budget_task");
        }
        Set<String> codes = codes("SELECT DISTINCT code FROM quota");
        Arrays.stream(Indicator.values()).map(Indicator::name).forEach(codes::add);
        return codes;
    }

    private Set<String> codes(String select) {
        return new TreeSet<>(Sql.of(select).list(database, row -> row.text("code")));
    }

    private Map<Figure.Key, BigDecimal> current(ImportKind kind, List<SentRow> rows) {
        List<String> years = rows.stream()
                .map(row -> row.text(Columns.YEAR))
                .filter(year -> year != null)
                .distinct()
                .toList();
        Map<Figure.Key, BigDecimal> current = new HashMap<>();
        Sql.of("SELECT * FROM imported_figure WHERE kind = :kind AND replaced_by IS NULL AND NOT revoked")
                .append("AND year = ANY (CAST(CAST(:years AS text[]) AS int[]))")
                .bind("kind", kind)
                .bind("years", years)
                .list(database, row -> current.put(key(row, kind), row.decimal("value")));
        return current;
    }

    private static Figure.Key key(Row row, ImportKind kind) {
        UUID unit = row.uuid("unit_id");
        return new Figure.Key(
                kind,
                unit,
                row.integer("year"),
                row.text("code"),
                row.text("source"),
                row.constant("measure", Figure.Measure.class));
    }
}
