package vn.guongsang.media.briefing.form;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How one outlet is judged. */
@Schema(description = "Đánh giá một cơ quan báo chí")
public record NewEvaluation(
        @NotNull @Schema(description = "Cơ quan báo chí", examples = "7f1c1b1e-0000-4000-8000-000000000001")
                UUID outletId,
        @NotNull
                @DecimalMin("-1000")
                @DecimalMax("1000")
                @Digits(integer = 4, fraction = 2)
                @Schema(description = "Điểm theo thang điểm của ngày giao ban", examples = "8.5")
                BigDecimal score,
        @NotBlank
                @Size(min = 5, max = 3000)
                @Schema(description = "Nhận xét", examples = "Chuyên mục đều, còn ít tin về vùng sâu, vùng xa")
                String remarks) {}
