package vn.guongsang.reporting.plan.web;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.reporting.plan.PlanWindow;

/** One page of plans. */
@Schema(name = "PlanPage", description = "Một trang kế hoạch")
public record PlanPage(
        @NotNull @Schema(description = "Các kế hoạch, theo mã", maxItems = 100) List<PlanWindow> items,
        @Schema(
                        description = "Liên kết tuyệt đối tới trang sau; vắng mặt ở trang cuối",
                        examples = "https://baocao.example/v1/plans?cursor=q1vJmZ0e2nE",
                        maxLength = 3000)
                String next) {}
