package vn.guongsang.reporting.report.step;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import vn.guongsang.kit.sql.Row;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.reporting.report.content.ReportStatus;
import vn.guongsang.reporting.report.filed.Represented;
import vn.guongsang.reporting.report.term.TermView;
import vn.guongsang.reporting.report.term.Terms;

/** Finds out how a report stands on a day: who answers for its unit, who judges, until when it may be written. */
@ApplicationScoped
public class Standings {

    /** Columns of the standing of {@code unit_report r}; binds {@code :today}. */
    public static final String COLUMNS =
            """
            r.status, r.unit_id, r.year, r.brought_by, r.passed, r.reopened_until,
            report_stages(r.unit_id, :today) AS stages,
            ARRAY(SELECT CAST(h AS text) FROM report_heirs(r.unit_id, :today) AS h) AS heirs,
            (SELECT u.valid_to FROM unit u WHERE u.id = r.unit_id) AS unit_ended""";

    private final DataSource database;
    private final Terms terms;

    Standings(DataSource database, Terms terms) {
        this.database = database;
        this.terms = terms;
    }

    /** Reads {@link #COLUMNS}. */
    public static Standing standing(Row row, TermView term, LocalDate today) {
        int year = row.integer("year");
        LocalDate lastDay = row.date("unit_ended");
        boolean endedBefore = lastDay != null && lastDay.isBefore(term.basisDate(year, today));
        LocalDate reopened = row.date("reopened_until");
        LocalDate open = term.openUntil(year);
        return new Standing(
                row.constant("status", ReportStatus.class),
                row.uuid("unit_id"),
                row.texts("brought_by"),
                row.texts("passed"),
                row.texts("stages").stream().map(Stage::valueOf).toList(),
                row.texts("heirs").stream().map(UUID::fromString).toList(),
                endedBefore ? lastDay : null,
                reopened != null && reopened.isAfter(open) ? reopened : open,
                today);
    }

    /** How a report that does not exist yet would stand. */
    public Standing ofUnit(UUID unit, int year, LocalDate today) {
        TermView term = terms.of(year);
        return Sql.of(
                        "SELECT " + COLUMNS
                                + """

                FROM (SELECT 'DRAFT' AS status, CAST(:unit AS uuid) AS unit_id, CAST(:year AS int) AS year,
                             CAST('{}' AS text[]) AS brought_by, CAST('{}' AS text[]) AS passed,
                             CAST(NULL AS date) AS reopened_until) r""")
                .bind("unit", unit)
                .bind("year", year)
                .bind("today", today)
                .first(database, row -> standing(row, term, today))
                .orElseThrow();
    }

    /** Whether a unit has to report for a year, seen from a day. */
    public boolean isBound(UUID unit, int year, LocalDate today) {
        return Sql.of("SELECT 1 AS bound FROM report_duty(:basis) d WHERE d.unit_id = :unit")
                .bind("basis", terms.of(year).basisDate(year, today))
                .bind("unit", unit)
                .first(database, row -> true)
                .orElse(false);
    }

    /** The units that ended within a year and before its basis date, and for which a unit reports. */
    public List<Represented> represented(UUID unit, int year, LocalDate today) {
        return Sql.of(
                        """
                SELECT u.id, n.name, u.valid_to, r.id AS report_id
                FROM unit_lineage(:unit) AS l (id)
                JOIN unit u ON u.id = l.id AND u.id <> :unit AND u.valid_to >= :first AND u.valid_to < :basis
                JOIN unit_naming n ON n.unit_id = u.id
                    AND (n.valid_from IS NULL OR n.valid_from <= u.valid_to)
                    AND (n.valid_to IS NULL OR n.valid_to >= u.valid_to)
                LEFT JOIN unit_report r ON r.unit_id = u.id AND r.year = :year
                ORDER BY u.valid_to, n.name COLLATE "vi-x-icu", u.id""")
                .bind("unit", unit)
                .bind("first", LocalDate.of(year, 1, 1))
                .bind("basis", terms.of(year).basisDate(year, today))
                .bind("year", year)
                .list(
                        database,
                        row -> new Represented(
                                row.uuid("id"), row.text("name"), row.date("valid_to"), row.uuid("report_id")));
    }
}
