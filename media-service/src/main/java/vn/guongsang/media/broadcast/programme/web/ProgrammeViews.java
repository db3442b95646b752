package vn.guongsang.media.broadcast.programme.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
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
import vn.guongsang.media.broadcast.programme.ProgrammeAction;
import vn.guongsang.media.broadcast.programme.ProgrammeStatus;
import vn.guongsang.media.broadcast.slot.generation.SlotGeneration;
import vn.guongsang.media.broadcast.slot.generation.SlotPlan;
import vn.guongsang.media.broadcast.slot.generation.UnplacedView;

/** Reads programmes of the channels whose schedule the reader may see. */
@ApplicationScoped
class ProgrammeViews {

    private static final String SELECT =
            """
            SELECT p.*, left(CAST(p.start_time AS text), 5) AS local_time, c.name AS channel_name, c.outlet_id
            FROM programme p JOIN channel_today c ON c.id = p.channel_id WHERE true""";

    private final DataSource database;
    private final SlotGeneration slots;
    private final History history;
    private final Labels labels;

    ProgrammeViews(DataSource database, SlotGeneration slots, History history, Labels labels) {
        this.database = database;
        this.slots = slots;
        this.history = history;
        this.labels = labels;
    }

    /** Programmes, newest first. */
    Slice<ProgrammeView> list(ProgrammeFilter filter, Actor reader, PageRequest page) {
        Listing listing = Listing.of("programmes", filter);
        Sql sql = AirChannels.narrow(Sql.of(SELECT), "p.channel_id", reader)
                .filter("p.channel_id = :channel", "channel", filter.channelId())
                .filter("p.status = :status", "status", filter.status());
        page.after(listing).ifPresent(keys -> sql.filter("p.id < :after", "after", UUID.fromString(keys.get(0))));
        List<ProgrammeView> rows = sql.append("ORDER BY p.id DESC LIMIT :limit")
                .bind("limit", page.fetchSize())
                .list(database, row -> view(row, reader, null, null));
        return Slice.of(rows, page, listing, row -> List.of(row.id().toString()));
    }

    /** One programme with its history and the comings for which there is no place. */
    ProgrammeView get(UUID id, Actor reader, Instant now) {
        SlotPlan plan = AirChannels.narrow(Sql.of(SELECT), "p.channel_id", reader)
                .filter("p.id = :id", "id", id)
                .first(database, ProgrammeViews::plan)
                .orElseThrow(() -> new ProblemException(KitProblem.NOT_FOUND));
        List<UnplacedView> unplaced = slots.unplaced(plan, now);
        List<HistoryLine> lines = history.of(id);
        return Sql.of(SELECT)
                .filter("p.id = :id", "id", id)
                .first(database, row -> view(row, reader, unplaced, lines))
                .orElseThrow();
    }

    private static SlotPlan plan(Row row) {
        return new SlotPlan(
                row.uuid("id"),
                row.uuid("channel_id"),
                row.text("title"),
                row.text("rule"),
                row.date("valid_from").atTime(LocalTime.parse(row.text("local_time"))),
                row.integer("minutes"),
                row.date("valid_to"),
                row.uuid("relay_of"),
                row.constant("status", ProgrammeStatus.class) == ProgrammeStatus.ACTIVE);
    }

    private ProgrammeView view(Row row, Actor reader, List<UnplacedView> unplaced, List<HistoryLine> lines) {
        ProgrammeStatus status = row.constant("status", ProgrammeStatus.class);
        return new ProgrammeView(
                row.uuid("id"),
                status,
                labels.of("programme-status", status),
                ProgrammeAction.allowed(status, row.uuid("outlet_id"), reader),
                row.number("version"),
                row.uuid("channel_id"),
                row.text("channel_name"),
                row.text("title"),
                row.uuid("column_id"),
                row.uuid("relay_of"),
                row.text("rule"),
                row.text("local_time"),
                row.integer("minutes"),
                row.date("valid_from"),
                row.date("valid_to"),
                row.instant("created_at"),
                unplaced,
                lines);
    }
}
