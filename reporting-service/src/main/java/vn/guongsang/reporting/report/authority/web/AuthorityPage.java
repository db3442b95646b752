package vn.guongsang.reporting.report.authority.web;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.reporting.report.authority.AuthorityView;

/** One page of who judges. */
@Schema(name = "ReportAuthorityPage", description = "Một trang phân cấp xét báo cáo")
public record AuthorityPage(
        @NotNull @Schema(description = "Mới trước", maxItems = 100) List<AuthorityView> items,
        @Schema(
                        description = "Liên kết tuyệt đối tới trang sau; vắng mặt ở trang cuối",
                        examples = "https://baocao.example/v1/report-authorities?cursor=q1vJmZ0e2nE",
                        maxLength = 3000)
                String next) {}
