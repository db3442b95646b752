package vn.guongsang.reporting.period;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A stretch of time that says of which kind it is. */
@Schema(name = "Period", description = "Một kỳ, luôn nêu rõ là kỳ gì")
public record Period(
        @NotNull @Schema(description = "Mã", examples = "EMULATION_YEAR_2024", maxLength = 100) String code,
        @NotNull @Schema(description = "Loại kỳ", examples = "EMULATION_YEAR") PeriodType type,
        @NotNull
                @Schema(
                        description = "Tên loại kỳ theo ngôn ngữ của yêu cầu",
                        examples = "Năm thi đua",
                        maxLength = 100)
                String typeLabel,
        @NotNull
                @Schema(
                        description = "Năm gọi tên kỳ, là năm đầu",
                        examples = "2024",
                        minimum = "2000",
                        maximum = "2100")
                int year,
        @NotNull @Schema(description = "Ngày đầu", examples = "2024-01-01") LocalDate firstDay,
        @NotNull @Schema(description = "Ngày cuối", examples = "2024-12-31") LocalDate lastDay,
        @NotNull @Schema(description = "Căn cứ", examples = "Kế hoạch III.2", maxLength = 500) String source) {}
