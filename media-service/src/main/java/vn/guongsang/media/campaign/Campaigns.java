package vn.guongsang.media.campaign;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.media.campaign.content.CampaignContent;

/** Stores campaigns and their members. Whoever changes one locks its exemplars first. */
@ApplicationScoped
class Campaigns implements PanacheRepositoryBase<Campaign, UUID> {

    private final DataSource database;

    Campaigns(DataSource database) {
        this.database = database;
    }

    Optional<Campaign> locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Those of the exemplars that are recognised and may be publicised; locked, so that none is revoked meanwhile. */
    List<UUID> publishable(List<UUID> exemplars) {
        return Sql.of(
                        """
                SELECT id, status = 'APPROVED' AND publishable AS fit FROM exemplar_snapshot
                WHERE id = ANY (:ids) ORDER BY id FOR UPDATE""")
                .bind("ids", exemplars)
                .byId(database, row -> row.bool("fit"))
                .entrySet()
                .stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Those of the channels that somebody owns today. */
    List<UUID> owned(List<UUID> channels) {
        return Sql.of("SELECT id FROM channel_today WHERE outlet_id IS NOT NULL AND id = ANY (:ids)")
                .bind("ids", channels)
                .list(database, row -> row.uuid("id"));
    }

    /** Puts the members in place of those that were there. */
    void replaceMembers(UUID campaign, CampaignContent content) {
        for (String table : List.of("campaign_exemplar", "campaign_channel")) {
            Sql.of("DELETE FROM " + table + " WHERE campaign_id = :campaign")
                    .bind("campaign", campaign)
                    .update(database);
        }
        insert("campaign_exemplar (campaign_id, exemplar_id)", campaign, content.exemplarIds());
        insert("campaign_channel (campaign_id, channel_id)", campaign, content.channelIds());
    }

    private void insert(String columns, UUID campaign, List<UUID> members) {
        Sql.of("INSERT INTO " + columns + " SELECT :campaign, unnest(CAST(:members AS uuid[]))")
                .bind("campaign", campaign)
                .bind("members", members)
                .update(database);
    }

    /** Whether a campaign has at least one exemplar and one channel. */
    boolean hasMembers(UUID campaign) {
        return Sql.of("SELECT 1 AS found FROM campaign_cell WHERE campaign_id = :campaign LIMIT 1")
                .bind("campaign", campaign)
                .first(database, row -> true)
                .orElse(false);
    }

    /** Campaigns that have not ended and would publicise an exemplar. */
    List<UUID> unfinishedWith(UUID exemplar) {
        return Sql.of(
                        """
                SELECT k.id FROM campaign k JOIN campaign_exemplar x ON x.campaign_id = k.id
                WHERE x.exemplar_id = :exemplar AND k.status IN ('DRAFT', 'OPEN') ORDER BY k.id""")
                .bind("exemplar", exemplar)
                .list(database, row -> row.uuid("id"));
    }

    void remove(UUID campaign, UUID exemplar) {
        Sql.of("DELETE FROM campaign_exemplar WHERE campaign_id = :campaign AND exemplar_id = :exemplar")
                .bind("campaign", campaign)
                .bind("exemplar", exemplar)
                .update(database);
    }
}
