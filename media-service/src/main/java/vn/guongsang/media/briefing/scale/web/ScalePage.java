package vn.guongsang.media.briefing.scale.web;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.media.briefing.scale.ScaleView;

/** One page of scales. */
@Schema(name = "EvaluationScalePage", description = "Một trang thang điểm")
public record ScalePage(
        @NotNull @Schema(description = "Mới trước", maxItems = 100) List<ScaleView> items,
        @Schema(
                        description = "Liên kết tuyệt đối tới trang sau; vắng mặt ở trang cuối",
                        examples = "https://baochi.example/v1/evaluation-scales?cursor=q1vJmZ0e2nE",
                        maxLength = 3000)
                String next) {}
