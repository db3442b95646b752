package vn.guongsang.nominations.feedconsumer.receipt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.nominations.profile.ChangeFeed;
import vn.guongsang.nominations.profile.ChangeItem;

/** Notes what a consumer is being told: a receipt says what was sent, not what a newsroom did with it. */
@ApplicationScoped
public class FeedReceiptService {

    private final DataSource database;

    FeedReceiptService(DataSource database) {
        this.database = database;
    }

    /**
     * A page is being answered. A word that was told before, in the same form, leaves its receipt as it is.
     *
     * @param consumer who reads
     * @param read up to which position the consumer now knows the feed; null when the page is one of older words
     * @param format what was asked for
     */
    @Transactional
    public void told(UUID consumer, Long read, String format, List<ChangeItem> items, Instant at) {
        Sql.of(
                        """
                INSERT INTO feed_fetch AS f (consumer_id, position, fetched_at, format)
                VALUES (:consumer, coalesce(:read, 0), :at, :format)
                ON CONFLICT (consumer_id) DO UPDATE SET
                    position = greatest(f.position, excluded.position), fetched_at = :at, format = :format""")
                .bind("consumer", consumer)
                .bind("read", read)
                .bind("at", at)
                .bind("format", format)
                .update(database);
        if (!items.isEmpty()) {
            note(consumer, items, at);
        }
    }

    private void note(UUID consumer, List<ChangeItem> items, Instant at) {
        Sql.of(
                        """
                INSERT INTO feed_receipt AS r (consumer_id, profile_id, position, shown, shown_at, removed_at)
                SELECT :consumer, w.profile_id, w.position, w.shown,
                       CASE WHEN w.shown THEN :at::timestamptz END, CASE WHEN w.shown THEN NULL ELSE :at::timestamptz END
                FROM unnest(:profiles, :positions::bigint[], :shown::boolean[]) AS w (profile_id, position, shown)
                ORDER BY w.profile_id
                ON CONFLICT (consumer_id, profile_id) DO UPDATE SET
                    position = excluded.position, shown = excluded.shown,
                    shown_at = coalesce(excluded.shown_at, r.shown_at), removed_at = excluded.removed_at
                WHERE r.position <= excluded.position AND (r.position, r.shown) <> (excluded.position, excluded.shown)""")
                .bind("consumer", consumer)
                .bind("at", at)
                .bind("profiles", items.stream().map(ChangeItem::profileId).toList())
                .bind(
                        "positions",
                        items.stream()
                                .map(item -> ChangeFeed.position(item.cursor()))
                                .toList())
                .bind(
                        "shown",
                        items.stream().map(item -> item.profile() != null).toList())
                .update(database);
    }
}
