package vn.guongsang.media.reach.total;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.page.Listing;
import vn.guongsang.kit.page.PageRequest;
import vn.guongsang.kit.page.Slice;
import vn.guongsang.kit.sql.Row;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.media.reach.figure.ReachScope;
import vn.guongsang.media.reach.form.Counting;
import vn.guongsang.media.reach.form.Metric;

/** Adds up the figures that count, as the drill-down lists them. */
@ApplicationScoped
public class Totals {

    private static final String TOTALS =
            """
            SELECT to_char(f.month, 'YYYY-MM') AS month, f.channel_id, c.code, f.metric, min(f.source) AS source,
                   CASE min(f.source) WHEN 'FIGURES' THEN min(f.counting) END AS counting,
                   CASE min(f.source) WHEN 'FIGURES' THEN CAST(min(CAST(f.rule_id AS text)) AS uuid) END AS rule_id,
                   CAST(count(*) FILTER (WHERE f.counted) AS int) AS counted,
                   CAST(count(*) FILTER (WHERE NOT f.counted) AS int) AS not_counted,
                   coalesce(sum(f.value) FILTER (WHERE f.counted), 0) AS value,
                   sum(f.value) FILTER (WHERE f.apart) AS apart
            FROM reach_summand f JOIN channel_today c ON c.id = f.channel_id
            WHERE f.month BETWEEN :first AND :last""";

    private static final String SHARES =
            """
            WITH reached AS (
                SELECT f.channel_id, t.languages, t.areas, sum(f.value) AS value
                FROM reach_summand f
                JOIN channel_attributes t ON t.channel_id = f.channel_id AND t.during @> f.day
                WHERE f.counted AND f.metric = :metric AND f.month BETWEEN :first AND :last
                GROUP BY f.channel_id, t.languages, t.areas
            ), total AS (SELECT coalesce(sum(value), 0) AS total FROM reached
            ), share AS (
                SELECT 'AREA' AS kind, a.code, r.channel_id, r.value
                FROM unnest(ARRAY['REMOTE', 'ETHNIC_MINORITY', 'BORDER', 'COASTAL', 'URBAN']) AS a (code)
                LEFT JOIN reached r ON a.code = ANY (r.areas)
                UNION ALL
                SELECT 'LANGUAGE', l, r.channel_id, r.value
                FROM reached r CROSS JOIN LATERAL unnest(r.languages) AS l
            )
            SELECT t.total, s.kind, s.code, CAST(count(DISTINCT s.channel_id) AS int) AS channels, coalesce(sum(s.value), 0) AS value,
                   round(100 * coalesce(sum(s.value), 0) / nullif(t.total, 0), 1) AS percent
            FROM share s CROSS JOIN total t
            GROUP BY t.total, s.kind, s.code ORDER BY s.kind, s.code""";

    private final DataSource database;

    Totals(DataSource database) {
        this.database = database;
    }

    /** The totals of a year, by month, channel and metric. */
    public Slice<TotalRow> page(int year, UUID channel, Metric metric, Actor reader, PageRequest page) {
        Listing listing = Listing.of("reach-totals", year + " " + channel + " " + metric);
        Sql sql = ReachScope.of(reader)
                .narrow(Sql.of(TOTALS))
                .bind("first", LocalDate.of(year, 1, 1))
                .bind("last", LocalDate.of(year, 12, 1))
                .filter("f.channel_id = :channel", "channel", channel)
                .filter("f.metric = :metric", "metric", metric);
        page.after(listing)
                .ifPresent(keys -> sql.append("AND (to_char(f.month, 'YYYY-MM'), c.code, f.metric) > (:m, :c, :k)")
                        .bind("m", keys.get(0))
                        .bind("c", keys.get(1))
                        .bind("k", keys.get(2)));
        List<TotalRow> rows = sql.append("GROUP BY f.month, f.channel_id, c.code, f.metric")
                .append("ORDER BY f.month, c.code, f.metric LIMIT :limit")
                .bind("limit", page.fetchSize())
                .list(database, Totals::row);
        return Slice.of(
                rows,
                page,
                listing,
                row -> List.of(row.month(), row.channel(), row.metric().name()));
    }

    /** The shares of a year. */
    public ShareView shares(int year, Metric metric) {
        List<Line> lines = Sql.of(SHARES)
                .bind("metric", metric)
                .bind("first", LocalDate.of(year, 1, 1))
                .bind("last", LocalDate.of(year, 12, 1))
                .list(database, Totals::line);
        return new ShareView(year, metric, lines.get(0).total(), of(lines, "AREA"), of(lines, "LANGUAGE"));
    }

    private static List<ShareView.Share> of(List<Line> lines, String kind) {
        return lines.stream()
                .filter(line -> line.kind().equals(kind))
                .map(Line::share)
                .toList();
    }

    private static Line line(Row row) {
        return new Line(
                row.text("kind"),
                row.decimal("total"),
                new ShareView.Share(
                        row.text("code"), row.integer("channels"), row.decimal("value"), row.decimal("percent")));
    }

    private static TotalRow row(Row row) {
        return new TotalRow(
                row.text("month"),
                row.uuid("channel_id"),
                row.text("code"),
                row.constant("metric", Metric.class),
                row.constant("source", TotalSource.class),
                row.constant("counting", Counting.class),
                row.uuid("rule_id"),
                row.integer("counted"),
                row.integer("not_counted"),
                row.decimal("value"),
                row.decimal("apart"));
    }

    /** A share with its kind and the total. */
    private record Line(String kind, BigDecimal total, ShareView.Share share) {}
}
