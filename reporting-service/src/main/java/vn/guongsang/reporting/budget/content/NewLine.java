package vn.guongsang.reporting.budget.content;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One line of an estimate: money for one task from one source. */
@Schema(name = "NewBudgetLine", description = "Một dòng dự toán: tiền cho một nhiệm vụ từ một nguồn")
public record NewLine(
        @NotNull
                @Size(min = 1, max = 40)
                @Pattern(regexp = "^[A-Z][A-Z_]*$")
                @Schema(description = "Mã nhiệm vụ, theo /v1/budget-tasks", examples = "GATHERINGS")
                String task,
        @NotNull @Schema(description = "Nguồn kinh phí", examples = "STATE_BUDGET") FundSource source,
        @Size(max = 300)
                @Schema(
                        description = "Nguồn cụ thể; bắt buộc khi trình nếu là nguồn hợp pháp khác",
                        examples = "Quỹ Thi đua, khen thưởng của huyện")
                String sourceDescription,
        @NotBlank
                @Size(max = 500)
                @Schema(description = "Nội dung chi", examples = "Hội nghị biểu dương điển hình tiên tiến năm 2025")
                String content,
        @NotNull
                @Positive
                @Digits(integer = 15, fraction = 0, message = "{whole-dong}")
                @Schema(
                        description = "Số tiền, đồng, không có phần lẻ",
                        type = SchemaType.INTEGER,
                        format = "int64",
                        examples = "45000000",
                        minimum = "1",
                        maximum = "999999999999999")
                BigDecimal amount,
        @Size(max = 50)
                @Pattern(regexp = "^[A-Za-zĐđ0-9_.\\-]+$")
                @Schema(description = "Mục của Kế hoạch, nếu nêu", examples = "V.1.a")
                String section,
        @Valid LineEvent event) {}
