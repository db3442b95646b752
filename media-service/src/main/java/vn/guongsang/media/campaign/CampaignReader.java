package vn.guongsang.media.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
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
import vn.guongsang.media.campaign.content.CampaignContent;
import vn.guongsang.media.campaign.coverage.Coverage;
import vn.guongsang.media.campaign.coverage.CoverageTally;
import vn.guongsang.media.campaign.step.CampaignAction;
import vn.guongsang.media.campaign.step.CampaignStatus;

/** Reads campaigns; they are of the whole province. */
@ApplicationScoped
public class CampaignReader {

    private static final String SELECT =
            """
            SELECT k.*,
                   (SELECT array_agg(x.exemplar_id::text ORDER BY x.exemplar_id) FROM campaign_exemplar x
                    WHERE x.campaign_id = k.id) AS exemplars,
                   (SELECT array_agg(h.channel_id::text ORDER BY h.channel_id) FROM campaign_channel h
                    WHERE h.campaign_id = k.id) AS channels
            FROM campaign k WHERE true""";

    private final DataSource database;
    private final Coverage coverage;
    private final History history;
    private final Labels labels;

    CampaignReader(DataSource database, Coverage coverage, History history, Labels labels) {
        this.database = database;
        this.coverage = coverage;
        this.history = history;
        this.labels = labels;
    }

    /** Campaigns, newest first. */
    public Slice<CampaignView> list(CampaignFilter filter, Actor reader, PageRequest page) {
        Listing listing = Listing.of("campaigns", filter);
        Sql sql = Sql.of(SELECT)
                .filter("k.status = :status", "status", filter.status())
                .filter(":on BETWEEN k.starts_on AND k.ends_on", "on", filter.on())
                .filter("k.commemoration_code = :code", "code", filter.commemorationCode())
                .filter(
                        "EXISTS (SELECT 1 FROM campaign_exemplar m WHERE m.campaign_id = k.id AND m.exemplar_id = :exemplar)",
                        "exemplar",
                        filter.exemplarId())
                .filter(
                        "EXISTS (SELECT 1 FROM campaign_channel m WHERE m.campaign_id = k.id AND m.channel_id = :channel)",
                        "channel",
                        filter.channelId());
        page.after(listing).ifPresent(keys -> sql.filter("k.id < :after", "after", UUID.fromString(keys.get(0))));
        List<CampaignView> rows = sql.append("ORDER BY k.id DESC LIMIT :limit")
                .bind("limit", page.fetchSize())
                .list(database, row -> view(row, reader, null, null));
        return Slice.of(rows, page, listing, row -> List.of(row.id().toString()));
    }

    /** One campaign with its tally and history. */
    public Optional<CampaignView> find(UUID id, Actor reader) {
        List<HistoryLine> lines = history.of(id); // before the query, so that one reader never holds two connections
        CoverageTally tally = coverage.tally(id);
        return Sql.of(SELECT).filter("k.id = :id", "id", id).first(database, row -> view(row, reader, tally, lines));
    }

    private CampaignView view(Row row, Actor reader, CoverageTally tally, List<HistoryLine> lines) {
        CampaignStatus status = row.constant("status", CampaignStatus.class);
        return new CampaignView(
                row.uuid("id"),
                status,
                labels.of("campaign-status", status),
                CampaignAction.allowed(status, reader),
                row.number("version"),
                new CampaignContent(
                        row.text("name"),
                        row.text("commemoration_code"),
                        row.date("starts_on"),
                        row.date("ends_on"),
                        row.text("goal"),
                        row.texts("exemplars").stream().map(UUID::fromString).toList(),
                        row.texts("channels").stream().map(UUID::fromString).toList()),
                row.instant("created_at"),
                tally,
                lines);
    }
}
