package vn.guongsang.media.broadcast.slot.item;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One piece of what a slot is to show; one that was withdrawn stays visible until it is replaced. */
@Schema(description = "Một nội dung của khung giờ; nội dung bị rút vẫn hiện cho đến khi được thay")
public record SlotItem(
        @Schema(description = "Nhiệm vụ tuyên truyền") UUID taskId,
        @NotNull @Schema(description = "Điển hình") UUID exemplarId,
        @NotNull
                @Schema(
                        description = "Tên trong quyết định",
                        examples = "Hợp tác xã Nông nghiệp Thí Dụ",
                        maxLength = 200)
                String displayName,
        @NotNull @Schema(description = "Số phút", examples = "7.5", minimum = "0", maximum = "1440") BigDecimal minutes,
        @Schema(description = "Bị rút lúc này; không được phát") Instant withdrawnAt,
        @Schema(description = "Vì sao bị rút", examples = "REVOKED") WithdrawalReason withdrawnFor) {}
