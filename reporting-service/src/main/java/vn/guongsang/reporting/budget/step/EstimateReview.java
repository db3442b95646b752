package vn.guongsang.reporting.budget.step;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the finance body says of an estimate (plan V.1.đ). */
@Schema(name = "BudgetReview", description = "Ý kiến thẩm định của cơ quan tài chính")
public record EstimateReview(
        @NotBlank
                @Size(min = 2, max = 2000)
                @Schema(description = "Ý kiến", examples = "Đúng định mức; đề nghị bố trí đủ.")
                String remarks) {}
