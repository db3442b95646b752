package vn.guongsang.media.campaign.step;

import vn.guongsang.kit.problem.ProblemType;

/** What can stand against a campaign or a step of it. */
public enum CampaignProblem implements ProblemType {
    /** Something that the campaign says does not hold. */
    CAMPAIGN_INVALID(422),
    /** It has no exemplar or no channel yet. */
    CAMPAIGN_EMPTY(422);

    private final int status;

    CampaignProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
