package vn.guongsang.media.campaign.content;

import java.util.function.Predicate;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.media.campaign.step.CampaignProblem;

/** What has to hold of a campaign, one rule a constant. */
public enum CampaignRule {
    /** A window has a first and a last day, and at most a year between them. */
    WINDOW_IN_ORDER("endsOn", "campaign-window", p -> p.content().hasWindow()),
    /** Plan V.1: "vào những dịp kỷ niệm các ngày lễ lớn"; the day lies within the window. */
    AROUND_THE_DAY(
            "commemorationCode",
            "campaign-day-outside",
            p -> p.content().commemorationCode() == null || !p.commemorated().isEmpty()),
    /** Only who is recognised and may be publicised. */
    EXEMPLARS_PUBLISHABLE("exemplarIds", "campaign-exemplar-not-publishable", p -> p.publishable()
            .containsAll(p.content().exemplarIds())),
    /** A channel that somebody owns today. */
    CHANNELS_OWNED("channelIds", "channel-unknown", p -> p.owned()
            .containsAll(p.content().channelIds()));

    private final String field;
    private final String code;
    private final Predicate<Proposal> holds;

    CampaignRule(String field, String code, Predicate<Proposal> holds) {
        this.field = field;
        this.code = code;
        this.holds = holds;
    }

    /** Names every broken rule at once. */
    public static void check(Proposal proposal) {
        ProblemException problem = new ProblemException(CampaignProblem.CAMPAIGN_INVALID);
        for (CampaignRule rule : values()) {
            if (!rule.holds.test(proposal)) {
                problem.at("/" + rule.field, rule.code);
            }
        }
        if (!problem.faults().isEmpty()) {
            throw problem;
        }
    }
}
