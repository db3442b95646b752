package vn.guongsang.media.broadcast.slot.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.history.History;
import vn.guongsang.kit.history.HistoryLine;
import vn.guongsang.kit.page.Listing;
import vn.guongsang.kit.page.PageRequest;
import vn.guongsang.kit.page.Slice;
import vn.guongsang.kit.problem.KitProblem;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.sql.Row;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.kit.text.Labels;
import vn.guongsang.media.broadcast.channel.AirChannels;
import vn.guongsang.media.broadcast.slot.item.SlotItem;
import vn.guongsang.media.broadcast.slot.item.SlotItems;
import vn.guongsang.media.broadcast.slot.step.Alarm;
import vn.guongsang.media.broadcast.slot.step.SlotAction;
import vn.guongsang.media.broadcast.slot.step.SlotStatus;

/** Reads the slots of the channels whose schedule the reader may see. */
@ApplicationScoped
class SlotViews {

    private static final String SELECT =
            """
            SELECT s.*, c.name AS channel_name, c.outlet_id,
                   (SELECT sum(a.minutes) FROM airing a
                    WHERE a.slot_id = s.id AND a.annulled_at IS NULL) AS aired_minutes
            FROM broadcast_slot s JOIN channel_today c ON c.id = s.channel_id WHERE true""";

    private final DataSource database;
    private final SlotItems items;
    private final History history;
    private final Labels labels;

    SlotViews(DataSource database, SlotItems items, History history, Labels labels) {
        this.database = database;
        this.items = items;
        this.history = history;
        this.labels = labels;
    }

    /** Slots in the order of their time. */
    Slice<SlotView> list(SlotFilter filter, Actor reader, PageRequest page, Instant now) {
        Listing listing = Listing.of("broadcast-slots", filter);
        Sql sql = AirChannels.narrow(Sql.of(SELECT), "s.channel_id", reader)
                .filter("s.channel_id = :channel", "channel", filter.channelId())
                .filter("s.programme_id = :programme", "programme", filter.programmeId())
                .filter("s.status = :status", "status", filter.status())
                .filter("s.starts_at >= :from", "from", filter.from())
                .filter("s.starts_at < :before", "before", filter.before())
                .append(filter.alarmCondition())
                .filter(
                        "s.id IN (SELECT slot_id FROM slot_item WHERE exemplar_id = :exemplar)",
                        "exemplar",
                        filter.exemplarId());
        page.after(listing).ifPresent(keys -> sql.append("AND (s.starts_at, s.id) > (:afterStart, :after)")
                .bind("afterStart", Instant.parse(keys.get(0)))
                .bind("after", UUID.fromString(keys.get(1))));
        List<SlotView> rows = sql.append("ORDER BY s.starts_at, s.id LIMIT :limit")
                .bind("limit", page.fetchSize())
                .list(database, row -> view(row, reader, now, null));
        return Slice.of(
                filled(rows),
                page,
                listing,
                row -> List.of(row.startsAt().toString(), row.id().toString()));
    }

    /** One slot with its history. */
    SlotView get(UUID id, Actor reader, Instant now) {
        List<HistoryLine> lines = history.of(id); // before the query, so that one reader never holds two connections
        List<SlotView> found = AirChannels.narrow(Sql.of(SELECT), "s.channel_id", reader)
                .filter("s.id = :id", "id", id)
                .list(database, row -> view(row, reader, now, lines));
        return filled(found).stream().findFirst().orElseThrow(() -> new ProblemException(KitProblem.NOT_FOUND));
    }

    private List<SlotView> filled(List<SlotView> slots) {
        Map<UUID, List<SlotItem>> shown =
                items.of(slots.stream().map(SlotView::id).toList());
        return slots.stream()
                .map(slot -> slot.showing(shown.getOrDefault(slot.id(), List.of())))
                .toList();
    }

    private SlotView view(Row row, Actor reader, Instant now, List<HistoryLine> lines) {
        SlotStatus status = row.constant("status", SlotStatus.class);
        boolean begun = !row.instant("starts_at").isAfter(now);
        return new SlotView(
                row.uuid("id"),
                status,
                labels.of("slot-status", status),
                SlotAction.allowed(status, begun, row.uuid("outlet_id"), reader),
                row.number("version"),
                row.uuid("channel_id"),
                row.text("channel_name"),
                row.text("title"),
                row.instant("starts_at"),
                row.instant("ends_at"),
                row.integer("minutes"),
                row.uuid("programme_id"),
                row.date("occurrence"),
                row.uuid("repeat_of"),
                row.uuid("relay_of"),
                List.of(),
                alert(row),
                row.decimal("aired_minutes"),
                lines);
    }

    private SlotView.Alert alert(Row row) {
        Alarm alarm = row.constant("alarm", Alarm.class);
        return alarm == null
                ? null
                : new SlotView.Alert(alarm, labels.of("slot-alarm", alarm), row.instant("alarm_at"));
    }
}
