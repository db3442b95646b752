package vn.guongsang.reporting.report.web;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One page of reports. */
@Schema(name = "UnitReportPage", description = "Một trang báo cáo")
public record ReportPage(
        @NotNull @Schema(description = "Các báo cáo, mới trước", maxItems = 100) List<ReportRow> items,
        @Schema(
                        description = "Liên kết tuyệt đối tới trang sau; vắng mặt ở trang cuối",
                        examples = "https://baocao.example/v1/unit-reports?cursor=q1vJmZ0e2nE",
                        maxLength = 3000)
                String next) {}
