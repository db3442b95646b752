package vn.guongsang.reporting.report.check.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.guongsang.kit.actor.Roles;
import vn.guongsang.reporting.report.check.ReportRule;

/** The rules that reports are held against. */
@Path("/v1/report-rules")
@Tag(name = "report-templates")
public class RuleResource {

    /** All of them. */
    @GET
    @RolesAllowed({
        Roles.UNIT_OFFICER,
        Roles.UNIT_LEADER,
        Roles.DISTRICT_BOARD,
        Roles.PROVINCE_BOARD,
        Roles.COUNCIL_MEMBER,
        Roles.PROPAGANDA_BOARD,
        Roles.FINANCE,
        Roles.INSPECTOR,
        Roles.AUDITOR,
        Roles.ADMIN
    })
    @Operation(
            operationId = "listReportRules",
            summary = "Quy tắc kiểm tra báo cáo (List report rules)",
            description = "Nội dung bằng hai ngôn ngữ; ERROR chặn việc gửi, WARNING phải được xác nhận khi gửi.")
    @APIResponse(responseCode = "200", description = "Các quy tắc")
    public RuleView.All list() {
        return new RuleView.All(
                Arrays.stream(ReportRule.values()).map(RuleView::of).toList());
    }
}
