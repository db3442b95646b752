package vn.guongsang.media.campaign.step;

import static vn.guongsang.media.campaign.step.CampaignStatus.CANCELLED;
import static vn.guongsang.media.campaign.step.CampaignStatus.CLOSED;
import static vn.guongsang.media.campaign.step.CampaignStatus.DRAFT;
import static vn.guongsang.media.campaign.step.CampaignStatus.OPEN;

import java.util.Arrays;
import java.util.List;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.actor.Roles;

/** What can be done to a campaign, from which state to which, and by whom: one row an action. */
public enum CampaignAction {
    EDIT("edit"),
    OPENING("opening"),
    CLOSURE("closure"),
    CANCELLATION("cancellation"),
    /** By the server: an exemplar may not be publicised any more. */
    LOSS("loss");

    private final String path;

    CampaignAction(String path) {
        this.path = path;
    }

    /** Last segment of the operation's path; also its name in allowedActions. */
    public String path() {
        return path;
    }

    /** The state that the action leads to, or null when it is not allowed in the given one. */
    public CampaignStatus next(CampaignStatus status) {
        return switch (this) {
            case EDIT, LOSS -> from(status, status, DRAFT, OPEN);
            case OPENING -> from(status, OPEN, DRAFT);
            case CLOSURE -> from(status, CLOSED, OPEN);
            case CANCELLATION -> from(status, CANCELLED, DRAFT, OPEN);
        };
    }

    /** Actions that an actor can take in a state: the boards direct propagation (plan V.1). */
    public static List<String> allowed(CampaignStatus status, Actor actor) {
        boolean board = actor.is(Roles.PROPAGANDA_BOARD) || actor.is(Roles.PROVINCE_BOARD);
        return Arrays.stream(values())
                .filter(action -> board && action != LOSS && action.next(status) != null)
                .map(CampaignAction::path)
                .toList();
    }

    private static CampaignStatus from(CampaignStatus status, CampaignStatus to, CampaignStatus... allowed) {
        return Arrays.asList(allowed).contains(status) ? to : null;
    }
}
