package vn.guongsang.media.campaign.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import vn.guongsang.kit.page.Listing;
import vn.guongsang.kit.page.PageRequest;
import vn.guongsang.kit.page.Slice;
import vn.guongsang.kit.sql.Row;
import vn.guongsang.kit.sql.Sql;

/** Reads the coverage of a campaign in one query. */
@ApplicationScoped
public class Coverage {

    private final DataSource database;

    Coverage(DataSource database) {
        this.database = database;
    }

    /** The cells of a campaign by exemplar and channel. */
    public Slice<CoverageRow> list(UUID campaign, CoverageFilter filter, PageRequest page) {
        Listing listing = Listing.of("campaign-coverage", List.of(campaign, filter));
        Sql sql = Sql.of(
                        """
                SELECT l.*, e.display_name, c.name AS channel_name, c.outlet_id
                FROM campaign_cell l JOIN exemplar_snapshot e ON e.id = l.exemplar_id
                JOIN channel_today c ON c.id = l.channel_id
                WHERE l.campaign_id = :campaign""")
                .bind("campaign", campaign)
                .filter("l.state = :state", "state", filter.state())
                .filter("l.exemplar_id = :exemplar", "exemplar", filter.exemplarId())
                .filter("l.channel_id = :channel", "channel", filter.channelId())
                .filter("c.outlet_id = :outlet", "outlet", filter.outletId());
        page.after(listing)
                .ifPresent(keys -> sql.append("AND (l.exemplar_id, l.channel_id) > (:afterExemplar, :afterChannel)")
                        .bind("afterExemplar", UUID.fromString(keys.get(0)))
                        .bind("afterChannel", UUID.fromString(keys.get(1))));
        List<CoverageRow> rows = sql.append("ORDER BY l.exemplar_id, l.channel_id LIMIT :limit")
                .bind("limit", page.fetchSize())
                .list(database, Coverage::row);
        return Slice.of(
                rows,
                page,
                listing,
                row -> List.of(row.exemplarId().toString(), row.channelId().toString()));
    }

    /** How many cells are in which state. */
    public CoverageTally tally(UUID campaign) {
        return Sql.of(
                        """
                SELECT count(*) FILTER (WHERE state = 'PUBLISHED')::int AS published,
                       count(*) FILTER (WHERE state = 'PLANNED')::int AS planned,
                       count(*) FILTER (WHERE state = 'GAP')::int AS gaps
                FROM campaign_cell WHERE campaign_id = :campaign""")
                .bind("campaign", campaign)
                .first(
                        database,
                        row -> new CoverageTally(row.integer("published"), row.integer("planned"), row.integer("gaps")))
                .orElseThrow();
    }

    private static CoverageRow row(Row row) {
        return new CoverageRow(
                row.uuid("exemplar_id"),
                row.text("display_name"),
                row.uuid("channel_id"),
                row.text("channel_name"),
                row.uuid("outlet_id"),
                row.constant("state", CellState.class),
                row.date("day"),
                row.uuid("task_id"));
    }
}
