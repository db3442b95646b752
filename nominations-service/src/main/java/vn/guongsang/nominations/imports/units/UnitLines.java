package vn.guongsang.nominations.imports.units;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import vn.guongsang.kit.sql.Row;
import vn.guongsang.kit.sql.Sql;

/** Reads the rows that wait, and keeps what was found of them. */
@ApplicationScoped
class UnitLines {

    private static final int AT_ONCE = 1000;

    private static final String FOUND =
            """
            UPDATE import_row r
            SET outcome = f.outcome, target_id = f.target_id, unit_id = f.unit_id, same_as = f.same_as, faults = f.faults,
                reasons = ARRAY(SELECT jsonb_array_elements_text(f.reasons))
            FROM jsonb_to_recordset(CAST(:found AS jsonb)) AS f (number int, outcome text, target_id uuid, unit_id uuid,
                     same_as int, reasons jsonb, faults jsonb)
            WHERE r.import_id = :import AND r.number = f.number""";

    private final DataSource database;
    private final ObjectMapper json;

    UnitLines(DataSource database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** The rows that the file alone has not decided. */
    List<UnitLine> of(UUID importId) {
        return Sql.of("SELECT number, new_id, content FROM import_row WHERE import_id = :import AND NOT fixed")
                .append("ORDER BY number")
                .bind("import", importId)
                .list(database, this::line);
    }

    void store(UUID importId, Collection<UnitVerdict> verdicts) {
        List<UnitVerdict> all = List.copyOf(verdicts);
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            Sql.of(FOUND)
                    .bind("import", importId)
                    .bind("found", write(all.subList(from, Math.min(from + AT_ONCE, all.size()))))
                    .update(database);
        }
    }

    private UnitLine line(Row row) {
        try {
            return new UnitLine(
                    row.integer("number"),
                    row.uuid("new_id"),
                    json.readValue(row.text("content"), UnitLine.Told.class));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("row cannot be read", e);
        }
    }

    private String write(List<UnitVerdict> verdicts) {
        try {
            return json.writeValueAsString(verdicts);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("rows cannot be written", e);
        }
    }
}
