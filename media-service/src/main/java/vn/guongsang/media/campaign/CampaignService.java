package vn.guongsang.media.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.problem.KitProblem;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.kit.web.IfMatch;
import vn.guongsang.media.campaign.content.CampaignContent;
import vn.guongsang.media.campaign.content.CampaignRule;
import vn.guongsang.media.campaign.content.Proposal;
import vn.guongsang.media.campaign.step.CampaignAction;
import vn.guongsang.media.campaign.step.CampaignProblem;
import vn.guongsang.media.campaign.step.CampaignStatus;
import vn.guongsang.media.commemoration.Commemorations;
import vn.guongsang.media.exemplar.ExemplarReaction;
import vn.guongsang.model.ExemplarStatus;
import vn.guongsang.model.event.ExemplarSnapshot;

/** Takes a campaign from its draft to its end. */
@ApplicationScoped
public class CampaignService implements ExemplarReaction {

    private static final Actor SERVER = Actor.system("campaigns");

    private final Campaigns campaigns;
    private final Commemorations commemorations;
    private final CampaignAnnouncer announcer;

    CampaignService(Campaigns campaigns, Commemorations commemorations, CampaignAnnouncer announcer) {
        this.campaigns = campaigns;
        this.commemorations = commemorations;
        this.announcer = announcer;
    }

    /** Drafts a campaign. */
    @Transactional
    public UUID draft(CampaignContent content, Actor actor, Instant at) {
        check(content);
        Campaign campaign = new Campaign(Ids.next(), content, at);
        campaigns.persistAndFlush(campaign);
        campaigns.replaceMembers(campaign.id(), content);
        announcer.drafted(campaign, actor, at);
        return campaign.id();
    }

    /** Rewrites the content. */
    @Transactional
    public void edit(UUID id, IfMatch expected, CampaignContent content, Actor actor, Instant at) {
        check(content); // locks the exemplars before the campaign, as a revocation does
        apply(id, expected, new Doing(CampaignAction.EDIT, null, actor, at), campaign -> {
            campaign.edit(content);
            campaigns.replaceMembers(id, content);
        });
    }

    /** Begins. */
    @Transactional
    public void open(UUID id, IfMatch expected, Actor actor, Instant at) {
        apply(id, expected, new Doing(CampaignAction.OPENING, null, actor, at), campaign -> {
            if (!campaigns.hasMembers(id)) {
                throw new ProblemException(CampaignProblem.CAMPAIGN_EMPTY);
            }
            campaign.open();
        });
    }

    /** Ends it as planned. */
    @Transactional
    public void close(UUID id, IfMatch expected, String reason, Actor actor, Instant at) {
        apply(id, expected, new Doing(CampaignAction.CLOSURE, reason, actor, at), Campaign::close);
    }

    /** Gives it up. */
    @Transactional
    public void cancel(UUID id, IfMatch expected, String reason, Actor actor, Instant at) {
        apply(id, expected, new Doing(CampaignAction.CANCELLATION, reason, actor, at), Campaign::cancel);
    }

    /** A campaign that has not ended loses who may not be publicised any more; one that has ended tells what was. */
    @Override
    @Transactional
    public void follow(ExemplarSnapshot exemplar, Instant at) {
        boolean revoked = exemplar.status() != ExemplarStatus.APPROVED;
        if (revoked || !exemplar.publishable()) {
            String reason = revoked ? "REVOKED" : "NO_PUBLICATION_GROUND";
            campaigns.unfinishedWith(exemplar.id()).forEach(id -> lose(id, exemplar.id(), reason, at));
        }
    }

    private void lose(UUID id, UUID exemplar, String reason, Instant at) {
        campaigns
                .locked(id)
                .filter(campaign -> CampaignAction.LOSS.next(campaign.status()) != null)
                .ifPresent(campaign -> {
                    campaigns.remove(id, exemplar);
                    campaign.lose();
                    announcer.done(campaign, CampaignAction.LOSS, campaign.status(), reason, SERVER, at);
                });
    }

    private void check(CampaignContent content) {
        List<UUID> publishable = campaigns.publishable(content.exemplarIds());
        CampaignRule.check(new Proposal(
                content,
                content.commemorationCode() == null || !content.hasWindow()
                        ? List.of()
                        : commemorations.days(content.commemorationCode(), content.startsOn(), content.endsOn()),
                publishable,
                campaigns.owned(content.channelIds())));
    }

    private void apply(UUID id, IfMatch expected, Doing doing, Consumer<Campaign> transition) {
        Campaign campaign = campaigns.locked(id).orElseThrow(() -> new ProblemException(KitProblem.NOT_FOUND));
        expected.requireVersion(campaign.version());
        CampaignStatus before = campaign.status();
        campaign.requireAllowed(doing.action(), CampaignAction.allowed(before, doing.actor()));
        transition.accept(campaign);
        campaigns.flush(); // the answer is read by SQL in the same transaction
        announcer.done(campaign, doing.action(), before, doing.reason(), doing.actor(), doing.at());
    }

    /** One step: what, why, who, when. */
    private record Doing(CampaignAction action, String reason, Actor actor, Instant at) {}
}
