package vn.guongsang.nominations.feedconsumer.receipt;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import vn.guongsang.kit.page.Listing;
import vn.guongsang.kit.page.PageRequest;
import vn.guongsang.kit.page.Slice;
import vn.guongsang.kit.sql.Row;
import vn.guongsang.kit.sql.Sql;

/** Reads which consumers had a profile and which of them do not know yet that it is gone. */
@ApplicationScoped
public class RemovalReceipts {

    private final DataSource database;

    RemovalReceipts(DataSource database) {
        this.database = database;
    }

    /** The consumers that had the profile, the longest registered first. */
    public Slice<RemovalReceipt> of(UUID profile, RemovalReceipt.State state, PageRequest page) {
        Listing listing = Listing.of("removal-receipts", profile + " " + state);
        Boolean shown = state == null ? null : state == RemovalReceipt.State.PENDING;
        Sql sql = Sql.of(
                        """
                SELECT r.consumer_id, f.outlet_name, r.shown, r.shown_at, r.removed_at, l.fetched_at
                FROM feed_receipt r
                JOIN feed_consumer f ON f.id = r.consumer_id
                LEFT JOIN feed_fetch l ON l.consumer_id = r.consumer_id
                WHERE r.profile_id = :profile AND r.shown_at IS NOT NULL""")
                .bind("profile", profile)
                .filter("r.shown = :shown", "shown", shown);
        page.after(listing)
                .ifPresent(keys -> sql.filter("r.consumer_id > :after", "after", UUID.fromString(keys.get(0))));
        List<RemovalReceipt> rows = sql.append("ORDER BY r.consumer_id LIMIT :limit")
                .bind("limit", page.fetchSize())
                .list(database, RemovalReceipts::receipt);
        return Slice.of(rows, page, listing, row -> List.of(row.consumerId().toString()));
    }

    private static RemovalReceipt receipt(Row row) {
        return new RemovalReceipt(
                row.uuid("consumer_id"),
                row.text("outlet_name"),
                row.bool("shown") ? RemovalReceipt.State.PENDING : RemovalReceipt.State.TOLD,
                row.instant("shown_at"),
                row.instant("removed_at"),
                row.instant("fetched_at"));
    }
}
