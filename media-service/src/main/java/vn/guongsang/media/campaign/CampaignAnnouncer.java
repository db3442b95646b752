package vn.guongsang.media.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.audit.Audit;
import vn.guongsang.kit.history.History;
import vn.guongsang.media.campaign.step.CampaignAction;
import vn.guongsang.media.campaign.step.CampaignStatus;

/** Tells of a step: history line and audit line. */
@ApplicationScoped
class CampaignAnnouncer {

    private final History history;
    private final Audit audit;

    CampaignAnnouncer(History history, Audit audit) {
        this.history = history;
        this.audit = audit;
    }

    void drafted(Campaign campaign, Actor actor, Instant at) {
        tell(campaign, "draft", null, null, actor, at);
    }

    void done(Campaign campaign, CampaignAction action, CampaignStatus before, String reason, Actor actor, Instant at) {
        tell(campaign, action.path(), before.name(), reason, actor, at);
    }

    private void tell(Campaign campaign, String action, String from, String reason, Actor actor, Instant at) {
        history.add(
                campaign.id(),
                new History.Step(
                        campaign.version(), action, from, campaign.status().name(), reason),
                actor,
                at);
        audit.record("campaign", campaign.id(), action, actor, null, List.of("status"), at);
    }
}
