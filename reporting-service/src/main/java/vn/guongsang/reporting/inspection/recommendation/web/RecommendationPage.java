package vn.guongsang.reporting.inspection.recommendation.web;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.reporting.inspection.recommendation.form.RecommendationView;

/** One page of recommendations. */
@Schema(name = "InspectionRecommendationPage", description = "Một trang kiến nghị")
public record RecommendationPage(
        @NotNull @Schema(description = "Hạn gần nhất trước", maxItems = 100) List<RecommendationView> items,
        @Schema(
                        description = "Liên kết tuyệt đối tới trang sau; vắng mặt ở trang cuối",
                        examples = "https://baocao.example/v1/inspection-recommendations?cursor=q1vJmZ0e2nE",
                        maxLength = 3000)
                String next) {}
