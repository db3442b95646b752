package vn.guongsang.media.broadcast.airing.web;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.kit.web.Versioned;
import vn.guongsang.media.broadcast.airing.AiringStatus;

/** A line of the log as shown. */
@Schema(name = "AsRunRecord", description = "Một bản ghi nhật ký phát sóng")
public record AiringView(
        @NotNull UUID id,
        @NotNull @Schema(description = "Trạng thái", examples = "RECORDED") AiringStatus status,
        @NotNull
                @Schema(
                        description = "Tên trạng thái theo ngôn ngữ của yêu cầu",
                        examples = "Được tính",
                        maxLength = 100)
                String statusLabel,
        @NotNull
                @Schema(
                        description = "Các thao tác người gọi được phép làm lúc này",
                        examples = "[\"annulment\"]",
                        maxItems = 1)
                List<String> allowedActions,
        @NotNull @Schema(description = "Phiên bản", examples = "1") long version,
        @NotNull @Schema(description = "Kênh") UUID channelId,
        @NotNull @Schema(description = "Tên kênh", examples = "Truyền hình TRT", maxLength = 200) String channelName,
        @NotNull @Schema(description = "Tháng được tính, giờ Việt Nam", examples = "2026-11", maxLength = 7)
                String month,
        @NotNull Instant startedAt,
        @NotNull @Schema(description = "Số phút đã phát", examples = "14.5", minimum = "0", maximum = "1440")
                BigDecimal minutes,
        @Schema(description = "Tên", examples = "Gương sáng quanh ta", maxLength = 200) String title,
        @Schema(description = "Khung giờ; vắng mặt khi phát ngoài lịch") UUID slotId,
        @Schema(description = "Nhiệm vụ tuyên truyền") UUID taskId,
        @Schema(description = "Nhiệm vụ đã đăng, phát lấy bản ghi này làm căn cứ; vắng mặt khi chưa có")
                UUID publicationOf,
        @Schema(description = "Điển hình") UUID exemplarId,
        @Schema(description = "Mã, nơi lưu bản ghi", examples = "MAM/2026/11/20/0417", maxLength = 300)
                String recording,
        @Schema(
                        description = "Mã của hệ thống phát sóng; vắng mặt khi ghi tay",
                        examples = "PLAYOUT-2026-11-20-0417",
                        maxLength = 100)
                String reference,
        @NotNull @Schema(description = "Người ghi", examples = "bien-tap", maxLength = 200) String recordedBy,
        @NotNull Instant recordedAt,
        Annulment annulment)
        implements Versioned {

    /** Why a line does not count. */
    @Schema(name = "AsRunAnnulment", description = "Hủy bản ghi sai")
    public record Annulment(
            @NotNull @Schema(description = "Lý do", examples = "Ghi nhầm kênh", maxLength = 1000) String reason,
            @NotNull @Schema(description = "Người hủy", examples = "bien-tap", maxLength = 200) String by,
            @NotNull Instant at) {}
}
