package vn.guongsang.media.campaign;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.kit.history.HistoryLine;
import vn.guongsang.kit.web.Versioned;
import vn.guongsang.media.campaign.content.CampaignContent;
import vn.guongsang.media.campaign.coverage.CoverageTally;
import vn.guongsang.media.campaign.step.CampaignStatus;

/** A campaign as shown; tally and history only when it is read by itself. */
@Schema(name = "Campaign", description = "Đợt tuyên truyền")
public record CampaignView(
        @NotNull UUID id,
        @NotNull @Schema(description = "Trạng thái", examples = "OPEN") CampaignStatus status,
        @NotNull
                @Schema(
                        description = "Tên trạng thái theo ngôn ngữ của yêu cầu",
                        examples = "Đang thực hiện",
                        maxLength = 100)
                String statusLabel,
        @NotNull
                @Schema(
                        description = "Các thao tác người gọi được phép làm lúc này",
                        examples = "[\"edit\",\"closure\",\"cancellation\"]",
                        maxItems = 10)
                List<String> allowedActions,
        @NotNull @Schema(description = "Phiên bản", examples = "1") long version,
        @NotNull CampaignContent content,
        @NotNull Instant createdAt,
        CoverageTally coverage,
        @Schema(description = "Lịch sử, cũ trước; chỉ có khi đọc riêng một đợt", maxItems = 1000)
                List<HistoryLine> history)
        implements Versioned {}
