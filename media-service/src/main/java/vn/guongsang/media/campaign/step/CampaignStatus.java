package vn.guongsang.media.campaign.step;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** State of a campaign. */
@Schema(
        description =
                "Trạng thái đợt tuyên truyền: DRAFT dự thảo; OPEN đang thực hiện; CLOSED đã kết thúc; CANCELLED đã hủy")
public enum CampaignStatus {
    /** Dự thảo. */
    DRAFT,
    /** Đang thực hiện. */
    OPEN,
    /** Đã kết thúc. */
    CLOSED,
    /** Đã hủy. */
    CANCELLED
}
