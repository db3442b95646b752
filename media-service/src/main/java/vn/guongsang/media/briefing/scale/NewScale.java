package vn.guongsang.media.briefing.scale;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A scale that follows the present one. */
@Schema(name = "NewEvaluationScale", description = "Thang điểm mới; nối tiếp thang đang áp dụng")
public record NewScale(
        @NotNull
                @DecimalMin("-1000")
                @DecimalMax("1000")
                @Digits(integer = 4, fraction = 2)
                @Schema(description = "Điểm thấp nhất", examples = "0")
                BigDecimal lowest,
        @NotNull
                @DecimalMin("-1000")
                @DecimalMax("1000")
                @Digits(integer = 4, fraction = 2)
                @Schema(description = "Điểm cao nhất", examples = "100")
                BigDecimal highest,
        @NotNull
                @DecimalMin("0.01")
                @DecimalMax("100")
                @Digits(integer = 3, fraction = 2)
                @Schema(description = "Bước điểm", examples = "1")
                BigDecimal step,
        @NotNull @Schema(description = "Áp dụng từ ngày này; sau hôm nay", examples = "2099-01-01") LocalDate validFrom,
        @NotBlank
                @Size(min = 5, max = 300)
                @Schema(description = "Căn cứ", examples = "Quy chế giao ban 15/QC-BTG ngày 05/01/2027")
                String source) {}
