package vn.guongsang.media.briefing.followup;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
import vn.guongsang.media.briefing.OutletLine;
import vn.guongsang.media.briefing.followup.form.FollowUpView;
import vn.guongsang.media.briefing.followup.step.FollowUpAction;
import vn.guongsang.media.briefing.followup.step.FollowUpStatus;

/** Stores follow-ups; an outlet sees its own, of briefings that have been issued. */
@ApplicationScoped
public class FollowUps implements PanacheRepositoryBase<FollowUp, UUID> {

    private static final String OPEN = "f.status IN ('OPEN', 'ANSWERED')";
    private static final String OVERDUE = "(" + OPEN + " AND f.due_at < :now)";
    private static final String ROWS =
            """
            SELECT f.*, %s AS overdue FROM briefing_follow_up f JOIN press_briefing b ON b.id = f.briefing_id
            WHERE true"""
                    .formatted(OVERDUE);

    private final DataSource database;
    private final OutletLine outlets;
    private final History history;
    private final Labels labels;

    FollowUps(DataSource database, OutletLine outlets, History history, Labels labels) {
        this.database = database;
        this.outlets = outlets;
        this.history = history;
        this.labels = labels;
    }

    /** Follow-ups, what is due first first. */
    public Slice<FollowUpView> page(FollowUpFilter filter, Actor reader, PageRequest page, Instant now) {
        Listing listing = Listing.of("briefing-follow-ups", filter);
        Sql sql = seen(reader, now)
                .filter("f.status = :status", "status", filter.status())
                .filter("(" + OPEN + ") = :open", "open", filter.open())
                .filter(OVERDUE + " = :overdue", "overdue", filter.overdue())
                .filter("f.briefing_id = :briefing", "briefing", filter.briefingId())
                .filter("f.outlet_id = :outlet", "outlet", filter.outletId());
        page.after(listing).ifPresent(keys -> sql.append("AND (f.due_at, f.id) > (:due, :id)")
                .bind("due", Instant.parse(keys.get(0)))
                .bind("id", UUID.fromString(keys.get(1))));
        List<Listed> rows = sql.append("ORDER BY f.due_at, f.id LIMIT :limit")
                .bind("limit", page.fetchSize())
                .list(database, row -> new Listed(view(row, reader, null), row.instant("due_at")));
        return Slice.of(rows, page, listing, Listed::sortKeys).map(Listed::view);
    }

    /** One follow-up with its history. */
    public Optional<FollowUpView> view(UUID id, Actor reader, Instant now) {
        List<HistoryLine> lines = history.of(id);
        return seen(reader, now).filter("f.id = :id", "id", id).first(database, row -> view(row, reader, lines));
    }

    /** One that the reader sees, locked. */
    Optional<FollowUp> forChange(UUID id, Actor reader, Instant now) {
        return seen(reader, now)
                .filter("f.id = :id", "id", id)
                .first(database, row -> row.uuid("id"))
                .map(found -> findById(found, LockModeType.PESSIMISTIC_WRITE));
    }

    private Sql seen(Actor reader, Instant now) {
        Sql sql = Sql.of(ROWS).bind("now", now);
        Optional<Set<UUID>> mine = outlets.of(reader);
        return mine.isEmpty()
                ? sql
                : sql.append("AND b.status IN ('ISSUED', 'CLOSED') AND f.outlet_id = ANY (:mine)")
                        .bind("mine", mine.get());
    }

    private FollowUpView view(Row row, Actor reader, List<HistoryLine> lines) {
        FollowUpStatus status = row.constant("status", FollowUpStatus.class);
        return new FollowUpView(
                row.uuid("id"),
                status,
                labels.of("follow-up-status", status),
                FollowUpAction.allowed(status, reader),
                row.number("version"),
                row.uuid("briefing_id"),
                row.uuid("outlet_id"),
                row.text("demand"),
                row.date("due_on"),
                row.bool("overdue"),
                proof(row, "answer", "answered"),
                proof(row, "settled", "settled"),
                row.instant("created_at"),
                lines);
    }

    private static FollowUpView.Proof proof(Row row, String what, String done) {
        return row.text(what + "_text") == null
                ? null
                : new FollowUpView.Proof(
                        row.text(what + "_text"),
                        row.text(what + "_url"),
                        row.text(done + "_by"),
                        row.instant(done + "_at"));
    }

    /** A follow-up with what it is sorted by. */
    private record Listed(FollowUpView view, Instant dueAt) {

        List<String> sortKeys() {
            return List.of(dueAt.toString(), view.id().toString());
        }
    }
}
