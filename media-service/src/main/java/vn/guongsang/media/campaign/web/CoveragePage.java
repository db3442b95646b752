package vn.guongsang.media.campaign.web;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.media.campaign.coverage.CoverageRow;

/** One page of cells. */
@Schema(name = "CampaignCoveragePage", description = "Một trang tình trạng của đợt tuyên truyền")
public record CoveragePage(
        @NotNull @Schema(description = "Theo điển hình và kênh", maxItems = 100) List<CoverageRow> items,
        @Schema(
                        description = "Liên kết tuyệt đối tới trang sau; vắng mặt ở trang cuối",
                        examples =
                                "https://baochi.example/v1/campaigns/7f1c1b1e-0000-4000-8000-000000000001/coverage?cursor=q1vJmZ0e2nE",
                        maxLength = 3000)
                String next) {}
