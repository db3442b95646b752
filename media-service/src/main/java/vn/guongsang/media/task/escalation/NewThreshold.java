package vn.guongsang.media.task.escalation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A threshold that follows the present one. */
@Schema(description = "Ngưỡng nhắc, đôn đốc mới; nối tiếp ngưỡng đang áp dụng")
public record NewThreshold(
        @NotNull @Schema(description = "Loại ngưỡng", examples = "REMINDER") Stage stage,
        @NotNull @Min(1) @Max(60) @Schema(description = "Số ngày", examples = "3") Integer days,
        @NotNull @Schema(description = "Áp dụng từ ngày này; sau hôm nay", examples = "2099-01-01") LocalDate validFrom,
        @NotBlank
                @Size(min = 5, max = 300)
                @Schema(description = "Căn cứ", examples = "Công văn 15/BTG ngày 05/01/2027")
                String source) {}
