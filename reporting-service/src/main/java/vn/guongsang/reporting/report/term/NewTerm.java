package vn.guongsang.reporting.report.term;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A term from a day on. */
@Schema(name = "NewReportTerm", description = "Hạn báo cáo áp dụng từ một ngày; bản trước kết thúc ngày liền trước")
public record NewTerm(
        @NotNull
                @Pattern(regexp = "--(0[1-9]|1[0-2])-(0[1-9]|1\\d|2[0-8])")
                @Size(max = 7)
                @Schema(description = "Ngày đến hạn hằng năm, --MM-DD, đến ngày 28", examples = "--12-15")
                String dueDay,
        @NotNull
                @Pattern(regexp = "--(0[1-9]-(0[1-9]|1\\d|2[0-8])|1[0-2]-(0[1-9]|1\\d|2\\d|30)|12-31)")
                @Size(max = 7)
                @Schema(description = "Ngày chốt danh sách đơn vị, --MM-DD", examples = "--12-31")
                String basisDay,
        @NotNull @Min(0) @Max(1000) @Schema(description = "Khóa sau hạn bao nhiêu ngày", examples = "106")
                Integer lockDays,
        @NotNull @Min(0) @Max(90) @Schema(description = "Nhắc trước hạn bao nhiêu ngày", examples = "14")
                Integer remindDays,
        @NotNull @Min(1) @Max(90) @Schema(description = "Nhắc thêm sau hạn bao nhiêu ngày", examples = "15")
                Integer urgeDays,
        @NotNull
                @DecimalMin("1.1")
                @DecimalMax("100")
                @Digits(integer = 3, fraction = 1)
                @Schema(description = "Ngưỡng bất thường so với các năm trước, số lần", examples = "3")
                BigDecimal outlierFactor,
        @NotNull @Schema(description = "Ngày bắt đầu áp dụng, sau hôm nay") LocalDate validFrom,
        @NotBlank @Size(max = 1000) @Schema(description = "Căn cứ", examples = "Công văn số 120/SNV-TĐKT")
                String source) {}
