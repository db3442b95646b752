package vn.guongsang.media.column;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
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
import vn.guongsang.media.column.content.ColumnContent;
import vn.guongsang.media.column.content.Obligation;
import vn.guongsang.media.column.content.Rhythm;
import vn.guongsang.media.column.statistics.ColumnMonth;
import vn.guongsang.media.column.statistics.ColumnMonths;
import vn.guongsang.media.column.step.ColumnAction;
import vn.guongsang.media.column.step.ColumnScope;
import vn.guongsang.media.column.step.ColumnStatus;
import vn.guongsang.model.ChannelKind;

/** Reads columns within the scope of the reader. */
@ApplicationScoped
public class ColumnReader {

    private static final String SELECT =
            """
            SELECT m.*, c.name AS channel_name, c.kind AS channel_kind, c.outlet_id,
                   (SELECT min(s.day) FROM column_slot s
                    WHERE s.column_id = m.id AND s.day >= :today AND s.status <> 'SKIPPED') AS next_day
            FROM media_column m JOIN channel_today c ON c.id = m.channel_id
            WHERE true""";

    private final DataSource database;
    private final ColumnMonths months;
    private final History history;
    private final Labels labels;

    ColumnReader(DataSource database, ColumnMonths months, History history, Labels labels) {
        this.database = database;
        this.months = months;
        this.history = history;
        this.labels = labels;
    }

    /** Columns, newest first. */
    public Slice<ColumnView> list(ColumnFilter filter, Actor reader, PageRequest page, LocalDate today) {
        Listing listing = Listing.of("columns", filter);
        Sql sql = ColumnScope.of(reader)
                .narrow(Sql.of(SELECT).bind("today", today))
                .filter("m.status = :status", "status", filter.status())
                .filter("m.channel_id = :channel", "channel", filter.channelId())
                .filter("c.outlet_id = :outlet", "outlet", filter.outletId());
        page.after(listing).ifPresent(keys -> sql.filter("m.id < :after", "after", UUID.fromString(keys.get(0))));
        List<ColumnView> rows = sql.append("ORDER BY m.id DESC LIMIT :limit")
                .bind("limit", page.fetchSize())
                .list(database, row -> view(row, reader, null, null));
        return Slice.of(rows, page, listing, row -> List.of(row.id().toString()));
    }

    /** One column with its months and history. */
    public Optional<ColumnView> find(UUID id, Actor reader, LocalDate today) {
        List<HistoryLine> lines = history.of(id); // before the query, so that one reader never holds two connections
        List<ColumnMonth> figures = months.of(id);
        return ColumnScope.of(reader)
                .narrow(Sql.of(SELECT).bind("today", today))
                .filter("m.id = :id", "id", id)
                .first(database, row -> view(row, reader, figures, lines));
    }

    private ColumnView view(Row row, Actor reader, List<ColumnMonth> figures, List<HistoryLine> lines) {
        ColumnStatus status = row.constant("status", ColumnStatus.class);
        UUID outlet = row.uuid("outlet_id");
        return new ColumnView(
                row.uuid("id"),
                status,
                labels.of("column-status", status),
                ColumnAction.allowed(status, outlet, reader),
                row.number("version"),
                new ColumnView.ColumnChannel(
                        row.uuid("channel_id"),
                        row.text("channel_name"),
                        row.constant("channel_kind", ChannelKind.class),
                        outlet),
                content(row),
                row.date("next_day"),
                row.instant("created_at"),
                figures,
                lines);
    }

    private static ColumnContent content(Row row) {
        return new ColumnContent(
                row.text("name"),
                new Obligation(row.text("document_number"), row.date("document_date"), row.text("plan_section")),
                new Rhythm(row.date("first_day"), row.text("rrule")),
                row.text("audience"),
                row.text("language"),
                row.integer("target_items"),
                row.integer("target_minutes"));
    }
}
