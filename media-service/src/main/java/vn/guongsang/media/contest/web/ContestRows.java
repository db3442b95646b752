package vn.guongsang.media.contest.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.page.Listing;
import vn.guongsang.kit.page.PageRequest;
import vn.guongsang.kit.page.Slice;
import vn.guongsang.kit.sql.Row;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.kit.text.Labels;
import vn.guongsang.media.contest.step.ContestAction;
import vn.guongsang.media.contest.step.ContestStatus;

/** Lists contests; drafts to those who run contests only. */
@ApplicationScoped
class ContestRows {

    private static final String ROWS =
            """
            SELECT c.*, c.content ->> 'organiser' AS organiser,
                   (SELECT CAST(max(l ->> 'closesOn') AS date) FROM jsonb_array_elements(c.content -> 'calls') l) AS closes_on
            FROM contest c WHERE true""";

    private final DataSource database;
    private final Labels labels;

    ContestRows(DataSource database, Labels labels) {
        this.database = database;
        this.labels = labels;
    }

    /** Contests, newest first. */
    Slice<ContestRow> list(ContestStatus status, Actor actor, PageRequest page) {
        Listing listing = Listing.of("contests", String.valueOf(status));
        Sql sql = Sql.of(ROWS)
                .append(ContestAction.isRunner(actor) ? "" : "AND c.status <> 'DRAFT'")
                .filter("c.status = :status", "status", status);
        page.after(listing).ifPresent(keys -> sql.filter("c.id < :after", "after", UUID.fromString(keys.get(0))));
        List<ContestRow> rows = sql.append("ORDER BY c.id DESC LIMIT :limit")
                .bind("limit", page.fetchSize())
                .list(database, row -> row(row, actor));
        return Slice.of(rows, page, listing, row -> List.of(row.id().toString()));
    }

    private ContestRow row(Row row, Actor actor) {
        ContestStatus status = row.constant("status", ContestStatus.class);
        return new ContestRow(
                row.uuid("id"),
                status,
                labels.of("contest-status", status),
                ContestAction.allowed(status, actor),
                row.number("version"),
                row.text("title"),
                row.text("organiser"),
                row.date("closes_on"),
                row.integer("last_number"),
                row.instant("created_at"),
                row.instant("published_at"));
    }
}
