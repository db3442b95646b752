package vn.guongsang.nominations.imports.row;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import vn.guongsang.kit.sql.Sql;

/** Keeps the rows of imports while they wait, and the outcome of each afterwards. */
@ApplicationScoped
public class ImportRows {

    private static final int AT_ONCE = 1000;

    private static final String STAGE =
            """
            INSERT INTO import_row (import_id, number, outcome, fixed, faults, same_as, new_id, name, spelling, search_key,
                                    person_key, subject_type, birth_year, unit_id, subject_unit_id, identity_kind,
                                    identity_hash, identity_tail, organisation_code, chosen_id, record_key, content)
            SELECT :import, r.number, r.outcome, r.fixed, r.faults, r.same_as, r.new_id, k.name, k.spelling, k.search_key,
                   k.person_key, k.subject_type, k.birth_year, k.unit_id, k.subject_unit_id, k.identity_kind,
                   decode(k.identity_hash, 'hex'), k.identity_tail, k.organisation_code, k.chosen_id, k.record_key, r.content
            FROM jsonb_to_recordset(CAST(:rows AS jsonb)) AS r (number int, outcome text, fixed boolean, faults jsonb,
                     same_as int, new_id uuid, keys jsonb, content jsonb),
                 jsonb_to_record(r.keys) AS k (name text, spelling text, search_key text, person_key text,
                     subject_type text, birth_year int, unit_id uuid, subject_unit_id uuid, identity_kind text,
                     identity_hash text, identity_tail text, organisation_code text, chosen_id uuid, record_key text)""";

    private final DataSource database;
    private final ObjectMapper json;

    ImportRows(DataSource database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** Keeps all rows of an import. */
    public void stage(UUID importId, List<StagedRow> rows) {
        for (int from = 0; from < rows.size(); from += AT_ONCE) {
            Sql.of(STAGE)
                    .bind("import", importId)
                    .bind("rows", write(rows.subList(from, Math.min(from + AT_ONCE, rows.size()))))
                    .update(database);
        }
    }

    /** How many rows have come out how; those that do not occur are left out. */
    public Map<RowOutcome, Long> counts(UUID importId) {
        Map<RowOutcome, Long> counts = new EnumMap<>(RowOutcome.class);
        Sql.of("SELECT outcome, count(*) AS rows FROM import_row WHERE import_id = :import GROUP BY outcome")
                .bind("import", importId)
                .list(database, row -> counts.put(row.constant("outcome", RowOutcome.class), row.number("rows")));
        return counts;
    }

    /** What a dry run has shown, as one short text: another text, another result. */
    public String digest(UUID importId) {
        return Sql.of(
                        """
                SELECT md5(coalesce(string_agg(concat_ws('|', number, outcome, target_id, unit_id, array_to_string(candidates, ',')),
                                               E'\\n' ORDER BY number), '')) AS digest
                FROM import_row WHERE import_id = :import""")
                .bind("import", importId)
                .first(database, row -> row.text("digest"))
                .orElseThrow();
    }

    /** Forgets what the rows have said, once it is written or given up; how each came out stays. */
    public void forget(UUID importId) {
        Sql.of(
                        """
                UPDATE import_row SET name = NULL, spelling = NULL, search_key = NULL, person_key = NULL, birth_year = NULL,
                       identity_kind = NULL, identity_hash = NULL, identity_tail = NULL, organisation_code = NULL,
                       record_key = NULL, content = NULL, candidates = '{}'
                WHERE import_id = :import""")
                .bind("import", importId)
                .update(database);
    }

    private String write(List<StagedRow> rows) {
        try {
            return json.writeValueAsString(rows);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("rows cannot be written", e);
        }
    }
}
