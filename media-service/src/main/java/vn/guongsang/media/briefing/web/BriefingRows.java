package vn.guongsang.media.briefing.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.page.Listing;
import vn.guongsang.kit.page.PageRequest;
import vn.guongsang.kit.page.Slice;
import vn.guongsang.kit.sql.Row;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.kit.text.Labels;
import vn.guongsang.media.briefing.OutletLine;
import vn.guongsang.media.briefing.step.BriefingAction;
import vn.guongsang.media.briefing.step.BriefingStatus;

/** Lists briefings; an outlet sees those that have been issued and judge it. */
@ApplicationScoped
class BriefingRows {

    private static final String ROWS =
            """
            SELECT b.id, b.status, b.held_on, b.period_from, b.period_to, b.version,
                   CASE WHEN CAST(:all AS boolean) THEN cardinality(b.outlet_ids) ELSE
                       (SELECT CAST(count(*) AS int) FROM unnest(b.outlet_ids) o WHERE o = ANY (:mine)) END AS outlets,
                   (SELECT CAST(count(*) AS int) FROM briefing_follow_up f
                    WHERE f.briefing_id = b.id AND f.status IN ('OPEN', 'ANSWERED')
                      AND (CAST(:all AS boolean) OR f.outlet_id = ANY (:mine))) AS open_follow_ups
            FROM press_briefing b
            WHERE (CAST(:all AS boolean) OR (b.status IN ('ISSUED', 'CLOSED') AND b.outlet_ids && :mine))""";

    private final DataSource database;
    private final OutletLine outlets;
    private final Labels labels;

    BriefingRows(DataSource database, OutletLine outlets, Labels labels) {
        this.database = database;
        this.outlets = outlets;
        this.labels = labels;
    }

    /** Briefings, the latest day first. */
    Slice<BriefingRow> list(BriefingStatus status, UUID outlet, Actor reader, PageRequest page) {
        Listing listing = Listing.of("press-briefings", status + " " + outlet);
        Optional<Set<UUID>> mine = outlets.of(reader);
        Sql sql = Sql.of(ROWS)
                .bind("all", mine.isEmpty())
                .bind("mine", mine.orElse(Set.of()))
                .filter("b.status = :status", "status", status)
                .filter("b.outlet_ids @> ARRAY[CAST(:outlet AS uuid)]", "outlet", outlet);
        page.after(listing).ifPresent(keys -> sql.append("AND (b.held_on, b.id) < (:day, :id)")
                .bind("day", LocalDate.parse(keys.get(0)))
                .bind("id", UUID.fromString(keys.get(1))));
        List<BriefingRow> rows = sql.append("ORDER BY b.held_on DESC, b.id DESC LIMIT :limit")
                .bind("limit", page.fetchSize())
                .list(database, row -> row(row, reader));
        return Slice.of(
                rows,
                page,
                listing,
                row -> List.of(row.heldOn().toString(), row.id().toString()));
    }

    private BriefingRow row(Row row, Actor reader) {
        BriefingStatus status = row.constant("status", BriefingStatus.class);
        return new BriefingRow(
                row.uuid("id"),
                status,
                labels.of("briefing-status", status),
                BriefingAction.allowed(status, reader),
                row.date("held_on"),
                row.date("period_from"),
                row.date("period_to"),
                row.integer("outlets"),
                row.integer("open_follow_ups"),
                row.number("version"));
    }
}
