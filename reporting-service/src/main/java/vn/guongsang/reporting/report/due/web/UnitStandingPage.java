package vn.guongsang.reporting.report.due.web;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.reporting.report.due.UnitStanding;

/** One page of units. */
@Schema(name = "ReportUnitStandingPage", description = "Một trang tình trạng báo cáo của các đơn vị")
public record UnitStandingPage(
        @NotNull @Schema(description = "Các đơn vị, theo tên", maxItems = 100) List<UnitStanding> items,
        @Schema(
                        description = "Liên kết tuyệt đối tới trang sau; vắng mặt ở trang cuối",
                        examples = "https://baocao.example/v1/report-completeness/units?cursor=q1vJmZ0e2nE",
                        maxLength = 3000)
                String next) {}
