package vn.guongsang.reporting.report.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.guongsang.kit.actor.Roles;
import vn.guongsang.kit.idempotency.Idempotent;
import vn.guongsang.kit.page.PageLinks;
import vn.guongsang.kit.page.PageRequest;
import vn.guongsang.kit.page.Slice;
import vn.guongsang.kit.problem.KitProblem;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.table.write.Tables;
import vn.guongsang.kit.web.Answers;
import vn.guongsang.kit.web.IfMatch;
import vn.guongsang.reporting.report.ReportOpeningService;
import vn.guongsang.reporting.report.ReportService;
import vn.guongsang.reporting.report.ReportViews;
import vn.guongsang.reporting.report.UnitReportView;
import vn.guongsang.reporting.report.check.FindingView;
import vn.guongsang.reporting.report.content.NewReport;
import vn.guongsang.reporting.report.content.ReportContent;

/** Annual reports of the units: opening, writing, reading. */
@Path("/v1/unit-reports")
@Tag(name = "unit-reports")
public class ReportResource {

    private static final String ID = "Mã báo cáo";
    private static final String EXAMPLE = "7f1c1b1e-0000-4000-8000-000000000001";
    private static final String VERSION = "Phiên bản đã đọc";
    private static final String TAG = "\"v1\"";

    private final ReportViews views;
    private final ReportRows rows;
    private final ReportOpeningService openings;
    private final ReportService service;
    private final Caller caller;
    private final PageLinks links;

    ReportResource(
            ReportViews views,
            ReportRows rows,
            ReportOpeningService openings,
            ReportService service,
            Caller caller,
            PageLinks links) {
        this.views = views;
        this.rows = rows;
        this.openings = openings;
        this.service = service;
        this.caller = caller;
        this.links = links;
    }

    /** Opens a report. */
    @POST
    @RolesAllowed({Roles.UNIT_OFFICER, Roles.UNIT_LEADER, Roles.DISTRICT_BOARD, Roles.PROVINCE_BOARD})
    @Idempotent
    @Operation(
            operationId = "openUnitReport",
            summary = "Mở báo cáo năm (Open a unit report)",
            description =
                    "Báo cáo của đơn vị cho một năm (Kế hoạch V.1.đ), theo phiên bản mẫu của hôm nay. Đơn vị đã kết thúc trong năm thì đơn vị kế thừa báo cáo thay.")
    @APIResponse(
            responseCode = "201",
            description = "Đã mở",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = UnitReportView.class)))
    public RestResponse<UnitReportView> open(@NotNull @Valid NewReport report) {
        UnitReportView view = openings.open(report, caller.actor(), caller.now());
        return Answers.created(URI.create("/v1/unit-reports/" + view.id()), view);
    }

    /** Reports within the caller's scope. */
    @GET
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.XLSX})
    @RolesAllowed({
        Roles.UNIT_OFFICER,
        Roles.UNIT_LEADER,
        Roles.DISTRICT_BOARD,
        Roles.PROVINCE_BOARD,
        Roles.COUNCIL_MEMBER,
        Roles.INSPECTOR,
        Roles.AUDITOR,
        Roles.ADMIN
    })
    @Operation(
            operationId = "listUnitReports",
            summary = "Danh sách báo cáo năm (List unit reports)",
            description =
                    "Báo cáo của những đơn vị trong phạm vi của người gọi, mới trước. Bản nháp chỉ chính đơn vị thấy.")
    @APIResponse(responseCode = "200", description = "Một trang báo cáo")
    public ReportPage list(
            @Valid @BeanParam ReportFilter filter, @BeanParam PageRequest page, @Context UriInfo request) {
        Slice<ReportRow> slice = rows.list(filter, caller.actor(), caller.today(), page);
        return new ReportPage(slice.items(), links.next(request, slice));
    }

    /** One report. */
    @GET
    @Path("{id}")
    @RolesAllowed({
        Roles.UNIT_OFFICER,
        Roles.UNIT_LEADER,
        Roles.DISTRICT_BOARD,
        Roles.PROVINCE_BOARD,
        Roles.COUNCIL_MEMBER,
        Roles.INSPECTOR,
        Roles.AUDITOR,
        Roles.ADMIN
    })
    @Operation(
            operationId = "getUnitReport",
            summary = "Một báo cáo năm (Get a unit report)",
            description =
                    "Số hệ thống và số của đơn vị đứng cạnh nhau, chênh lệch, lời văn, lịch sử và các thao tác được phép. Đơn vị thấy bản đang soạn, người khác thấy bản đã gửi gần nhất. "
                            + "Bản đang soạn có số hệ thống của lúc đọc, nên mỗi lần đọc một ETag khác.")
    @APIResponse(responseCode = "200", description = "Báo cáo")
    public RestResponse<UnitReportView> get(@Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id) {
        return Answers.ok(views.find(id, caller.actor(), caller.now())
                .orElseThrow(() -> new ProblemException(KitProblem.NOT_FOUND)));
    }

    /** Rewrites what the unit says. */
    @PUT
    @Path("{id}")
    @RolesAllowed({Roles.UNIT_OFFICER, Roles.UNIT_LEADER, Roles.DISTRICT_BOARD, Roles.PROVINCE_BOARD})
    @Operation(
            operationId = "editUnitReport",
            summary = "Viết báo cáo năm (Edit a unit report)",
            description =
                    "Thay toàn bộ phần của đơn vị; chỉ khi đang soạn, bị trả lại hoặc được mở lại. Số hệ thống không đổi theo.")
    @APIResponse(responseCode = "200", description = "Báo cáo sau khi sửa")
    public RestResponse<UnitReportView> edit(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = VERSION, example = TAG) @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid ReportContent content) {
        return Answers.ok(service.edit(id, IfMatch.require(ifMatch), content, caller.actor(), caller.now()));
    }

    /** The rules that it breaks. */
    @GET
    @Path("{id}/checks")
    @RolesAllowed({
        Roles.UNIT_OFFICER,
        Roles.UNIT_LEADER,
        Roles.DISTRICT_BOARD,
        Roles.PROVINCE_BOARD,
        Roles.COUNCIL_MEMBER,
        Roles.INSPECTOR,
        Roles.AUDITOR,
        Roles.ADMIN
    })
    @Operation(
            operationId = "checkUnitReport",
            summary = "Kiểm tra báo cáo năm (Check a unit report)",
            description = "Các quy tắc chưa đạt: ERROR chặn việc gửi, WARNING phải xác nhận khi gửi.")
    @APIResponse(responseCode = "200", description = "Kết quả kiểm tra")
    public FindingView.All checks(@Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id) {
        return views.checks(id, caller.actor(), caller.now())
                .orElseThrow(() -> new ProblemException(KitProblem.NOT_FOUND));
    }
}
