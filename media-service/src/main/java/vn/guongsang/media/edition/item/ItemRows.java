package vn.guongsang.media.edition.item;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import vn.guongsang.kit.page.Listing;
import vn.guongsang.kit.page.PageRequest;
import vn.guongsang.kit.page.Slice;
import vn.guongsang.kit.sql.Row;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.media.edition.recall.RecallPart;

/** Reads whom editions hold. */
@ApplicationScoped
public class ItemRows {

    private static final String ROWS =
            """
            SELECT i.*, coalesce(x.version > i.exemplar_version, false) AS outdated, r.part AS recalled,
                   CASE WHEN r.part = 'PAGE' THEN NULL ELSE x.display_name END AS display_name
            FROM edition_item i
            LEFT JOIN exemplar_snapshot x ON x.id = i.exemplar_id
            LEFT JOIN LATERAL (SELECT part FROM edition_recall r WHERE r.edition_id = i.edition_id
                               AND r.exemplar_id = i.exemplar_id ORDER BY part LIMIT 1) r ON true
            WHERE i.edition_id = :edition""";

    private static final String TALLY =
            """
            SELECT CAST(count(*) AS int) AS chosen,
                   CAST(count(*) FILTER (WHERE i.state = 'WAITING') AS int) AS waiting,
                   CAST(count(*) FILTER (WHERE i.state = 'FETCHED') AS int) AS fetched,
                   CAST(count(*) FILTER (WHERE i.state = 'LEFT_OUT') AS int) AS left_out,
                   CAST(count(*) FILTER (WHERE i.state = 'FETCHED' AND x.version > i.exemplar_version) AS int) AS outdated,
                   CAST(count(*) FILTER (WHERE i.state = 'FETCHED' AND (%s) IS NOT TRUE) AS int) AS barred,
                   min(i.fault) FILTER (WHERE i.state = 'WAITING') AS fault,
                   min(i.next_try_at) AS next_try_at
            FROM edition_item i LEFT JOIN exemplar_snapshot x ON x.id = i.exemplar_id
            WHERE i.edition_id = :edition"""
                    .formatted(Candidates.PUBLISHABLE);

    private final DataSource database;

    ItemRows(DataSource database) {
        this.database = database;
    }

    /** How far an edition has come. */
    public Tally tally(UUID edition, Instant now) {
        return Sql.of(TALLY)
                .bind("edition", edition)
                .bind("now", now)
                .first(
                        database,
                        row -> new Tally(
                                row.integer("chosen"),
                                row.integer("waiting"),
                                row.integer("fetched"),
                                row.integer("left_out"),
                                row.integer("outdated"),
                                row.integer("barred"),
                                row.text("fault"),
                                row.instant("next_try_at")))
                .orElseThrow();
    }

    /** A page of the chosen, in order. */
    public Slice<ItemView> page(UUID edition, PageRequest page) {
        Listing listing = Listing.of("edition-profiles", edition);
        Sql sql = Sql.of(ROWS).bind("edition", edition);
        page.after(listing).ifPresent(keys -> sql.filter("i.ordinal > :after", "after", Integer.valueOf(keys.get(0))));
        List<ItemView> rows = sql.append("ORDER BY i.ordinal LIMIT :limit")
                .bind("limit", page.fetchSize())
                .list(database, ItemRows::view);
        return Slice.of(rows, page, listing, row -> List.of(String.valueOf(row.ordinal())));
    }

    private static ItemView view(Row row) {
        String version = row.text("exemplar_version");
        return new ItemView(
                row.integer("ordinal"),
                row.integer("position"),
                row.uuid("exemplar_id"),
                row.text("display_name"),
                row.bool("picked"),
                row.constant("state", ItemState.class),
                version == null ? null : Long.valueOf(version),
                row.text("profile_sha256"),
                row.integer("photos"),
                row.integer("photos_left_out"),
                row.bool("outdated"),
                row.integer("tries"),
                row.text("fault"),
                row.instant("next_try_at"),
                row.constant("recalled", RecallPart.class));
    }
}
