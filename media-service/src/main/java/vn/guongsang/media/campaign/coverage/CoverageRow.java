package vn.guongsang.media.campaign.coverage;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One exemplar on one channel. */
@Schema(name = "CampaignCell", description = "Một điển hình trên một kênh của đợt tuyên truyền")
public record CoverageRow(
        @NotNull UUID exemplarId,
        @NotNull @Schema(description = "Tên điển hình", examples = "Hợp tác xã Thí Dụ", maxLength = 200)
                String displayName,
        @NotNull UUID channelId,
        @NotNull @Schema(description = "Tên kênh", examples = "Truyền hình TRT", maxLength = 200) String channelName,
        UUID outletId,
        @NotNull @Schema(description = "Tình trạng trong đợt", examples = "PLANNED") CellState state,
        @Schema(description = "Ngày đăng, phát hoặc dự kiến", examples = "2027-09-01") LocalDate day,
        @Schema(description = "Nhiệm vụ; vắng mặt khi chỉ có kỳ chuyên mục hoặc chưa có gì") UUID taskId) {}
