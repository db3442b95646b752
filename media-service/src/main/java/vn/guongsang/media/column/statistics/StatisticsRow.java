package vn.guongsang.media.column.statistics;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The figures of one month of one column, channel or outlet. */
@Schema(description = "Số liệu một tháng của một chuyên mục, kênh hoặc cơ quan báo chí")
public record StatisticsRow(
        @NotNull @Schema(description = "Mã chuyên mục, kênh hoặc cơ quan, theo by") UUID id,
        @NotNull @Schema(description = "Tên", examples = "Người tốt, việc tốt", maxLength = 200) String name,
        @NotNull @Schema(description = "Tháng", examples = "2026-11", maxLength = 7) String month,
        @NotNull @Schema(description = "Số kỳ chuyên mục", examples = "4") int slots,
        @NotNull @Schema(description = "Số kỳ đã thực hiện", examples = "3") int filled,
        @NotNull @Schema(description = "Số kỳ bỏ, có lý do", examples = "1") int skipped,
        @NotNull @Schema(description = "Số tin, bài đã đăng, phát; mỗi lần đăng đếm một lần", examples = "6") int items,
        @NotNull
                @Schema(
                        description = "Số phút của các nhiệm vụ đã phát; không gồm nhật ký phát sóng",
                        examples = "7.50")
                BigDecimal minutes,
        @NotNull
                @Schema(
                        description = "Trong items, của điển hình nay đã bị hủy công nhận hoặc không được công bố",
                        examples = "0")
                int flagged,
        @NotNull @Schema(description = "Số tin, bài cùng tháng năm trước", examples = "4") int itemsYearBefore,
        @NotNull @Schema(description = "Số phút cùng tháng năm trước", examples = "5.00") BigDecimal minutesYearBefore,
        @Schema(
                        description =
                                "Tăng (giảm) số tin, bài so với cùng tháng năm trước, %; vắng mặt khi năm trước không có",
                        examples = "50.0")
                BigDecimal itemsGrowthPercent,
        @Schema(
                        description =
                                "Tăng (giảm) thời lượng so với cùng tháng năm trước, %; vắng mặt khi năm trước không có",
                        examples = "50.0")
                BigDecimal minutesGrowthPercent) {}
