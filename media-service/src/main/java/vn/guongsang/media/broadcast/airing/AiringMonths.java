package vn.guongsang.media.broadcast.airing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.media.broadcast.channel.AirChannel;
import vn.guongsang.model.event.AiringMonthSnapshot;
import vn.guongsang.model.event.AiringMonthSnapshot.ColumnLine;

/** The months of channels as they are told: sums of the log, never counted by themselves. */
@ApplicationScoped
class AiringMonths {

    private static final String NEXT =
            """
            INSERT INTO airing_month (id, version, channel_id, month) VALUES (:id, 1, :channel, :month)
            ON CONFLICT (channel_id, month) DO UPDATE SET version = airing_month.version + 1
            RETURNING version""";

    private static final String SUMS =
            """
            SELECT CAST(count(a.id) AS int) AS items, coalesce(sum(a.minutes), 0) AS minutes,
                   CAST(count(a.exemplar_id) AS int) AS exemplar_items,
                   coalesce(sum(a.minutes) FILTER (WHERE a.exemplar_id IS NOT NULL), 0) AS exemplar_minutes,
                   t.languages, t.areas
            FROM channel c JOIN channel_attributes t ON t.channel_id = c.id AND t.during @> :month
            LEFT JOIN airing a ON a.channel_id = c.id AND a.month = :month AND a.annulled_at IS NULL
            WHERE c.id = :channel GROUP BY c.id, t.languages, t.areas""";

    private static final String COLUMNS =
            """
            SELECT p.column_id, CAST(count(*) AS int) AS items, sum(a.minutes) AS minutes
            FROM airing a JOIN broadcast_slot s ON s.id = a.slot_id JOIN programme p ON p.id = s.programme_id
            WHERE a.channel_id = :channel AND a.month = :month AND a.annulled_at IS NULL AND p.column_id IS NOT NULL
            GROUP BY p.column_id ORDER BY p.column_id""";

    private final DataSource database;

    AiringMonths(DataSource database) {
        this.database = database;
    }

    /** The month in its next version, which locks it, with the sums as they are now. */
    AiringMonthSnapshot next(AirChannel channel, LocalDate month, String change) {
        UUID id = Ids.named("airing-month", channel.id() + " " + month);
        long version = bound(NEXT, channel, month)
                .bind("id", id)
                .first(database, row -> row.number("version"))
                .orElseThrow();
        List<ColumnLine> columns = bound(COLUMNS, channel, month)
                .list(
                        database,
                        row -> new ColumnLine(row.uuid("column_id"), row.integer("items"), row.decimal("minutes")));
        return bound(SUMS, channel, month)
                .first(
                        database,
                        row -> new AiringMonthSnapshot(
                                id,
                                version,
                                change,
                                channel.id(),
                                channel.kind(),
                                channel.outletId(),
                                month,
                                row.integer("items"),
                                row.decimal("minutes"),
                                row.integer("exemplar_items"),
                                row.decimal("exemplar_minutes"),
                                columns,
                                row.texts("languages"),
                                row.texts("areas")))
                .orElseThrow();
    }

    private static Sql bound(String sql, AirChannel channel, LocalDate month) {
        return Sql.of(sql).bind("channel", channel.id()).bind("month", month);
    }
}
