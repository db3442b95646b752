package vn.guongsang.reporting.budget.content;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The document of the body that decides on money; it decides on paper, here stands which paper. */
@Schema(name = "BudgetDecision", description = "Văn bản của cấp có thẩm quyền")
public record BudgetDecision(
        @NotBlank @Size(max = 100) @Schema(description = "Số, ký hiệu", examples = "3120/QĐ-UBND") String number,
        @NotNull @Schema(description = "Ngày ký") LocalDate date,
        @NotBlank @Size(max = 200) @Schema(description = "Cơ quan quyết định", examples = "Ủy ban nhân dân tỉnh")
                String authority) {}
