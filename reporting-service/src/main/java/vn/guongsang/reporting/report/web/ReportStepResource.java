package vn.guongsang.reporting.report.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.guongsang.kit.actor.CurrentActor;
import vn.guongsang.kit.actor.Roles;
import vn.guongsang.kit.idempotency.Idempotent;
import vn.guongsang.kit.time.Now;
import vn.guongsang.kit.web.Answers;
import vn.guongsang.kit.web.IfMatch;
import vn.guongsang.reporting.report.ReportOpeningService;
import vn.guongsang.reporting.report.ReportService;
import vn.guongsang.reporting.report.UnitReportView;
import vn.guongsang.reporting.report.content.NewReopening;
import vn.guongsang.reporting.report.content.Reopening;
import vn.guongsang.reporting.report.content.ReportReason;
import vn.guongsang.reporting.report.content.ReportSubmission;

/** The steps of a report: one sub-resource a transition. */
@Path("/v1/unit-reports")
@Tag(name = "unit-reports")
public class ReportStepResource {

    private static final String ID = "Mã báo cáo";
    private static final String EXAMPLE = "7f1c1b1e-0000-4000-8000-000000000001";
    private static final String VERSION = "Phiên bản đã đọc";
    private static final String TAG = "\"v1\"";

    private final ReportService service;
    private final ReportOpeningService openings;
    private final CurrentActor actor;
    private final Now now;

    ReportStepResource(ReportService service, ReportOpeningService openings, CurrentActor actor, Now now) {
        this.service = service;
        this.openings = openings;
        this.actor = actor;
        this.now = now;
    }

    /** Sends a report. */
    @POST
    @Path("{id}/submission")
    @RolesAllowed({Roles.UNIT_OFFICER, Roles.UNIT_LEADER, Roles.DISTRICT_BOARD, Roles.PROVINCE_BOARD})
    @Idempotent
    @Operation(
            operationId = "submitUnitReport",
            summary = "Gửi báo cáo năm (Submit a unit report)",
            description =
                    "DRAFT hoặc RETURNED → SUBMITTED. Báo cáo được giữ nguyên thành một phiên bản cùng số hệ thống của lúc gửi. Người gửi thuộc đơn vị đứng tên; lỗi chặn việc gửi, cảnh báo phải nêu trong acknowledged.")
    @APIResponse(responseCode = "200", description = "Báo cáo sau thao tác")
    public RestResponse<UnitReportView> submit(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = VERSION, example = TAG) @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid ReportSubmission request) {
        return Answers.ok(
                service.submit(id, IfMatch.require(ifMatch), request.acknowledged(), actor.get(), now.instant()));
    }

    /** A level agrees. */
    @POST
    @Path("{id}/approval")
    @RolesAllowed({Roles.UNIT_LEADER, Roles.DISTRICT_BOARD, Roles.PROVINCE_BOARD})
    @Idempotent
    @Operation(
            operationId = "approveUnitReport",
            summary = "Đồng ý, chuyển cấp trên (Approve a unit report)",
            description =
                    "SUBMITTED → SUBMITTED ở cấp kế tiếp. Của cấp chưa phải cấp cuối: cấp huyện đối với xã, đến 30/6/2025.")
    @APIResponse(responseCode = "200", description = "Báo cáo sau thao tác")
    public RestResponse<UnitReportView> approve(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = VERSION, example = TAG) @HeaderParam("If-Match") String ifMatch) {
        return Answers.ok(service.approve(id, IfMatch.require(ifMatch), actor.get(), now.instant()));
    }

    /** The last level agrees. */
    @POST
    @Path("{id}/acceptance")
    @RolesAllowed({Roles.UNIT_LEADER, Roles.DISTRICT_BOARD, Roles.PROVINCE_BOARD})
    @Idempotent
    @Operation(
            operationId = "acceptUnitReport",
            summary = "Chấp nhận báo cáo năm (Accept a unit report)",
            description =
                    "SUBMITTED → ACCEPTED, bởi cấp cuối; không ai tự xét báo cáo của đơn vị mình hoặc do mình viết.")
    @APIResponse(responseCode = "200", description = "Báo cáo sau thao tác")
    public RestResponse<UnitReportView> accept(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = VERSION, example = TAG) @HeaderParam("If-Match") String ifMatch) {
        return Answers.ok(service.accept(id, IfMatch.require(ifMatch), actor.get(), now.instant()));
    }

    /** Sends a report back. */
    @POST
    @Path("{id}/return")
    @RolesAllowed({Roles.UNIT_LEADER, Roles.DISTRICT_BOARD, Roles.PROVINCE_BOARD})
    @Idempotent
    @Operation(
            operationId = "returnUnitReport",
            summary = "Trả lại báo cáo năm (Return a unit report)",
            description = "SUBMITTED → RETURNED, có lý do, bởi cấp đang xét.")
    @APIResponse(responseCode = "200", description = "Báo cáo sau thao tác")
    public RestResponse<UnitReportView> giveBack(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = VERSION, example = TAG) @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid ReportReason request) {
        return Answers.ok(service.giveBack(id, IfMatch.require(ifMatch), request.reason(), actor.get(), now.instant()));
    }

    /** Lets a unit write once more. */
    @POST
    @Path("{id}/reopening")
    @RolesAllowed(Roles.PROVINCE_BOARD)
    @Idempotent
    @Operation(
            operationId = "reopenUnitReport",
            summary = "Mở lại báo cáo năm (Reopen a unit report)",
            description =
                    "ACCEPTED → RETURNED để sửa thành phiên bản mới, hoặc mở khóa báo cáo chưa gửi; có thời hạn và lý do.")
    @APIResponse(responseCode = "200", description = "Báo cáo sau thao tác")
    public RestResponse<UnitReportView> reopen(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = VERSION, example = TAG) @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid Reopening request) {
        return Answers.ok(openings.reopen(id, IfMatch.require(ifMatch), request, actor.get(), now.instant()));
    }

    /** Opens a report of a locked year. */
    @POST
    @Path("late")
    @RolesAllowed(Roles.PROVINCE_BOARD)
    @Idempotent
    @Operation(
            operationId = "openLateUnitReport",
            summary = "Mở báo cáo cho năm đã khóa (Open a unit report of a locked year)",
            description = "Khi đơn vị chưa từng mở báo cáo của năm ấy; có thời hạn và lý do. Đơn vị tự viết và gửi.")
    @APIResponse(
            responseCode = "201",
            description = "Đã mở",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = UnitReportView.class)))
    public RestResponse<UnitReportView> openLate(@NotNull @Valid NewReopening request) {
        UnitReportView view = openings.openLate(request, actor.get(), now.instant());
        return Answers.created(URI.create("/v1/unit-reports/" + view.id()), view);
    }
}
