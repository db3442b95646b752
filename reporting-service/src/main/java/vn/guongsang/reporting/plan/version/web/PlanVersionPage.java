package vn.guongsang.reporting.plan.version.web;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One page of versions. */
@Schema(name = "PlanVersionPage", description = "Một trang các lần ban hành, sửa đổi Kế hoạch")
public record PlanVersionPage(
        @NotNull @Schema(description = "Mới trước", maxItems = 100) List<PlanVersionRow> items,
        @Schema(
                        description = "Liên kết tuyệt đối tới trang sau; vắng mặt ở trang cuối",
                        examples = "https://baocao.example/v1/plan-versions?cursor=q1vJmZ0e2nE",
                        maxLength = 3000)
                String next) {}
