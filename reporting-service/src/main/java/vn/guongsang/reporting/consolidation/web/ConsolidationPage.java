package vn.guongsang.reporting.consolidation.web;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One page of consolidated reports. */
@Schema(name = "ConsolidatedReportPage", description = "Một trang báo cáo tổng hợp")
public record ConsolidationPage(
        @NotNull @Schema(description = "Các báo cáo, mới trước", maxItems = 100) List<ConsolidationRow> items,
        @Schema(
                        description = "Liên kết tuyệt đối tới trang sau; vắng mặt ở trang cuối",
                        examples = "https://baocao.example/v1/consolidated-reports?cursor=q1vJmZ0e2nE",
                        maxLength = 3000)
                String next) {}
