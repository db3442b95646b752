package vn.guongsang.reporting.budget.spending;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Money that was spent, by its document. */
@Schema(name = "NewBudgetSpending", description = "Một khoản chi theo chứng từ; không ghi tên cá nhân")
public record NewSpending(
        @NotNull @Min(1) @Max(1000) @Schema(description = "Số dòng dự toán", examples = "1") Integer line,
        @NotNull @Schema(description = "Ngày chi") LocalDate spentOn,
        @NotBlank @Size(max = 100) @Schema(description = "Số chứng từ", examples = "PC-0117") String documentNumber,
        @NotBlank @Size(max = 500) @Schema(description = "Nội dung", examples = "Thuê hội trường") String content,
        @NotNull
                @Positive
                @Digits(integer = 15, fraction = 0, message = "{whole-dong}")
                @Schema(
                        description = "Số tiền, đồng, không có phần lẻ",
                        type = SchemaType.INTEGER,
                        format = "int64",
                        examples = "15000000",
                        minimum = "1",
                        maximum = "999999999999999")
                BigDecimal amount) {}
