package vn.guongsang.reporting.budget.content;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is written into an estimate; a draft may have no line yet. */
@Schema(
        name = "NewBudgetEstimate",
        description = "Nội dung dự toán năm của đơn vị; bản nháp được phép chưa có dòng nào")
public record NewEstimate(
        @NotNull @Schema(description = "Đơn vị lập dự toán") UUID unitId,
        @NotNull @Min(2000) @Max(2100) @Schema(description = "Năm ngân sách", examples = "2025") Integer year,
        @Size(max = 2000)
                @Schema(description = "Thuyết minh", examples = "Theo nhiệm vụ được giao tại Kế hoạch năm 2025.")
                String note,
        @Size(max = 200) @Schema(description = "Các dòng, theo thứ tự; số dòng là thứ tự từ 1")
                List<@Valid @NotNull NewLine> lines) {

    /** Absent lines are none. */
    public NewEstimate {
        lines = lines == null ? List.of() : lines;
    }
}
