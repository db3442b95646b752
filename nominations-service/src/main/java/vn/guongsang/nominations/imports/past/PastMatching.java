package vn.guongsang.nominations.imports.past;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import vn.guongsang.kit.actor.UnitScope;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.nominations.imports.row.ImportScope;

/** Compares the rows of an import with the subjects that there are, all rows of a portion in one statement. */
@ApplicationScoped
class PastMatching {

    private static final int AT_ONCE = 1000;

    private static final String AFRESH =
            """
            UPDATE import_row SET outcome = 'NEW', target_id = NULL, reasons = '{}', candidates = '{}', faults = '[]'
            WHERE import_id = :import AND NOT fixed""";

    /**
     * Weights: 3 named by id, number or code; 2 the spelt name in the same or a related unit, for a person with the birth
     * year; 1 may be the same; 0 is not. What contradicts (year of birth, another number of the kind) makes it 0.
     */
    private static final String COMPARED =
            """
            WITH RECURSIVE me AS (
                SELECT r.* FROM import_row r
                WHERE r.import_id = :import AND NOT r.fixed AND r.same_as = r.number AND NOT jsonb_exists(r.content, 'asNew')
                  AND r.number BETWEEN :first AND :last
            ), lineage (root, id, back) AS (
                SELECT DISTINCT me.subject_unit_id, me.subject_unit_id, way.back
                FROM me CROSS JOIN (VALUES (true), (false)) AS way (back)
                UNION
                SELECT l.root, CASE WHEN l.back THEN u.predecessor_id ELSE u.successor_id END, l.back
                FROM lineage l
                JOIN unit_succession u ON l.id = CASE WHEN l.back THEN u.successor_id ELSE u.predecessor_id END
            ), kin AS (
                SELECT DISTINCT root, id FROM lineage
            ), found AS (
                SELECT me.number, c.id FROM me JOIN subject c ON c.id = me.chosen_id
                UNION
                SELECT me.number, c.id FROM me JOIN subject c ON c.identity_hash = me.identity_hash
                WHERE me.chosen_id IS NULL
                UNION
                SELECT me.number, c.id FROM me JOIN subject c ON c.organisation_code = me.organisation_code
                WHERE me.chosen_id IS NULL
                UNION
                SELECT me.number, c.id FROM me JOIN subject c ON c.word_key = me.word_key AND c.type = me.subject_type
                WHERE me.chosen_id IS NULL
            ), compared AS (
                SELECT me.number, c.id, c.type, me.chosen_id IS NOT NULL AS chosen,
                       coalesce(c.identity_hash = me.identity_hash, false) AS same_id,
                       coalesce(c.organisation_code = me.organisation_code, false) AS same_code,
                       c.spelling = me.spelling AS same_name, kin.id IS NOT NULL AS near,
                       coalesce(c.birth_year = me.birth_year, false) AS same_year,
                       coalesce(c.birth_year <> me.birth_year, false)
                           OR coalesce(c.identity_kind = me.identity_kind AND c.identity_hash <> me.identity_hash, false)
                           OR coalesce(c.organisation_code <> me.organisation_code, false)
                           OR c.type = 'HOUSEHOLD' AND coalesce(c.person_key <> me.person_key, false) AS contradicted
                FROM found
                JOIN me ON me.number = found.number
                JOIN subject c ON c.id = found.id
                LEFT JOIN kin ON kin.root = me.subject_unit_id AND kin.id = c.unit_id
                WHERE c.type = me.subject_type AND c.status = 'ACTIVE' AND c.erased_at IS NULL AND %s
            ), weighed AS (
                SELECT *, CASE WHEN chosen OR same_id OR same_code THEN 3
                               WHEN contradicted THEN 0
                               WHEN same_name AND near AND (same_year OR type <> 'INDIVIDUAL') THEN 2
                               WHEN near OR same_name AND same_year THEN 1
                               ELSE 0 END AS weight
                FROM compared
            ), best AS (
                SELECT *, max(weight) OVER (PARTITION BY number) AS most FROM weighed
            ), verdict AS (
                SELECT number, most, count(*) FILTER (WHERE weight = most) AS rivals,
                       (array_agg(id ORDER BY weight DESC, id))[1] AS likeliest,
                       (array_agg(id ORDER BY weight DESC, id) FILTER (WHERE weight > 0))[1:20] AS candidates,
                       (array_agg(concat_ws(',', CASE WHEN chosen THEN 'NAMED_BY_ID' END,
                                            CASE WHEN same_id THEN 'SAME_ID_NUMBER' END,
                                            CASE WHEN same_code THEN 'SAME_ORGANISATION_CODE' END,
                                            CASE WHEN same_name THEN 'SAME_NAME' END,
                                            CASE WHEN same_year THEN 'SAME_BIRTH_YEAR' END,
                                            CASE WHEN near THEN 'SAME_OR_RELATED_UNIT' END)
                                  ORDER BY weight DESC, id))[1] AS reasons
                FROM best WHERE most > 0 GROUP BY number, most
            )
            UPDATE import_row r
            SET outcome = CASE WHEN v.most >= 2 AND v.rivals = 1 THEN 'MATCHED' ELSE 'AMBIGUOUS' END,
                target_id = CASE WHEN v.most >= 2 AND v.rivals = 1 THEN v.likeliest END,
                reasons = CASE WHEN v.most >= 2 AND v.rivals = 1 THEN string_to_array(v.reasons, ',') ELSE '{}' END,
                candidates = CASE WHEN v.most >= 2 AND v.rivals = 1 THEN '{}' ELSE v.candidates END
            FROM verdict v
            WHERE r.import_id = :import AND r.number = v.number""";

    /** Told after the rows that speak of the same subject, first rows included: what they become. */
    private static final List<String> AFTERWARDS = List.of(
            """
            UPDATE import_row SET outcome = 'ERROR',
                   faults = '[{"column": "subject", "rule": "import-subject-unknown"}]'
            WHERE import_id = :import AND NOT fixed AND chosen_id IS NOT NULL AND outcome = 'NEW' AND same_as = number""",
            """
            UPDATE import_row r SET target_id = r.new_id
            WHERE r.import_id = :import AND r.outcome = 'NEW' AND r.same_as = r.number""",
            """
            UPDATE import_row r SET outcome = f.outcome, target_id = f.target_id, reasons = f.reasons,
                   candidates = f.candidates, faults = f.faults
            FROM import_row f
            WHERE f.import_id = :import AND r.import_id = :import AND f.number = r.same_as AND r.number <> r.same_as
              AND NOT r.fixed""",
            """
            UPDATE import_row r SET outcome = 'ALREADY_RECORDED'
            FROM past_recognition p JOIN subject s ON s.id = p.subject_id
            WHERE r.import_id = :import AND r.outcome = 'MATCHED' AND coalesce(s.duplicate_of, s.id) = r.target_id
              AND p.record_key = r.record_key""",
            """
            UPDATE import_row r SET outcome = 'DUPLICATE_IN_FILE'
            FROM (SELECT number, row_number() OVER (PARTITION BY target_id, record_key ORDER BY number) AS nth
                  FROM import_row WHERE import_id = :import AND outcome = 'MATCHED') n
            WHERE r.import_id = :import AND r.number = n.number AND n.nth > 1""");

    private final DataSource database;

    PastMatching(DataSource database) {
        this.database = database;
    }

    void match(ImportScope scope) {
        UUID id = scope.importId();
        update(AFRESH, id);
        int last = Sql.of("SELECT coalesce(max(number), 0) AS last FROM import_row WHERE import_id = :import")
                .bind("import", id)
                .first(database, row -> row.integer("last"))
                .orElseThrow();
        UnitScope units = scope.units();
        for (int first = 1; first <= last; first += AT_ONCE) {
            Sql sql = Sql.of(COMPARED.formatted(units.sql("c.unit_id")))
                    .bind("import", id)
                    .bind("first", first)
                    .bind("last", first + AT_ONCE - 1);
            if (units.needsUnit()) {
                sql.bind("scopeUnit", units.unitId());
            }
            sql.update(database);
        }
        AFTERWARDS.forEach(sql -> update(sql, id));
    }

    private void update(String sql, UUID importId) {
        Sql.of(sql).bind("import", importId).update(database);
    }
}
