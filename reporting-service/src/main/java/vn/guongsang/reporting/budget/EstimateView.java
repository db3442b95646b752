package vn.guongsang.reporting.budget;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.kit.history.HistoryLine;
import vn.guongsang.kit.web.Versioned;
import vn.guongsang.reporting.budget.adjustment.BudgetAdjustment;
import vn.guongsang.reporting.budget.content.BudgetMark;
import vn.guongsang.reporting.budget.content.BudgetStatus;
import vn.guongsang.reporting.budget.content.FundSource;
import vn.guongsang.reporting.budget.line.Amounts;
import vn.guongsang.reporting.budget.line.BudgetLine;

/** An estimate with everything that is known of it. */
@Schema(name = "BudgetEstimate", description = "Dự toán năm của một đơn vị")
public record EstimateView(
        @NotNull UUID id,
        @NotNull @Schema(description = "Trạng thái", examples = "ALLOCATED") BudgetStatus status,
        @NotNull
                @Schema(
                        description = "Tên trạng thái theo ngôn ngữ của yêu cầu",
                        examples = "Đã phân bổ",
                        maxLength = 100)
                String statusLabel,
        @NotNull
                @Schema(
                        description = "Các thao tác người gọi được phép làm lúc này",
                        examples = "[\"adjustment\",\"settlement\"]")
                List<String> allowedActions,
        @NotNull @Schema(description = "Phiên bản", examples = "5") long version,
        @NotNull UUID unitId,
        @NotNull @Schema(description = "Năm ngân sách", examples = "2025") int year,
        @Schema(description = "Thuyết minh", examples = "Theo nhiệm vụ được giao.", maxLength = 2000) String note,
        @NotNull @Schema(description = "Các dòng") List<BudgetLine> lines,
        @NotNull @Schema(description = "Tổng theo nguồn; hai nguồn không cộng chung") List<SourceTotal> totals,
        BudgetMark submission,
        BudgetMark review,
        BudgetMark approval,
        BudgetMark allocation,
        @NotNull @Schema(description = "Các lần điều chỉnh, theo thứ tự") List<BudgetAdjustment> adjustments,
        BudgetMark settlement,
        @NotNull Instant createdAt,
        @NotNull @Schema(description = "Lịch sử") List<HistoryLine> history)
        implements Versioned {

    /** The sums of one source. */
    @Schema(name = "BudgetSourceTotal", description = "Tổng của một nguồn")
    public record SourceTotal(
            @NotNull @Schema(description = "Nguồn kinh phí", examples = "STATE_BUDGET") FundSource source,
            @NotNull Amounts amounts) {}

    /** What is read beside the estimate itself. */
    record Parts(
            List<BudgetLine> lines,
            List<SourceTotal> totals,
            List<BudgetAdjustment> adjustments,
            List<HistoryLine> history) {}

    static EstimateView of(BudgetEstimate estimate, String label, List<String> allowedActions, Parts parts) {
        return new EstimateView(
                estimate.id(),
                estimate.status(),
                label,
                allowedActions,
                estimate.version(),
                estimate.unitId(),
                estimate.year(),
                estimate.note(),
                parts.lines(),
                parts.totals(),
                estimate.submission(),
                estimate.review(),
                estimate.approval(),
                estimate.allocation(),
                parts.adjustments(),
                estimate.settlement(),
                estimate.createdAt(),
                parts.history());
    }
}
