package vn.guongsang.reporting.inspection.programme.web;

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
import vn.guongsang.kit.actor.CurrentActor;
import vn.guongsang.kit.actor.Roles;
import vn.guongsang.kit.idempotency.Idempotent;
import vn.guongsang.kit.page.PageLinks;
import vn.guongsang.kit.page.PageRequest;
import vn.guongsang.kit.page.Slice;
import vn.guongsang.kit.problem.KitProblem;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.table.write.Tables;
import vn.guongsang.kit.time.Now;
import vn.guongsang.kit.web.Answers;
import vn.guongsang.kit.web.IfMatch;
import vn.guongsang.reporting.inspection.programme.ProgrammeService;
import vn.guongsang.reporting.inspection.programme.Programmes;
import vn.guongsang.reporting.inspection.programme.form.IssuingDocument;
import vn.guongsang.reporting.inspection.programme.form.NewProgramme;
import vn.guongsang.reporting.inspection.programme.form.ProgrammeFilter;
import vn.guongsang.reporting.inspection.programme.form.ProgrammeView;

/** Yearly programmes of inspections. */
@Path("/v1/inspection-programmes")
@Tag(name = "inspections")
public class ProgrammeResource {

    private final Programmes programmes;
    private final ProgrammeService service;
    private final CurrentActor actor;
    private final PageLinks links;
    private final Now now;

    ProgrammeResource(Programmes programmes, ProgrammeService service, CurrentActor actor, PageLinks links, Now now) {
        this.programmes = programmes;
        this.service = service;
        this.actor = actor;
        this.links = links;
        this.now = now;
    }

    /** Begins a draft. */
    @POST
    @RolesAllowed({Roles.PROVINCE_BOARD, Roles.DISTRICT_BOARD, Roles.UNIT_LEADER})
    @Idempotent
    @Operation(
            operationId = "draftInspectionProgramme",
            summary = "Soạn kế hoạch kiểm tra năm (Draft an inspection programme)",
            description =
                    "Kế hoạch IV.5.a, V.1.đ. Mỗi cơ quan một kế hoạch mỗi năm. COUNCIL, BOARD do Ban TĐKT tỉnh lập; UNIT là đơn vị của người gọi.")
    @APIResponse(
            responseCode = "201",
            description = "Đã soạn",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ProgrammeView.class)))
    public RestResponse<ProgrammeView> draft(@NotNull @Valid NewProgramme programme) {
        ProgrammeView view = service.draft(programme, actor.get(), now.instant());
        return Answers.created(URI.create("/v1/inspection-programmes/" + view.id()), view);
    }

    /** Programmes that the caller may see. */
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
            operationId = "listInspectionProgrammes",
            summary = "Danh sách kế hoạch kiểm tra năm (List inspection programmes)",
            description =
                    "Mới lập trước. Kế hoạch cấp tỉnh đã ban hành, và của các đơn vị trong phạm vi của người gọi.")
    @APIResponse(responseCode = "200", description = "Một trang kế hoạch")
    public ProgrammePage list(
            @Valid @BeanParam ProgrammeFilter filter, @BeanParam PageRequest page, @Context UriInfo request) {
        Slice<ProgrammeView> slice = programmes.page(filter, actor.get(), page);
        return new ProgrammePage(slice.items(), links.next(request, slice));
    }

    /** One programme. */
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
            operationId = "getInspectionProgramme",
            summary = "Một kế hoạch kiểm tra năm (Get an inspection programme)",
            description = "Nội dung, văn bản ban hành, lịch sử.")
    @APIResponse(responseCode = "200", description = "Kế hoạch")
    public RestResponse<ProgrammeView> get(
            @Parameter(description = "Mã kế hoạch", example = "7f1c1b1e-0000-4000-8000-000000000001") @PathParam("id")
                    UUID id) {
        return Answers.ok(
                programmes.view(id, actor.get()).orElseThrow(() -> new ProblemException(KitProblem.NOT_FOUND)));
    }

    /** Rewrites a draft. */
    @PUT
    @Path("{id}")
    @RolesAllowed({Roles.PROVINCE_BOARD, Roles.DISTRICT_BOARD, Roles.UNIT_LEADER})
    @Operation(
            operationId = "editInspectionProgramme",
            summary = "Sửa kế hoạch kiểm tra năm (Edit an inspection programme)",
            description = "Thay toàn bộ nội dung; chỉ khi DRAFT.")
    @APIResponse(responseCode = "200", description = "Kế hoạch sau khi sửa")
    public RestResponse<ProgrammeView> edit(
            @Parameter(description = "Mã kế hoạch", example = "7f1c1b1e-0000-4000-8000-000000000001") @PathParam("id")
                    UUID id,
            @Parameter(description = "Phiên bản đã đọc", example = "\"v1\"") @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid NewProgramme programme) {
        return Answers.ok(service.edit(id, IfMatch.require(ifMatch), programme, actor.get(), now.instant()));
    }

    /** Issues it. */
    @POST
    @Path("{id}/issuance")
    @RolesAllowed({Roles.PROVINCE_BOARD, Roles.DISTRICT_BOARD, Roles.UNIT_LEADER})
    @Idempotent
    @Operation(
            operationId = "issueInspectionProgramme",
            summary = "Ban hành kế hoạch kiểm tra năm (Issue an inspection programme)",
            description = "DRAFT → ISSUED, với số và ngày văn bản.")
    @APIResponse(responseCode = "200", description = "Kế hoạch sau thao tác")
    public RestResponse<ProgrammeView> issue(
            @Parameter(description = "Mã kế hoạch", example = "7f1c1b1e-0000-4000-8000-000000000001") @PathParam("id")
                    UUID id,
            @Parameter(description = "Phiên bản đã đọc", example = "\"v1\"") @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid IssuingDocument document) {
        return Answers.ok(service.issue(id, IfMatch.require(ifMatch), document, actor.get(), now.instant()));
    }

    /** Closes it. */
    @POST
    @Path("{id}/closing")
    @RolesAllowed({Roles.PROVINCE_BOARD, Roles.DISTRICT_BOARD, Roles.UNIT_LEADER})
    @Idempotent
    @Operation(
            operationId = "closeInspectionProgramme",
            summary = "Kết thúc kế hoạch kiểm tra năm (Close an inspection programme)",
            description = "ISSUED → CLOSED, khi mọi cuộc kiểm tra đã kết luận hoặc đã hủy.")
    @APIResponse(responseCode = "200", description = "Kế hoạch sau thao tác")
    public RestResponse<ProgrammeView> close(
            @Parameter(description = "Mã kế hoạch", example = "7f1c1b1e-0000-4000-8000-000000000001") @PathParam("id")
                    UUID id,
            @Parameter(description = "Phiên bản đã đọc", example = "\"v2\"") @HeaderParam("If-Match") String ifMatch) {
        return Answers.ok(service.close(id, IfMatch.require(ifMatch), actor.get(), now.instant()));
    }
}
