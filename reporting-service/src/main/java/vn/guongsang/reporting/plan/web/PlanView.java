package vn.guongsang.reporting.plan.web;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.reporting.plan.Plan;

/** The plan that sets a quota. */
@Schema(name = "PlanView", description = "Kế hoạch đặt ra chỉ tiêu")
public record PlanView(
        @NotNull @Schema(description = "Mã kế hoạch", examples = "GUONG_SANG_2023_2025", maxLength = 100) String code,
        @NotNull
                @Schema(
                        description = "Tên kế hoạch",
                        examples = "Kế hoạch Tổ chức thực hiện Đề án “Tuyên truyền gương điển hình tiên tiến”",
                        maxLength = 500)
                String title,
        @NotNull @Schema(description = "Năm đầu thực hiện", examples = "2023", minimum = "2000", maximum = "2100")
                int firstYear,
        @NotNull @Schema(description = "Năm cuối thực hiện", examples = "2025", minimum = "2000", maximum = "2100")
                int lastYear) {

    static PlanView of(Plan plan) {
        return new PlanView(plan.code(), plan.title(), plan.firstYear(), plan.lastYear());
    }
}
