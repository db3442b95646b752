package vn.guongsang.reporting.activity.web;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.reporting.activity.ActivityFigure;

/** One page of figures. */
@Schema(description = "Một trang số hoạt động")
public record ActivityFigurePage(
        @NotNull @Schema(description = "Theo tên đơn vị, rồi mục đích", maxItems = 100) List<ActivityFigure> items,
        @Schema(
                        description = "Liên kết tuyệt đối tới trang sau; vắng mặt ở trang cuối",
                        examples = "https://baocao.example/v1/activity-figures?year=2026&cursor=q1vJmZ0e2nE",
                        maxLength = 3000)
                String next) {}
