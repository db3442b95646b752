package vn.guongsang.reporting.budget.figures;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.reporting.budget.content.BudgetStatus;
import vn.guongsang.reporting.budget.line.BudgetLine;

/** A line behind a sum, with the estimate that it stands in. */
@Schema(name = "BudgetLineRow", description = "Một dòng dự toán trong danh sách, cùng dự toán của nó")
public record LineRow(
        @NotNull UUID estimateId,
        @NotNull UUID unitId,
        @NotNull @Schema(description = "Tên đơn vị vào ngày xét", examples = "Huyện Phú Vang", maxLength = 300)
                String unitName,
        @NotNull @Schema(description = "Năm ngân sách", examples = "2025") int year,
        @NotNull @Schema(description = "Trạng thái dự toán", examples = "ALLOCATED") BudgetStatus status,
        @NotNull
                @Schema(
                        description = "Tên trạng thái theo ngôn ngữ của yêu cầu",
                        examples = "Đã phân bổ",
                        maxLength = 100)
                String statusLabel,
        @NotNull BudgetLine line) {}
