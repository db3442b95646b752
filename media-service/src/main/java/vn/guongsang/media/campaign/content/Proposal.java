package vn.guongsang.media.campaign.content;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A content with what is known of all that it names.
 *
 * @param commemorated days of the window on which the commemoration falls
 * @param publishable those of the exemplars that are recognised and may be publicised
 * @param owned those of the channels that somebody owns today
 */
public record Proposal(
        CampaignContent content, List<LocalDate> commemorated, List<UUID> publishable, List<UUID> owned) {}
