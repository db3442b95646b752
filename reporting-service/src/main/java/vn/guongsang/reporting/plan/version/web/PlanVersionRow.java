package vn.guongsang.reporting.plan.version.web;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.reporting.plan.version.content.PlanVersionStatus;

/** A version of a plan in a list. */
@Schema(name = "PlanVersionRow", description = "Một lần ban hành hoặc sửa đổi Kế hoạch trong danh sách")
public record PlanVersionRow(
        @NotNull UUID id,
        @NotNull @Schema(description = "Mã kế hoạch", examples = "GUONG_SANG_2023_2025", maxLength = 100)
                String planCode,
        @Schema(description = "Lần thứ mấy; vắng mặt khi chưa thông qua", examples = "2", minimum = "1") Integer number,
        @NotNull @Schema(description = "Trạng thái", examples = "ADOPTED") PlanVersionStatus status,
        @NotNull
                @Schema(
                        description = "Tên trạng thái theo ngôn ngữ của yêu cầu",
                        examples = "Đã thông qua",
                        maxLength = 100)
                String statusLabel,
        @NotNull @Schema(description = "Tên gọi", examples = "Điều chỉnh chỉ tiêu của cấp xã", maxLength = 500)
                String title,
        @Schema(description = "Số, ký hiệu văn bản", examples = "215/KH-UBND", maxLength = 100) String documentNumber,
        @Schema(description = "Ngày bắt đầu có hiệu lực", examples = "2025-07-15") LocalDate effectiveFrom,
        @Schema(description = "Ngày cuối có hiệu lực", examples = "2025-12-31") LocalDate effectiveTo,
        @NotNull @Schema(description = "Số nội dung thay đổi", examples = "1", minimum = "0") int changes,
        @NotNull Instant createdAt,
        @NotNull @Schema(description = "Phiên bản của bản ghi", examples = "2", minimum = "1") long version) {}
