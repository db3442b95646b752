package vn.guongsang.reporting.budget.line;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.reporting.budget.content.FundSource;
import vn.guongsang.reporting.budget.content.LineEvent;

/**
 * A line of an estimate with what has become of it. Amounts are whole đồng.
 *
 * @param approved absent before the approval, and for a line that was added later
 * @param allocated what may be spent now; absent before the allocation
 * @param settled absent before the settlement
 */
@Schema(name = "BudgetLine", description = "Một dòng dự toán cùng số phê duyệt, phân bổ, đã chi, quyết toán (đồng)")
public record BudgetLine(
        @NotNull UUID id,
        @NotNull @Schema(description = "Số dòng", examples = "1") int number,
        @NotNull @Schema(description = "Mã nhiệm vụ", examples = "GATHERINGS", maxLength = 40) String task,
        @NotNull @Schema(description = "Nguồn kinh phí", examples = "STATE_BUDGET") FundSource source,
        @Schema(description = "Nguồn cụ thể", examples = "Quỹ Thi đua, khen thưởng của huyện", maxLength = 300)
                String sourceDescription,
        @NotNull
                @Schema(
                        description = "Nội dung chi",
                        examples = "Hội nghị biểu dương điển hình tiên tiến năm 2025",
                        maxLength = 500)
                String content,
        @Schema(description = "Mục của Kế hoạch", examples = "V.1.a", maxLength = 50) String section,
        LineEvent event,
        @NotNull @Schema(description = "Số lập dự toán", examples = "45000000") long estimated,
        @Schema(description = "Số được phê duyệt", examples = "40000000") Long approved,
        @Schema(description = "Số được phân bổ hiện nay", examples = "40000000") Long allocated,
        @NotNull @Schema(description = "Đã chi", examples = "15000000") long spent,
        @Schema(description = "Số quyết toán", examples = "15000000") Long settled) {

    /** What may still be spent; nothing before the allocation. */
    public long rest() {
        return allocated == null ? 0 : allocated - spent;
    }
}
