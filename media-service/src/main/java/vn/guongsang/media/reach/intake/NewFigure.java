package vn.guongsang.media.reach.intake;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.media.reach.form.Metric;

/** One figure that is told: of one publication or airing, or of a period within one month. */
@Schema(
        name = "NewReachFigure",
        description = "Một số liệu: của một nhiệm vụ đã đăng, phát, hoặc của một kỳ trong một tháng")
public record NewFigure(
        @NotBlank @Size(max = 100) @Schema(description = "Mã kênh", examples = "trt-tv") String channel,
        @NotNull @Schema(description = "Chỉ số", examples = "VIEWS") Metric metric,
        @NotNull
                @DecimalMin("0")
                @DecimalMax("100000000000")
                @Digits(integer = 12, fraction = 2)
                @Schema(description = "Giá trị; chỉ MINUTES có phần lẻ", examples = "15200")
                BigDecimal value,
        @Schema(description = "Nhiệm vụ đã đăng, phát", examples = "7f1c1b1e-0000-4000-8000-000000000001") UUID taskId,
        @Schema(description = "Kỳ, từ ngày", examples = "2026-03-01") LocalDate periodFrom,
        @Schema(description = "Kỳ, đến hết ngày, cùng tháng", examples = "2026-03-31") LocalDate periodTo,
        @NotNull @Schema(description = "Ngày đo", examples = "2026-04-02") LocalDate measuredOn,
        @NotBlank @Size(max = 100) @Schema(description = "Nguồn", examples = "google-analytics") String source,
        @NotBlank
                @Size(max = 200)
                @Schema(
                        description = "Mã tham chiếu của nguồn: cùng mã là cùng một số liệu",
                        examples = "2026-03/bai-15")
                String sourceRef) {}
