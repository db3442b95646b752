package vn.guongsang.media.column.slot.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
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
import vn.guongsang.media.column.slot.ColumnGaps;
import vn.guongsang.media.column.slot.step.ColumnSlotAction;
import vn.guongsang.media.column.slot.step.ColumnSlotStatus;
import vn.guongsang.media.column.statistics.PublicationFlag;
import vn.guongsang.media.column.step.ColumnScope;
import vn.guongsang.model.TaskStatus;

/** Reads slots of columns within the scope of the reader: one query for the slots of a page, one for their items. */
@ApplicationScoped
class ColumnSlotViews {

    private static final String SELECT =
            """
            SELECT s.*, m.name AS column_name, m.channel_id, c.outlet_id
            FROM column_slot s JOIN media_column m ON m.id = s.column_id JOIN channel_today c ON c.id = m.channel_id
            WHERE true""";

    private static final String ITEMS =
            """
            SELECT i.slot_id, i.title, i.exemplar_id, i.task_id, i.task_status, i.lapsed,
                   CASE WHEN coalesce(r.revoked, false) OR e.status <> 'APPROVED' THEN 'REVOKED'
                        WHEN NOT e.publishable THEN 'NO_PUBLICATION_GROUND' END AS flag
            FROM column_slot_item_standing i
            LEFT JOIN exemplar_snapshot e ON e.id = i.exemplar_id
            LEFT JOIN propagation_task t ON t.id = i.task_id
            LEFT JOIN recognition r ON r.exemplar_id = t.exemplar_id AND r.approval_no = t.approval_no
            WHERE i.slot_id = ANY (:slots) ORDER BY i.slot_id, i.ordinal""";

    private final DataSource database;
    private final ColumnGaps gaps;
    private final History history;
    private final Labels labels;

    ColumnSlotViews(DataSource database, ColumnGaps gaps, History history, Labels labels) {
        this.database = database;
        this.gaps = gaps;
        this.history = history;
        this.labels = labels;
    }

    /** Slots by day, the earliest first. */
    Slice<ColumnSlotView> list(ColumnSlotFilter filter, Actor reader, PageRequest page, LocalDate today) {
        Listing listing = Listing.of("column-slots", filter);
        Sql sql = ColumnScope.of(reader)
                .narrow(Sql.of(SELECT))
                .filter("s.column_id = :column", "column", filter.columnId())
                .filter("m.channel_id = :channel", "channel", filter.channelId())
                .filter("s.day >= :from", "from", filter.from())
                .filter("s.day <= :to", "to", filter.to())
                .filter("s.status = :status", "status", filter.status())
                .filter(
                        "EXISTS (SELECT 1 FROM column_slot_item x WHERE x.slot_id = s.id AND x.exemplar_id = :exemplar)",
                        "exemplar",
                        filter.exemplarId());
        if (Boolean.TRUE.equals(filter.gap())) {
            gaps.narrow(sql, today);
        }
        page.after(listing).ifPresent(keys -> sql.append("AND (s.day, s.id) > (:day, :after)")
                .bind("day", LocalDate.parse(keys.get(0)))
                .bind("after", UUID.fromString(keys.get(1))));
        sql.append("ORDER BY s.day, s.id LIMIT :limit").bind("limit", page.fetchSize());
        List<Found> rows = sql.list(database, Found::of);
        return Slice.of(
                views(rows, reader, today, null),
                page,
                listing,
                row -> List.of(row.day().toString(), row.id().toString()));
    }

    /** One slot with its history. */
    Optional<ColumnSlotView> find(UUID id, Actor reader, LocalDate today) {
        List<HistoryLine> lines = history.of(id);
        List<Found> rows = ColumnScope.of(reader)
                .narrow(Sql.of(SELECT))
                .filter("s.id = :id", "id", id)
                .list(database, Found::of);
        return views(rows, reader, today, lines).stream().findFirst();
    }

    private List<ColumnSlotView> views(List<Found> rows, Actor reader, LocalDate today, List<HistoryLine> lines) {
        List<UUID> ids = rows.stream().map(Found::id).toList();
        Map<UUID, List<ColumnSlotView.ColumnSlotItem>> items =
                Sql.of(ITEMS)
                        .bind("slots", ids)
                        .list(database, row -> Map.entry(row.uuid("slot_id"), item(row)))
                        .stream()
                        .collect(Collectors.groupingBy(
                                Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        Sql alarm = Sql.of("SELECT s.id FROM column_slot s JOIN media_column m ON m.id = s.column_id WHERE true")
                .filter("s.id = ANY (:slots)", "slots", ids);
        List<UUID> empty = gaps.narrow(alarm, today).list(database, row -> row.uuid("id"));
        return rows.stream()
                .map(row -> view(row, reader, items.getOrDefault(row.id(), List.of()), empty.contains(row.id()), lines))
                .toList();
    }

    private ColumnSlotView view(
            Found row, Actor reader, List<ColumnSlotView.ColumnSlotItem> items, boolean gap, List<HistoryLine> lines) {
        return new ColumnSlotView(
                row.id,
                row.status,
                labels.of("column-slot-status", row.status),
                ColumnSlotAction.allowed(row.status, row.outletId, reader),
                row.version,
                row.column.id,
                row.column.name,
                row.column.channelId,
                row.day,
                row.originalDay,
                gap,
                items,
                row.end.reason,
                row.end.trace,
                row.end.filledAt,
                lines);
    }

    private static ColumnSlotView.ColumnSlotItem item(Row row) {
        return new ColumnSlotView.ColumnSlotItem(
                row.text("title"),
                row.uuid("exemplar_id"),
                row.uuid("task_id"),
                row.constant("task_status", TaskStatus.class),
                row.bool("lapsed"),
                row.constant("flag", PublicationFlag.class));
    }

    /** A slot as it is stored. */
    private record Found(
            UUID id,
            long version,
            ColumnSlotStatus status,
            Column column,
            UUID outletId,
            LocalDate day,
            LocalDate originalDay,
            End end) {

        static Found of(Row row) {
            return new Found(
                    row.uuid("id"),
                    row.number("version"),
                    row.constant("status", ColumnSlotStatus.class),
                    new Column(row.uuid("column_id"), row.text("column_name"), row.uuid("channel_id")),
                    row.uuid("outlet_id"),
                    row.date("day"),
                    row.date("original_day"),
                    new End(row.text("reason"), row.text("trace"), row.instant("filled_at")));
        }
    }

    /** The column of a slot. */
    private record Column(UUID id, String name, UUID channelId) {}

    /** What has become of a slot. */
    private record End(String reason, String trace, Instant filledAt) {}
}
