package vn.guongsang.reporting.funnel;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import vn.guongsang.kit.sql.Row;
import vn.guongsang.kit.sql.Sql;

/** Counts the subjects of the recognitions of an emulation year on their way up: one row a subject, with its four days. */
@ApplicationScoped
public class Funnel {

    /** A recognition that was revoked has not been chosen; a referral that was returned or declined has been introduced. */
    private static final String WAYS =
            """
            WITH way AS (
                SELECT r.subject_id,
                       min(f.sent_on) FILTER (WHERE f.to_level = 'PROVINCE') AS day0,
                       min(r.decision_date) FILTER (WHERE r.level = 'PROVINCE' AND r.revoked_at IS NULL) AS day1,
                       min(f.sent_on) FILTER (WHERE f.to_level = 'NATION') AS day2,
                       min(f.answered_on) FILTER (WHERE f.to_level = 'NATION' AND f.status = 'ACCEPTED') AS day3
                FROM recognition_fact r
                LEFT JOIN referral_fact f ON f.exemplar_id = r.exemplar_id AND f.approval_no = r.approval_no
                WHERE r.year = :year""";

    private static final String COUNTS =
            """
                GROUP BY r.subject_id)
            SELECT count(day0) AS subjects0, CAST(0 AS bigint) AS both0, CAST(NULL AS numeric) AS days0""";

    private final DataSource database;

    Funnel(DataSource database) {
        this.database = database;
    }

    /**
     * The four steps.
     *
     * @param unit root of the tree whose nominations are looked at; null for the whole province
     * @param day the day on which the tree is looked at
     */
    public List<FunnelCount> of(int year, UUID unit, LocalDate day) {
        Sql sql = Sql.of(WAYS).bind("year", year);
        if (unit != null) {
            sql.append("AND r.unit_id = ANY (ARRAY(SELECT unit_tree(:unit, :day)))")
                    .bind("unit", unit)
                    .bind("day", day);
        }
        sql.append(COUNTS);
        for (int step = 1; step < FunnelStep.values().length; step++) {
            sql.append(counts(step));
        }
        return sql.append("FROM way")
                .first(database, row -> Arrays.stream(FunnelStep.values())
                        .map(step -> count(step, row))
                        .toList())
                .orElseThrow();
    }

    private static String counts(int step) {
        return """
            , count(day%1$d) AS subjects%1$d, count(day%1$d - day%2$d) AS both%1$d,
            CAST(percentile_cont(0.5) WITHIN GROUP (ORDER BY day%1$d - day%2$d) AS numeric) AS days%1$d"""
                .formatted(step, step - 1);
    }

    private static FunnelCount count(FunnelStep step, Row row) {
        int number = step.ordinal();
        BigDecimal days = row.decimal("days" + number);
        return new FunnelCount(
                step,
                row.number("subjects" + number),
                row.number("both" + number),
                days == null ? null : Integer.valueOf(days.intValue()));
    }
}
