package vn.guongsang.reporting.activity.web;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.reporting.activity.Activity;

/** One page of activities. */
@Schema(description = "Một trang hoạt động")
public record ActivityPage(
        @NotNull @Schema(description = "Mới trước", maxItems = 100) List<Activity> items,
        @Schema(
                        description = "Liên kết tuyệt đối tới trang sau; vắng mặt ở trang cuối",
                        examples = "https://baocao.example/v1/activities?year=2026&cursor=q1vJmZ0e2nE",
                        maxLength = 3000)
                String next) {}
