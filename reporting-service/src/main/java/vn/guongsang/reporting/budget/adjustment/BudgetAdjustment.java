package vn.guongsang.reporting.budget.adjustment;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.reporting.budget.content.BudgetDecision;

/** One change of what is allocated. */
@Schema(name = "BudgetAdjustment", description = "Một lần điều chỉnh, bổ sung")
public record BudgetAdjustment(
        @NotNull @Schema(description = "Lần thứ", examples = "1") int number,
        @NotNull BudgetDecision decision,
        @NotNull
                @Schema(
                        description = "Lý do",
                        examples = "Chuyển kinh phí hội nghị sang cuộc thi viết.",
                        maxLength = 2000)
                String reason,
        @NotNull @Schema(description = "Mã người ghi", examples = "so-tai-chinh", maxLength = 200) String recordedBy,
        @NotNull Instant recordedAt,
        @NotNull @Schema(description = "Tổng tăng, giảm (đồng)", examples = "0", minimum = "-9007199254740991")
                long delta,
        @NotNull @Schema(description = "Các dòng thay đổi") List<Change> lines) {

    /** The change of one line. */
    @Schema(name = "BudgetAdjustmentLine", description = "Thay đổi của một dòng")
    public record Change(
            @NotNull @Schema(description = "Số dòng", examples = "1") int line,
            @NotNull @Schema(description = "Trước", examples = "40000000") long before,
            @NotNull @Schema(description = "Sau", examples = "25000000") long after,
            @NotNull @Schema(description = "Tăng, giảm", examples = "-15000000", minimum = "-999999999999999")
                    long delta) {}
}
