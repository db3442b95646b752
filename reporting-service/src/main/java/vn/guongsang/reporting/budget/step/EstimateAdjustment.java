package vn.guongsang.reporting.budget.step;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.reporting.budget.content.BudgetDecision;
import vn.guongsang.reporting.budget.content.LineAmount;
import vn.guongsang.reporting.budget.content.NewLine;

/** A change of what is allocated (điều chỉnh, bổ sung dự toán). */
@Schema(name = "NewBudgetAdjustment", description = "Điều chỉnh, bổ sung dự toán đã phân bổ")
public record EstimateAdjustment(
        @NotNull @Valid BudgetDecision decision,
        @NotBlank
                @Size(min = 5, max = 2000)
                @Schema(description = "Lý do", examples = "Chuyển kinh phí hội nghị sang cuộc thi viết.")
                String reason,
        @Size(max = 400) @Schema(description = "Số phân bổ mới của các dòng đã có")
                List<@Valid @NotNull LineAmount> lines,
        @Size(max = 50) @Schema(description = "Dòng bổ sung cho nhiệm vụ mới") List<@Valid @NotNull NewLine> added) {

    /** Absent lists are empty ones. */
    public EstimateAdjustment {
        lines = lines == null ? List.of() : lines;
        added = added == null ? List.of() : added;
    }
}
