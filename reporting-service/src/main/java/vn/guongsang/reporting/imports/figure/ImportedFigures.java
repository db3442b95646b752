package vn.guongsang.reporting.imports.figure;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.reporting.imports.row.CheckedRow;
import vn.guongsang.reporting.imports.row.Figure;

/** Writes imported figures, and takes them back; what is replaced stays as a row. */
@ApplicationScoped
public class ImportedFigures {

    private static final String ROWS =
            """
            json_to_recordset(CAST(:rows AS json))
                AS r (id uuid, row int, kind text, unit_id uuid, year int, code text, source text, measure text, value numeric)""";

    private final DataSource database;
    private final ObjectMapper json;

    ImportedFigures(DataSource database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** Imports are written one after the other, until the transaction ends. */
    public void lock() {
        Sql.of("SELECT 1 AS locked FROM pg_advisory_xact_lock(hashtextextended('imported_figure', 0))")
                .list(database, row -> row.number("locked"));
    }

    /** Writes the figures of rows; those that stand for the same are replaced. */
    public void write(UUID importId, List<CheckedRow> rows) {
        List<Map<String, Object>> all = new ArrayList<>();
        rows.forEach(row -> row.figures().forEach(figure -> all.add(columns(row, figure))));
        if (all.isEmpty()) {
            return;
        }
        String text = text(all);
        Sql.of("UPDATE imported_figure f SET replaced_by = :import FROM " + ROWS)
                .append("WHERE f.kind = r.kind AND f.unit_id = r.unit_id AND f.year = r.year AND f.code = r.code")
                .append("AND f.source = r.source AND f.measure = r.measure AND f.replaced_by IS NULL AND NOT f.revoked")
                .bind("import", importId)
                .bind("rows", text)
                .update(database);
        Sql.of("INSERT INTO imported_figure (id, import_id, row, kind, unit_id, year, code, source, measure, value)")
                .append(
                        "SELECT r.id, :import, r.row, r.kind, r.unit_id, r.year, r.code, r.source, r.measure, r.value FROM "
                                + ROWS)
                .bind("import", importId)
                .bind("rows", text)
                .update(database);
    }

    /** Whether a later import has replaced figures of one. */
    public boolean isReplaced(UUID importId) {
        return Sql.of(
                        "SELECT 1 AS there FROM imported_figure WHERE import_id = :import AND replaced_by IS NOT NULL LIMIT 1")
                .bind("import", importId)
                .first(database, row -> true)
                .orElse(false);
    }

    /** Takes the figures of an import back; what it had replaced stands again. */
    public void revoke(UUID importId) {
        Sql.of("UPDATE imported_figure SET revoked = true WHERE import_id = :import")
                .bind("import", importId)
                .update(database);
        Sql.of("UPDATE imported_figure SET replaced_by = NULL WHERE replaced_by = :import AND NOT revoked")
                .bind("import", importId)
                .update(database);
    }

    private static Map<String, Object> columns(CheckedRow row, Figure figure) {
        Figure.Key key = figure.key();
        return Map.of(
                "id", Ids.next(),
                "row", row.sent().number(),
                "kind", key.kind(),
                "unit_id", key.unitId(),
                "year", key.year(),
                "code", key.code(),
                "source", key.source(),
                "measure", key.measure(),
                "value", figure.value());
    }

    private String text(Object rows) {
        try {
            return json.writeValueAsString(rows);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("imported figures", e);
        }
    }
}
