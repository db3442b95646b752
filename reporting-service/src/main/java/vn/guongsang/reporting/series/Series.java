package vn.guongsang.reporting.series;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import vn.guongsang.kit.actor.UnitScope;
import vn.guongsang.kit.page.Listing;
import vn.guongsang.kit.page.PageRequest;
import vn.guongsang.kit.page.Slice;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.sql.Row;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.model.UnitType;
import vn.guongsang.reporting.report.indicator.IndicatorKind;

/** Reads the figures of accepted reports through the years. What was reported never changes; only to whom it is carried does. */
@ApplicationScoped
public class Series {

    private static final Set<IndicatorKind> NO_SUM = EnumSet.of(IndicatorKind.SHARE, IndicatorKind.DAYS);

    /** A unit whose one heir exists today gives its figure to it; one that was split, or left nobody, keeps it. */
    private static final String VALUES =
            """
            SELECT x.target, n.name COLLATE "vi-x-icu" AS name, u.type, x.year, x.value, x.reports, x.heirs
            FROM (SELECT CASE WHEN :carried AND h.heirs = 1 THEN h.heir ELSE r.unit_id END AS target, r.year,
                         sum(CAST(f ->> 'reported' AS numeric)) AS value, count(*) AS reports, max(h.heirs) AS heirs
                  FROM unit_report r
                  JOIN report_version v ON v.report_id = r.id AND v.version_no = r.version_no
                  CROSS JOIN LATERAL jsonb_array_elements(v.content -> 'figures') AS f
                  CROSS JOIN LATERAL (SELECT CAST(count(*) AS int) AS heirs, CAST(min(CAST(t AS text)) AS uuid) AS heir
                                      FROM report_heirs(r.unit_id, :today) AS t) h
                  WHERE r.status = 'ACCEPTED' AND r.year BETWEEN :from AND :to AND f ->> 'indicator' = :indicator
                  GROUP BY 1, 2) x
            JOIN unit u ON u.id = x.target
            CROSS JOIN LATERAL (SELECT least(CASE WHEN :carried THEN :today ELSE make_date(x.year, 12, 31) END,
                                             u.valid_to) AS day) d
            JOIN unit_naming n ON n.unit_id = u.id AND (n.valid_from IS NULL OR n.valid_from <= d.day)
                AND (n.valid_to IS NULL OR n.valid_to >= d.day)
            WHERE true""";

    private final DataSource database;

    Series(DataSource database) {
        this.database = database;
    }

    /**
     * A page by name of the unit and year.
     *
     * @throws ProblemException 422 when the figures of several units have no sum
     */
    public Slice<SeriesValue> page(SeriesAsked asked, UnitScope scope, PageRequest page) {
        boolean carried = asked.units() == UnitMap.TODAY;
        if (carried && NO_SUM.contains(asked.indicator().kind())) {
            throw new ProblemException(SeriesProblem.SERIES_NOT_ADDITIVE, asked.indicator());
        }
        Listing listing = Listing.of("series", asked);
        Sql sql = Sql.of(VALUES)
                .bind("carried", carried)
                .bind("today", asked.today())
                .bind("from", asked.from())
                .bind("to", asked.to())
                .bind("indicator", asked.indicator())
                .within(scope, "x.target");
        page.after(listing).ifPresent(after -> sql.append(
                        "AND (n.name COLLATE \"vi-x-icu\", x.target, x.year) > (:name, CAST(:unit AS uuid), :after)")
                .bind("name", after.get(0))
                .bind("unit", after.get(1))
                .bind("after", Integer.valueOf(after.get(2))));
        List<SeriesValue> rows = sql.append("ORDER BY n.name COLLATE \"vi-x-icu\", x.target, x.year LIMIT :fetch")
                .bind("fetch", page.fetchSize())
                .list(database, Series::value);
        return Slice.of(
                rows, page, listing, row -> List.of(row.name(), row.unitId().toString(), String.valueOf(row.year())));
    }

    private static SeriesValue value(Row row) {
        BigDecimal value = row.decimal("value");
        return new SeriesValue(
                row.uuid("target"),
                row.text("name"),
                row.constant("type", UnitType.class),
                row.integer("year"),
                value == null ? null : new BigDecimal(value.stripTrailingZeros().toPlainString()),
                row.number("reports"),
                row.integer("heirs"));
    }
}
