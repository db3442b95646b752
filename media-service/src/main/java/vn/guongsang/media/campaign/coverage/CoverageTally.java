package vn.guongsang.media.campaign.coverage;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many cells of a campaign are in which state. */
@Schema(name = "CampaignTally", description = "Số ô (điển hình × kênh) theo tình trạng")
public record CoverageTally(
        @NotNull @Schema(description = "Đã đăng, phát trong đợt", examples = "3") int published,
        @NotNull @Schema(description = "Có kế hoạch trong đợt", examples = "2") int planned,
        @NotNull @Schema(description = "Còn thiếu", examples = "1") int gaps) {}
