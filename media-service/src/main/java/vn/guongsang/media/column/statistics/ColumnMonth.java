package vn.guongsang.media.column.statistics;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One month of one column. */
@Schema(description = "Một tháng của chuyên mục")
public record ColumnMonth(
        @NotNull @Schema(description = "Tháng", examples = "2026-11", maxLength = 7) String month,
        @NotNull @Schema(description = "Số kỳ theo định kỳ", examples = "4") int slots,
        @NotNull @Schema(description = "Số kỳ đã thực hiện", examples = "3") int filled,
        @NotNull @Schema(description = "Số kỳ bỏ, có lý do", examples = "1") int skipped,
        @NotNull @Schema(description = "Số tin, bài đã đăng, phát; mỗi lần đăng đếm một lần", examples = "5") int items,
        @NotNull
                @Schema(
                        description = "Số phút của các nhiệm vụ đã phát; không gồm nhật ký phát sóng",
                        examples = "7.50")
                BigDecimal minutes,
        @NotNull
                @Schema(
                        description = "Trong số đó, của điển hình nay đã bị hủy công nhận hoặc không được công bố",
                        examples = "0")
                int flagged) {}
