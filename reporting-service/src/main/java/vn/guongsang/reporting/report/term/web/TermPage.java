package vn.guongsang.reporting.report.term.web;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.reporting.report.term.TermView;

/** One page of terms. */
@Schema(name = "ReportTermPage", description = "Một trang hạn báo cáo")
public record TermPage(
        @NotNull @Schema(description = "Mới trước", maxItems = 100) List<TermView> items,
        @Schema(
                        description = "Liên kết tuyệt đối tới trang sau; vắng mặt ở trang cuối",
                        examples = "https://baocao.example/v1/report-terms?cursor=q1vJmZ0e2nE",
                        maxLength = 3000)
                String next) {}
