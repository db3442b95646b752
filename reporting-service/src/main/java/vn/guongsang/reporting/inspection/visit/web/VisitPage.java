package vn.guongsang.reporting.inspection.visit.web;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.reporting.inspection.visit.form.VisitView;

/** One page of visits. */
@Schema(name = "InspectionVisitPage", description = "Một trang cuộc kiểm tra")
public record VisitPage(
        @NotNull @Schema(description = "Mới lập trước", maxItems = 100) List<VisitView> items,
        @Schema(
                        description = "Liên kết tuyệt đối tới trang sau; vắng mặt ở trang cuối",
                        examples = "https://baocao.example/v1/inspection-visits?cursor=q1vJmZ0e2nE",
                        maxLength = 3000)
                String next) {}
