package vn.guongsang.media.reach.figure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.history.History;
import vn.guongsang.kit.history.HistoryLine;
import vn.guongsang.kit.page.Listing;
import vn.guongsang.kit.page.PageRequest;
import vn.guongsang.kit.page.Slice;
import vn.guongsang.kit.sql.Row;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.kit.text.Labels;
import vn.guongsang.media.reach.form.Counting;
import vn.guongsang.media.reach.form.Metric;

/** Reads figures, each with whether it counts. */
@ApplicationScoped
public class Figures {

    private static final String ROWS =
            """
            SELECT f.*, to_char(f.month, 'YYYY-MM') AS month_name, c.code AS channel,
                   coalesce(e.status = 'REVOKED', false) AS exemplar_withdrawn
            FROM reach_counted f
            JOIN channel_today c ON c.id = f.channel_id
            LEFT JOIN propagation_task t ON t.id = f.task_id
            LEFT JOIN exemplar_snapshot e ON e.id = t.exemplar_id
            WHERE true""";

    private final DataSource database;
    private final History history;
    private final Labels labels;

    Figures(DataSource database, History history, Labels labels) {
        this.database = database;
        this.history = history;
        this.labels = labels;
    }

    /** Figures, the latest record first. */
    public Slice<FigureView> page(FigureFilter filter, Actor reader, PageRequest page) {
        Listing listing = Listing.of("reach-figures", filter);
        Sql sql = ReachScope.of(reader)
                .narrow(Sql.of(ROWS))
                .filter("f.status = :status", "status", filter.status())
                .filter("f.channel_id = :channel", "channel", filter.channelId())
                .filter("f.metric = :metric", "metric", filter.metric())
                .filter("f.month = :month", "month", filter.firstDay())
                .filter("f.task_id = :task", "task", filter.taskId())
                .filter("f.counted = :counted", "counted", filter.counted());
        page.after(listing).ifPresent(keys -> sql.filter("f.id < :after", "after", UUID.fromString(keys.get(0))));
        List<FigureView> rows = sql.append("ORDER BY f.id DESC LIMIT :limit")
                .bind("limit", page.fetchSize())
                .list(database, row -> view(row, reader, null));
        return Slice.of(rows, page, listing, row -> List.of(row.id().toString()));
    }

    /** One figure with its history; only the figures beside it are looked at to tell whether it counts. */
    public Optional<FigureView> find(UUID id, Actor reader) {
        List<HistoryLine> lines = history.of(id);
        return ReachScope.of(reader)
                .narrow(Sql.of(ROWS)
                        .append(
                                "AND (f.month, f.channel_id, f.metric, f.status) = "
                                        + "(SELECT o.month, o.channel_id, o.metric, o.status FROM reach_figure o WHERE o.id = :id)")
                        .append("AND f.id = :id")
                        .bind("id", id))
                .first(database, row -> view(row, reader, lines));
    }

    /** The state and version of a figure that the actor sees, locked. */
    Optional<Standing> locked(UUID id, Actor actor) {
        return ReachScope.of(actor)
                .narrow(Sql.of(
                                "SELECT f.status, f.version FROM reach_figure f JOIN channel_today c ON c.id = f.channel_id")
                        .append("WHERE f.id = :id")
                        .bind("id", id))
                .append("FOR UPDATE OF f")
                .first(
                        database,
                        row -> new Standing(row.constant("status", FigureStatus.class), row.number("version")));
    }

    void become(UUID id, FigureStatus status) {
        Sql.of("UPDATE reach_figure SET status = :status, version = version + 1 WHERE id = :id")
                .bind("status", status)
                .bind("id", id)
                .update(database);
    }

    /** Where a figure stands. */
    record Standing(FigureStatus status, long version) {}

    private FigureView view(Row row, Actor reader, List<HistoryLine> lines) {
        FigureStatus status = row.constant("status", FigureStatus.class);
        return new FigureView(
                row.uuid("id"),
                status,
                labels.of("figure-status", status),
                FigureAction.allowed(status, reader),
                row.number("version"),
                row.uuid("channel_id"),
                row.text("channel"),
                row.constant("metric", Metric.class),
                row.decimal("value"),
                row.uuid("task_id"),
                row.date("period_from"),
                row.date("period_to"),
                row.text("month_name"),
                row.date("measured_on"),
                row.text("source"),
                row.text("source_ref"),
                row.bool("counted"),
                row.bool("as_run"),
                row.constant("counting", Counting.class),
                row.bool("exemplar_withdrawn"),
                row.instant("recorded_at"),
                lines);
    }
}
