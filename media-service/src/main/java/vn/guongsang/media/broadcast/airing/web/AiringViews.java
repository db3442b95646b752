package vn.guongsang.media.broadcast.airing.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.page.Listing;
import vn.guongsang.kit.page.PageRequest;
import vn.guongsang.kit.page.Slice;
import vn.guongsang.kit.problem.KitProblem;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.sql.Row;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.kit.text.Labels;
import vn.guongsang.media.broadcast.airing.AiringStatus;
import vn.guongsang.media.broadcast.channel.AirChannels;

/** Reads the log of the channels whose schedule the reader may see. */
@ApplicationScoped
class AiringViews {

    private static final String SELECT =
            """
            SELECT a.*, c.name AS channel_name, c.outlet_id, p.id AS publication_of
            FROM airing a JOIN channel_today c ON c.id = a.channel_id
            LEFT JOIN propagation_task p ON p.airing_id = a.id
            WHERE true""";

    private final DataSource database;
    private final Labels labels;

    AiringViews(DataSource database, Labels labels) {
        this.database = database;
        this.labels = labels;
    }

    /** Lines, last aired first. */
    Slice<AiringView> list(AiringFilter filter, Actor reader, PageRequest page) {
        Listing listing = Listing.of("as-run-records", filter);
        Sql sql = AirChannels.narrow(Sql.of(SELECT), "a.channel_id", reader)
                .filter("a.channel_id = :channel", "channel", filter.channelId())
                .filter("a.month = :month", "month", filter.firstDay())
                .filter("a.started_at >= :from", "from", filter.from())
                .filter("a.started_at < :before", "before", filter.before())
                .filter("a.slot_id = :slot", "slot", filter.slotId())
                .filter("a.task_id = :task", "task", filter.taskId())
                .filter("a.exemplar_id = :exemplar", "exemplar", filter.exemplarId())
                .filter("(a.annulled_at IS NOT NULL) = :annulled", "annulled", filter.annulled());
        page.after(listing).ifPresent(keys -> sql.append("AND (a.started_at, a.id) < (:afterStart, :after)")
                .bind("afterStart", Instant.parse(keys.get(0)))
                .bind("after", UUID.fromString(keys.get(1))));
        List<AiringView> rows = sql.append("ORDER BY a.started_at DESC, a.id DESC LIMIT :limit")
                .bind("limit", page.fetchSize())
                .list(database, row -> view(row, reader));
        return Slice.of(
                rows,
                page,
                listing,
                row -> List.of(row.startedAt().toString(), row.id().toString()));
    }

    /** One line. */
    AiringView get(UUID id, Actor reader) {
        return AirChannels.narrow(Sql.of(SELECT), "a.channel_id", reader)
                .filter("a.id = :id", "id", id)
                .first(database, row -> view(row, reader))
                .orElseThrow(() -> new ProblemException(KitProblem.NOT_FOUND));
    }

    private AiringView view(Row row, Actor reader) {
        AiringStatus status = row.instant("annulled_at") == null ? AiringStatus.RECORDED : AiringStatus.ANNULLED;
        return new AiringView(
                row.uuid("id"),
                status,
                labels.of("airing-status", status),
                status.allowed(row.uuid("outlet_id"), row.uuid("publication_of"), reader),
                row.number("version"),
                row.uuid("channel_id"),
                row.text("channel_name"),
                Months.of(row.date("month")),
                row.instant("started_at"),
                row.decimal("minutes"),
                row.text("title"),
                row.uuid("slot_id"),
                row.uuid("task_id"),
                row.uuid("publication_of"),
                row.uuid("exemplar_id"),
                row.text("recording"),
                row.text("reference"),
                row.text("recorded_by"),
                row.instant("recorded_at"),
                status == AiringStatus.RECORDED
                        ? null
                        : new AiringView.Annulment(
                                row.text("annulment"), row.text("annulled_by"), row.instant("annulled_at")));
    }
}
