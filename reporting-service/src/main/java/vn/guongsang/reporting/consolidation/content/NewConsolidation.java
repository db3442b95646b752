package vn.guongsang.reporting.consolidation.content;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A consolidated report to make. */
@Schema(name = "NewConsolidatedReport", description = "Yêu cầu lập báo cáo tổng hợp")
public record NewConsolidation(
        @Schema(description = "Đơn vị; bỏ trống: toàn tỉnh") UUID unitId,
        @NotNull @Min(2000) @Max(2100) @Schema(description = "Năm thi đua", examples = "2024") Integer year,
        @Schema(description = "Báo cáo đã ký mà báo cáo mới sẽ thay; bắt buộc khi năm ấy đã có báo cáo đã ký")
                UUID amends) {}
