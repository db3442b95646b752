package vn.guongsang.reporting.inspection.finding.web;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.reporting.inspection.finding.form.FindingView;

/** One page of findings. */
@Schema(name = "InspectionFindingPage", description = "Một trang phát hiện")
public record FindingPage(
        @NotNull @Schema(description = "Cũ trước", maxItems = 100) List<FindingView> items,
        @Schema(
                        description = "Liên kết tuyệt đối tới trang sau; vắng mặt ở trang cuối",
                        examples =
                                "https://baocao.example/v1/inspection-visits/7f1c1b1e-0000-4000-8000-000000000004/findings?cursor=q1v",
                        maxLength = 3000)
                String next) {}
