package vn.guongsang.reporting.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import vn.guongsang.kit.sql.Row;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.reporting.quota.rule.Counting;

/** Counts recognitions and dossiers by field and kind of subject, the sums of each as distinct counts of their own. */
@ApplicationScoped
class CoverageCounts {

    private static final String CHOSEN =
            """
            WITH chosen AS (
                SELECT r.exemplar_id, r.approval_no, r.subject_id, r.subject_type, e.sector
                FROM recognition_fact r
                JOIN exemplar_fact e ON e.exemplar_id = r.exemplar_id
                WHERE""";
    private static final String FIGURES =
            """
            ), shown AS (
                SELECT DISTINCT c.exemplar_id, c.approval_no
                FROM chosen c
                JOIN %s
            ), counted AS (
                SELECT c.sector, c.subject_type, c.subject_id, count(*) AS recognitions, count(s.exemplar_id) AS shown
                FROM chosen c
                LEFT JOIN shown s ON s.exemplar_id = c.exemplar_id AND s.approval_no = c.approval_no
                GROUP BY c.sector, c.subject_type, c.subject_id
            )
            SELECT sector, subject_type, count(DISTINCT subject_id) AS subjects,
                   CAST(sum(recognitions) AS bigint) AS recognitions,
                   count(DISTINCT subject_id) FILTER (WHERE shown > 0) AS shown_subjects,
                   CAST(sum(shown) AS bigint) AS shown
            FROM counted
            GROUP BY GROUPING SETS ((sector, subject_type), (sector), (subject_type), ())""";
    private static final String SHOWN =
            "publication_in_effect p ON p.exemplar_id = c.exemplar_id AND p.approval_no = c.approval_no";
    private static final String SHOWN_THEN =
            """
            publication_term p ON p.exemplar_id = c.exemplar_id AND p.approval_no = c.approval_no
                AND p.published_at < :until AND (p.retracted_at IS NULL OR p.retracted_at >= :until)""";
    private static final String DOSSIERS =
            """
            SELECT sector, subject_type, count(*) AS dossiers FROM nomination_fact r
            WHERE r.year = :year AND r.status <> 'DRAFT'
              AND (CAST(:until AS timestamptz) IS NULL OR r.submitted_at < :until)
              AND""";

    private final DataSource database;

    CoverageCounts(DataSource database) {
        this.database = database;
    }

    /**
     * A part of the matrix.
     *
     * @param sector null for all
     * @param type null for all
     */
    record Part(String sector, String type) {

        private static Part of(Row row) {
            return new Part(row.text("sector"), row.text("subject_type"));
        }
    }

    /** The figures of each part of which anything is known. */
    Map<Part, CoverageFigures> of(Counting counting, UUID unit) {
        Map<Part, CoverageFigures> found = new HashMap<>();
        counting.narrow(Sql.of(CHOSEN), ":unit")
                .append(FIGURES.formatted(counting.view().until() == null ? SHOWN : SHOWN_THEN))
                .bind("unit", unit)
                .list(database, row -> found.put(Part.of(row), figures(row)));
        dossiers(counting, unit)
                .forEach((part, dossiers) -> found.merge(
                        part, CoverageFigures.NONE.with(dossiers), (figures, none) -> figures.with(dossiers)));
        return found;
    }

    private Map<Part, Long> dossiers(Counting counting, UUID unit) {
        Map<Part, Long> found = new HashMap<>();
        counting.reach(Sql.of(DOSSIERS), ":unit")
                .append("GROUP BY GROUPING SETS ((sector, subject_type), (sector), (subject_type), ())")
                .bind("unit", unit)
                .list(database, row -> found.put(Part.of(row), row.number("dossiers")));
        return found;
    }

    private static CoverageFigures figures(Row row) {
        return new CoverageFigures(
                row.number("subjects"),
                row.number("recognitions"),
                row.number("shown_subjects"),
                row.number("shown"),
                0);
    }
}
