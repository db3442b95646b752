package vn.guongsang.reporting.consolidation.snapshot;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import vn.guongsang.kit.reference.ReferenceCsv;
import vn.guongsang.model.UnitType;
import vn.guongsang.reporting.consolidation.snapshot.Snapshot.Records;
import vn.guongsang.reporting.consolidation.snapshot.Snapshot.SectorRow;
import vn.guongsang.reporting.consolidation.snapshot.Snapshot.UnitRow;
import vn.guongsang.reporting.consolidation.snapshot.Snapshot.YearRow;

/** Numbers of recognitions in force, each table by one query over the whole scope. */
@ApplicationScoped
class CountedFacts {

    private static final Map<String, String> SECTORS = ReferenceCsv.rows("sectors.csv").stream()
            .collect(Collectors.toMap(row -> row.get("code"), row -> row.get("name_vi")));

    /** Whether a recognition {@code r} was published and not taken down again. */
    static final String PROPAGATED =
            """
            EXISTS (SELECT FROM publication_in_effect p
                    WHERE p.exemplar_id = r.exemplar_id AND p.approval_no = r.approval_no)""";

    private static final String COVERAGE =
            """
            SELECT e.sector,
                   count(DISTINCT r.subject_id) FILTER (WHERE r.subject_type = 'INDIVIDUAL') AS individuals,
                   count(DISTINCT r.subject_id) FILTER (WHERE r.subject_type = 'COLLECTIVE') AS collectives,
                   count(DISTINCT r.subject_id) FILTER (WHERE r.subject_type = 'HOUSEHOLD') AS households
            FROM recognition_fact r
            JOIN exemplar_fact e ON e.exemplar_id = r.exemplar_id
            WHERE r.year = :year AND r.revoked_at IS NULL AND %s
            GROUP BY e.sector""";

    private static final String UNITS =
            """
            SELECT m.id, m.name, m.type, count(DISTINCT c.subject_id) AS subjects, count(c.subject_id) AS recognitions,
                   count(DISTINCT c.subject_id) FILTER (WHERE c.propagated) AS propagated
            FROM (SELECT u.id, n.name, u.type, l.id AS former
                  FROM unit u
                  JOIN unit_naming n ON n.unit_id = u.id AND (n.valid_from IS NULL OR n.valid_from <= :day)
                      AND (n.valid_to IS NULL OR n.valid_to >= :day)
                  CROSS JOIN LATERAL unit_lineage(u.id) AS l (id)
                  WHERE u.type <> 'PROVINCE' AND (u.valid_from IS NULL OR u.valid_from <= :day)
                    AND (u.valid_to IS NULL OR u.valid_to >= :day) AND %s) m
            LEFT JOIN (SELECT r.unit_id, r.subject_id, %s AS propagated
                       FROM recognition_fact r
                       WHERE r.year = :year AND r.revoked_at IS NULL) c ON c.unit_id = m.former
            GROUP BY m.id, m.name, m.type
            ORDER BY m.type, m.name COLLATE "vi-x-icu", m.id""";

    private static final String SERIES =
            """
            SELECT y AS year, count(DISTINCT c.subject_id) AS subjects, count(c.subject_id) AS recognitions,
                   count(DISTINCT c.subject_id) FILTER (WHERE c.propagated) AS propagated
            FROM generate_series(CAST(:first AS int), CAST(:year AS int)) AS y
            LEFT JOIN (SELECT r.year, r.subject_id, %s AS propagated
                       FROM recognition_fact r
                       WHERE r.year BETWEEN :first AND :year AND r.revoked_at IS NULL AND %s) c ON c.year = y
            GROUP BY y ORDER BY y""";

    private final DataSource database;

    CountedFacts(DataSource database) {
        this.database = database;
    }

    /** All sectors of the plan, in its order, those without anybody too. */
    List<SectorRow> coverage(Reach reach) {
        Map<String, SectorRow> counted = reach
                .sql(COVERAGE.formatted(reach.holds("r.unit_id")))
                .list(
                        database,
                        row -> new SectorRow(
                                row.text("sector"),
                                SECTORS.getOrDefault(row.text("sector"), row.text("sector")),
                                row.number("individuals"),
                                row.number("collectives"),
                                row.number("households")))
                .stream()
                .collect(Collectors.toMap(SectorRow::sector, Function.identity()));
        return ReferenceCsv.rows("sectors.csv").stream()
                .map(row -> counted.getOrDefault(
                        row.get("code"), new SectorRow(row.get("code"), row.get("name_vi"), 0, 0, 0)))
                .toList();
    }

    /** The units of the basis date, each with what it and its predecessors have. */
    List<UnitRow> units(Reach reach) {
        return reach.sql(UNITS.formatted(reach.holds("u.id"), PROPAGATED))
                .list(
                        database,
                        row -> new UnitRow(
                                row.uuid("id"),
                                row.text("name"),
                                row.constant("type", UnitType.class),
                                row.number("subjects"),
                                row.number("recognitions"),
                                row.number("propagated")));
    }

    /** The years of the plan up to the one of the report. */
    List<YearRow> series(Reach reach) {
        return reach.sql(SERIES.formatted(PROPAGATED, reach.holds("r.unit_id")))
                .bind("first", reach.plan().firstYear())
                .list(
                        database,
                        row -> new YearRow(
                                row.integer("year"),
                                row.number("subjects"),
                                row.number("recognitions"),
                                row.number("propagated")));
    }

    /** Counts the recognitions behind the numbers and hashes their list; it stays in the database. */
    Records records(Reach reach) {
        return reach.sql(
                        """
                SELECT count(*) AS records, encode(sha256(convert_to(coalesce(string_agg(
                           r.exemplar_id || ':' || r.approval_no || ':' || r.subject_id, ','
                           ORDER BY r.exemplar_id, r.approval_no), ''), 'UTF8')), 'hex') AS sha256
                FROM recognition_fact r
                WHERE r.year = :year AND r.revoked_at IS NULL AND """
                                + " " + reach.holds("r.unit_id"))
                .first(database, row -> new Records(row.number("records"), row.text("sha256")))
                .orElseThrow();
    }

    /** Keeps their list with a report. */
    void keepRecords(UUID report, Reach reach) {
        reach.sql(
                        """
                INSERT INTO consolidated_record (report_id, exemplar_id, approval_no, subject_id, unit_id, level)
                SELECT :report, r.exemplar_id, r.approval_no, r.subject_id, r.unit_id, r.level
                FROM recognition_fact r
                WHERE r.year = :year AND r.revoked_at IS NULL AND """
                                + " " + reach.holds("r.unit_id"))
                .bind("report", report)
                .update(database);
    }
}
