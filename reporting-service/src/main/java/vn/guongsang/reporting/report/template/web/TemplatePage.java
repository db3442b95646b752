package vn.guongsang.reporting.report.template.web;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.reporting.report.template.TemplateView;

/** One page of editions. */
@Schema(name = "ReportTemplatePage", description = "Một trang phiên bản mẫu báo cáo")
public record TemplatePage(
        @NotNull @Schema(description = "Mới trước", maxItems = 100) List<TemplateView> items,
        @Schema(
                        description = "Liên kết tuyệt đối tới trang sau; vắng mặt ở trang cuối",
                        examples = "https://baocao.example/v1/report-templates?cursor=q1vJmZ0e2nE",
                        maxLength = 3000)
                String next) {}
