package vn.guongsang.media.column.statistics;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One publication that was counted. */
@Schema(name = "CountedPublication", description = "Một lần đăng, phát đã được đếm")
public record PublicationRow(
        @NotNull @Schema(description = "Mã nhiệm vụ, hoặc mã tin, bài của kỳ khi không có nhiệm vụ đã đăng") UUID id,
        @NotNull @Schema(description = "TASK nhiệm vụ đã đăng; SLOT tin, bài của kỳ đã thực hiện", examples = "TASK")
                PublicationSource source,
        UUID taskId,
        UUID slotId,
        UUID columnId,
        @NotNull UUID channelId,
        UUID outletId,
        UUID exemplarId,
        @NotNull
                @Schema(
                        description = "Tên tạm, hoặc tên điển hình",
                        examples = "Rau sạch trên đất cát",
                        maxLength = 300)
                String title,
        @NotNull @Schema(description = "Ngày đăng, phát", examples = "2026-11-25") LocalDate day,
        @Schema(description = "Số phút", examples = "7.50") BigDecimal minutes,
        @Schema(description = "Điển hình nay đã bị hủy công nhận hoặc không được công bố", examples = "REVOKED")
                PublicationFlag flag) {}
