package vn.guongsang.media.campaign.web;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.media.campaign.CampaignView;

/** One page of campaigns. */
@Schema(name = "CampaignPage", description = "Một trang đợt tuyên truyền")
public record CampaignPage(
        @NotNull @Schema(description = "Mới trước", maxItems = 100) List<CampaignView> items,
        @Schema(
                        description = "Liên kết tuyệt đối tới trang sau; vắng mặt ở trang cuối",
                        examples = "https://baochi.example/v1/campaigns?cursor=q1vJmZ0e2nE",
                        maxLength = 3000)
                String next) {}
