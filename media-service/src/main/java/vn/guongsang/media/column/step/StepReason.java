package vn.guongsang.media.column.step;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a column or a slot of it is changed. */
@Schema(name = "ColumnReason", description = "Lý do thay đổi chuyên mục hoặc một kỳ của chuyên mục")
public record StepReason(
        @NotBlank
                @Size(min = 5, max = 1000)
                @Schema(description = "Lý do", examples = "Dành trang cho số đặc biệt mừng Đảng, mừng Xuân")
                String reason) {}
