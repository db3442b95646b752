package vn.guongsang.reporting.consolidation.snapshot;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.model.UnitType;
import vn.guongsang.reporting.consolidation.snapshot.Snapshot.Completeness;
import vn.guongsang.reporting.consolidation.snapshot.Snapshot.Input;
import vn.guongsang.reporting.consolidation.snapshot.Snapshot.Missing;
import vn.guongsang.reporting.consolidation.snapshot.Snapshot.Told;
import vn.guongsang.reporting.report.template.NarrativePart;

/** What the units of the scope have reported: the accepted reports of the year, each in its present version. */
@ApplicationScoped
class ReportedInputs {

    /** The accepted version of each report of the scope, with the unit's name on its last day in the year. */
    private static final String ACCEPTED =
            """
            , accepted AS MATERIALIZED (
                SELECT r.id, r.unit_id, n.name, u.type, v.version_no, v.checksum, v.content
                FROM unit_report r
                JOIN report_version v ON v.report_id = r.id AND v.version_no = r.version_no
                JOIN unit u ON u.id = r.unit_id
                CROSS JOIN LATERAL (SELECT least(CAST(:day AS date), u.valid_to) AS day) d
                JOIN unit_naming n ON n.unit_id = u.id AND (n.valid_from IS NULL OR n.valid_from <= d.day)
                    AND (n.valid_to IS NULL OR n.valid_to >= d.day)
                WHERE r.year = :year AND r.status = 'ACCEPTED' AND %s)
            """;

    private static final String MISSING =
            """
            SELECT u.id, n.name, u.type, coalesce(r.status, 'NONE') AS state
            FROM report_duty(:day) d
            JOIN unit u ON u.id = d.unit_id
            JOIN unit_naming n ON n.unit_id = u.id AND (n.valid_from IS NULL OR n.valid_from <= :day)
                AND (n.valid_to IS NULL OR n.valid_to >= :day)
            LEFT JOIN unit_report r ON r.unit_id = u.id AND r.year = :year
            WHERE %s
            ORDER BY u.type, n.name COLLATE "vi-x-icu", u.id""";

    private final DataSource database;

    ReportedInputs(DataSource database) {
        this.database = database;
    }

    /** What the units have reported of an indicator. */
    record Sum(BigDecimal total, long reporting) {}

    List<Input> inputs(Reach reach) {
        return accepted(reach, "SELECT * FROM accepted ORDER BY type, name COLLATE \"vi-x-icu\", unit_id, id")
                .list(
                        database,
                        row -> new Input(
                                row.uuid("id"),
                                row.uuid("unit_id"),
                                row.text("name"),
                                row.constant("type", UnitType.class),
                                row.integer("version_no"),
                                row.text("checksum")));
    }

    Map<String, Sum> sums(Reach reach) {
        Map<String, Sum> sums = new HashMap<>();
        accepted(
                        reach,
                        """
                SELECT f ->> 'indicator' AS indicator, sum(CAST(f ->> 'reported' AS numeric)) AS total,
                       count(f ->> 'reported') AS reporting
                FROM accepted
                CROSS JOIN LATERAL jsonb_array_elements(content -> 'figures') AS f
                GROUP BY f ->> 'indicator'""")
                .list(
                        database,
                        row -> sums.put(
                                row.text("indicator"), new Sum(plain(row.decimal("total")), row.number("reporting"))));
        return sums;
    }

    List<Told> narratives(Reach reach) {
        return accepted(
                        reach,
                        """
                SELECT t ->> 'part' AS part, unit_id, name, t ->> 'text' AS text
                FROM accepted
                CROSS JOIN LATERAL jsonb_array_elements(content -> 'narratives') AS t
                ORDER BY array_position('{RESULTS,GOOD_MODELS,DIFFICULTIES,PROPOSALS}', t ->> 'part'), type,
                         name COLLATE "vi-x-icu", unit_id""")
                .list(
                        database,
                        row -> new Told(
                                row.constant("part", NarrativePart.class),
                                row.uuid("unit_id"),
                                row.text("name"),
                                row.text("text")));
    }

    Completeness completeness(Reach reach) {
        List<Missing> bound = reach.sql(MISSING.formatted(reach.holds("u.id")))
                .list(
                        database,
                        row -> new Missing(
                                row.uuid("id"),
                                row.text("name"),
                                row.constant("type", UnitType.class),
                                row.text("state")));
        List<Missing> missing =
                bound.stream().filter(unit -> !unit.state().equals("ACCEPTED")).toList();
        return new Completeness(bound.size(), bound.size() - missing.size(), missing);
    }

    private static Sql accepted(Reach reach, String query) {
        return reach.sql(ACCEPTED.formatted(reach.holds("r.unit_id")) + query);
    }

    private static BigDecimal plain(BigDecimal value) {
        return value == null ? null : Numbers.plain(value);
    }
}
