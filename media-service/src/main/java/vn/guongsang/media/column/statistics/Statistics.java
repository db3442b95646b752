package vn.guongsang.media.column.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.page.Listing;
import vn.guongsang.kit.page.PageRequest;
import vn.guongsang.kit.page.Slice;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.sql.Row;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.media.column.step.ColumnScope;

/** Items and minutes by month beside those of the year before (plan V.1: "tăng thời lượng"), within the scope of the reader. */
@ApplicationScoped
public class Statistics {

    private static final int MOST_MONTHS = 36;

    /** What was published within the months or in the same ones of the year before, and the slots. */
    private static final String FIGURES =
            """
            SELECT c.id AS channel_id, c.outlet_id, p.column_id, date_trunc('month', p.day)::date AS month, 0 AS slots,
                   0 AS filled, 0 AS skipped, 1 AS items, coalesce(p.minutes, 0) AS minutes,
                   (p.flag IS NOT NULL)::int AS flagged
            FROM counted_publication p JOIN channel_today c ON c.id = p.channel_id
            WHERE p.day >= :yearBefore AND p.day < :end
            UNION ALL
            SELECT c.id, c.outlet_id, m.id, date_trunc('month', s.day)::date, 1, (s.status = 'FILLED')::int,
                   (s.status = 'SKIPPED')::int, 0, 0, 0
            FROM column_slot s JOIN media_column m ON m.id = s.column_id JOIN channel_today c ON c.id = m.channel_id
            WHERE s.day >= :first AND s.day < :end""";

    private static final String ROWS =
            """
            SELECT g.id, g.month, n.name, to_char(g.month, 'YYYY-MM') AS label,
                   sum(g.slots)::int AS slots, sum(g.filled)::int AS filled, sum(g.skipped)::int AS skipped,
                   sum(g.items)::int AS items, sum(g.minutes) AS minutes, sum(g.flagged)::int AS flagged,
                   sum(g.items_before)::int AS items_before, sum(g.minutes_before) AS minutes_before
            FROM (
                SELECT %1$s AS id, f.month, f.slots, f.filled, f.skipped, f.items, f.minutes, f.flagged,
                       0 AS items_before, 0 AS minutes_before
                FROM figure f WHERE %1$s IS NOT NULL AND f.month >= :first
                UNION ALL
                SELECT %1$s, (f.month + interval '1 year')::date, 0, 0, 0, 0, 0, 0, f.items, f.minutes
                FROM figure f WHERE %1$s IS NOT NULL AND f.items > 0
            ) g JOIN %2$s n ON n.id = g.id
            WHERE g.month >= :first AND g.month < :end""";

    /** By the name of today. */
    private static final String OUTLETS =
            """
            (SELECT o.id, coalesce((SELECT d.name FROM outlet_name d
                                    WHERE d.outlet_id = o.id
                                      AND d.valid_from <= (now() AT TIME ZONE 'Asia/Ho_Chi_Minh')::date
                                    ORDER BY d.valid_from DESC LIMIT 1), o.name) AS name FROM outlet o)""";

    private final DataSource database;

    Statistics(DataSource database) {
        this.database = database;
    }

    /** Figures by month and key; months without any are left out. */
    public Slice<StatisticsRow> list(StatisticsFilter filter, Actor reader, PageRequest page, LocalDate today) {
        Listing listing = Listing.of("column-statistics", filter);
        Sql sql = figures(filter, reader, today).append(")\n" + rows(filter.key()));
        page.after(listing).ifPresent(keys -> sql.append("AND (g.month, g.id) > (:month, :after)")
                .bind("month", LocalDate.parse(keys.get(0) + "-01"))
                .bind("after", UUID.fromString(keys.get(1))));
        List<StatisticsRow> rows = sql.append("GROUP BY g.month, g.id, n.name ORDER BY g.month, g.id LIMIT :limit")
                .bind("limit", page.fetchSize())
                .list(database, Statistics::row);
        return Slice.of(
                rows, page, listing, row -> List.of(row.month(), row.id().toString()));
    }

    /** The publications behind the figures, by day. */
    public Slice<PublicationRow> publications(
            StatisticsFilter filter, Actor reader, PageRequest page, LocalDate today) {
        Listing listing = Listing.of("counted-publications", filter);
        LocalDate first = first(filter, today);
        Sql sql = narrow(
                        ColumnScope.of(reader)
                                .narrow(
                                        Sql.of(
                                                """
                SELECT p.*, c.outlet_id FROM counted_publication p JOIN channel_today c ON c.id = p.channel_id
                WHERE p.day >= :first AND p.day < :end""")),
                        filter,
                        "p.column_id")
                .bind("first", first)
                .bind("end", filter.lastMonth(today).plusMonths(1));
        if (filter.key() == StatisticsKey.COLUMN) {
            sql.append("AND p.column_id IS NOT NULL");
        }
        page.after(listing).ifPresent(keys -> sql.append("AND (p.day, p.id) > (:day, :after)")
                .bind("day", LocalDate.parse(keys.get(0)))
                .bind("after", UUID.fromString(keys.get(1))));
        List<PublicationRow> rows = sql.append("ORDER BY p.day, p.id LIMIT :limit")
                .bind("limit", page.fetchSize())
                .list(database, Statistics::publication);
        return Slice.of(
                rows,
                page,
                listing,
                row -> List.of(row.day().toString(), row.id().toString()));
    }

    private static Sql figures(StatisticsFilter filter, Actor reader, LocalDate today) {
        LocalDate first = first(filter, today);
        Sql sql = Sql.of("WITH figure AS (SELECT c.* FROM (" + FIGURES + ") c WHERE true")
                .bind("first", first)
                .bind("yearBefore", first.minusYears(1))
                .bind("end", filter.lastMonth(today).plusMonths(1));
        return narrow(ColumnScope.of(reader).narrow(sql), filter, "c.column_id");
    }

    private static Sql narrow(Sql sql, StatisticsFilter filter, String column) {
        return sql.filter(column + " = :column", "column", filter.columnId())
                .filter(
                        column.startsWith("p.") ? "p.channel_id = :channel" : "c.channel_id = :channel",
                        "channel",
                        filter.channelId())
                .filter("c.outlet_id = :outlet", "outlet", filter.outletId());
    }

    private static String rows(StatisticsKey by) {
        return switch (by) {
            case COLUMN -> ROWS.formatted("f.column_id", "media_column");
            case CHANNEL -> ROWS.formatted("f.channel_id", "channel");
            case OUTLET -> ROWS.formatted("f.outlet_id", OUTLETS);
        };
    }

    private static LocalDate first(StatisticsFilter filter, LocalDate today) {
        LocalDate first = filter.firstDay(today);
        LocalDate last = filter.lastMonth(today);
        if (last.isBefore(first) || !last.isBefore(first.plusMonths(MOST_MONTHS))) {
            throw new ProblemException(StatisticsProblem.STATISTICS_PERIOD_INVALID)
                    .atParameter("to", "statistics-months", MOST_MONTHS);
        }
        return first;
    }

    private static StatisticsRow row(Row row) {
        BigDecimal items = BigDecimal.valueOf(row.integer("items"));
        BigDecimal itemsBefore = BigDecimal.valueOf(row.integer("items_before"));
        return new StatisticsRow(
                row.uuid("id"),
                row.text("name"),
                row.text("label"),
                row.integer("slots"),
                row.integer("filled"),
                row.integer("skipped"),
                row.integer("items"),
                row.decimal("minutes"),
                row.integer("flagged"),
                row.integer("items_before"),
                row.decimal("minutes_before"),
                growth(items, itemsBefore),
                growth(row.decimal("minutes"), row.decimal("minutes_before")));
    }

    /** Growth in percent with one decimal; null when there was nothing to grow from. */
    static BigDecimal growth(BigDecimal now, BigDecimal before) {
        return before.signum() == 0
                ? null
                : now.subtract(before).multiply(BigDecimal.valueOf(100)).divide(before, 1, RoundingMode.HALF_UP);
    }

    private static PublicationRow publication(Row row) {
        return new PublicationRow(
                row.uuid("id"),
                row.constant("source", PublicationSource.class),
                row.uuid("task_id"),
                row.uuid("slot_id"),
                row.uuid("column_id"),
                row.uuid("channel_id"),
                row.uuid("outlet_id"),
                row.uuid("exemplar_id"),
                row.text("title"),
                row.date("day"),
                row.decimal("minutes"),
                row.constant("flag", PublicationFlag.class));
    }
}
