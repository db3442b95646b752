package vn.guongsang.reporting.budget.check;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.reporting.budget.content.LineEvent;

/** What does not fit between an estimate and what took place. */
@Schema(
        name = "BudgetCheckReport",
        description = "Đối chiếu dự toán với hoạt động đã biết; chỉ cảnh báo, không ngăn gì")
public record CheckReport(
        @NotNull UUID estimateId,
        @NotNull @Schema(description = "Ngày đối chiếu") LocalDate asOf,
        @NotNull @Schema(description = "Các cảnh báo, theo dòng; cảnh báo không của dòng nào đứng cuối")
                List<Finding> warnings) {

    /** One warning. */
    @Schema(name = "BudgetCheckFinding", description = "Một cảnh báo")
    public record Finding(
            @NotNull @Schema(description = "Mã cảnh báo", examples = "EVENT_GIVEN_UP") BudgetWarning warning,
            @NotNull
                    @Schema(
                            description = "Cảnh báo theo ngôn ngữ của yêu cầu",
                            examples = "Hoạt động đã hủy mà dòng vẫn có tiền",
                            maxLength = 200)
                    String label,
            @Schema(description = "Số dòng; vắng mặt khi không của dòng nào", examples = "1") Integer line,
            LineEvent event,
            @Schema(description = "Số tiền liên quan (đồng)", examples = "15000000") Long amount,
            @Schema(description = "Ngày của hoạt động hoặc ngày chi đầu tiên") LocalDate on) {}
}
