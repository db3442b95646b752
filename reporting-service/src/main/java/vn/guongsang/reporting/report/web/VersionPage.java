package vn.guongsang.reporting.report.web;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.reporting.report.filed.VersionView;

/** One page of versions. */
@Schema(name = "UnitReportVersionPage", description = "Một trang phiên bản đã gửi")
public record VersionPage(
        @NotNull @Schema(description = "Các phiên bản, cũ trước", maxItems = 100) List<VersionView> items,
        @Schema(
                        description = "Liên kết tuyệt đối tới trang sau; vắng mặt ở trang cuối",
                        examples = "https://baocao.example/v1/unit-reports/7f1c/versions?cursor=q1vJmZ0e2nE",
                        maxLength = 3000)
                String next) {}
