package vn.guongsang.media.outlet.channel;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import vn.guongsang.kit.page.Listing;
import vn.guongsang.kit.page.PageRequest;
import vn.guongsang.kit.page.Slice;
import vn.guongsang.kit.sql.Row;
import vn.guongsang.kit.sql.Sql;

/** Stores what channels speak and whom they reach, by date. */
@ApplicationScoped
public class ChannelChanges {

    private static final String STANDING =
            """
            SELECT (SELECT max(h.valid_from) FROM channel_change h WHERE h.channel_id = c.id) AS last_change,
                   (SELECT min(w.valid_from) FROM channel_owner w WHERE w.channel_id = c.id) AS first_day
            FROM channel c WHERE c.id = :id FOR NO KEY UPDATE OF c""";

    private final DataSource database;

    ChannelChanges(DataSource database) {
        this.database = database;
    }

    /** The changes of a channel, the latest first. */
    public Slice<ChannelChangeView> page(UUID channel, PageRequest page) {
        Listing listing = Listing.of("channel-changes", channel);
        Sql sql = Sql.of("SELECT * FROM channel_change WHERE channel_id = :channel")
                .bind("channel", channel);
        page.after(listing).ifPresent(keys -> sql.filter("valid_from < :after", "after", LocalDate.parse(keys.get(0))));
        List<ChannelChangeView> rows = sql.append("ORDER BY valid_from DESC LIMIT :limit")
                .bind("limit", page.fetchSize())
                .list(database, ChannelChanges::view);
        return Slice.of(rows, page, listing, row -> List.of(row.validFrom().toString()));
    }

    /**
     * How a channel stands to a change.
     *
     * @param lastChange day of the latest change; null for none
     * @param firstDay day on which it began; null: before all records
     */
    record Standing(LocalDate lastChange, LocalDate firstDay) {}

    /** A channel, locked against a second change. */
    Optional<Standing> locked(UUID channel) {
        return Sql.of(STANDING)
                .bind("id", channel)
                .first(database, row -> new Standing(row.date("last_change"), row.date("first_day")));
    }

    void insert(ChannelChangeView change) {
        Sql.of(
                        """
                INSERT INTO channel_change (channel_id, valid_from, languages, areas, reason, recorded_by, recorded_at)
                VALUES (:channel, :from, :languages, :areas, :reason, :by, :at)""")
                .bind("channel", change.channelId())
                .bind("from", change.validFrom())
                .bind("languages", change.languages())
                .bind("areas", change.areas())
                .bind("reason", change.reason())
                .bind("by", change.recordedBy())
                .bind("at", change.recordedAt())
                .update(database);
    }

    private static ChannelChangeView view(Row row) {
        return new ChannelChangeView(
                row.uuid("channel_id"),
                row.date("valid_from"),
                row.texts("languages"),
                row.texts("areas"),
                row.text("reason"),
                row.text("recorded_by"),
                row.instant("recorded_at"));
    }
}
