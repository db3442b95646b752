package vn.guongsang.media.campaign.step;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a campaign ends. */
@Schema(description = "Lý do kết thúc hoặc hủy đợt tuyên truyền")
public record CampaignReason(
        @NotBlank @Size(min = 5, max = 1000) @Schema(description = "Lý do", examples = "Đã hoàn thành kế hoạch đợt")
                String reason) {}
