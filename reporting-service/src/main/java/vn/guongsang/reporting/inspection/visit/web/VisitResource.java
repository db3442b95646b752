package vn.guongsang.reporting.inspection.visit.web;

import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import vn.guongsang.kit.web.Answers;
import jakarta.ws.rs.BeanParam;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import jakarta.ws.rs.core.Context;
import vn.guongsang.kit.actor.CurrentActor;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import vn.guongsang.kit.idempotency.Idempotent;
import vn.guongsang.kit.web.IfMatch;
import vn.guongsang.kit.problem.KitProblem;
import jakarta.ws.rs.core.MediaType;
import vn.guongsang.reporting.inspection.visit.form.NewVisit;
import jakarta.validation.constraints.NotNull;
import vn.guongsang.kit.time.Now;
import org.eclipse.microprofile.openapi.annotations.Operation;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import vn.guongsang.kit.page.PageLinks;
import vn.guongsang.kit.page.PageRequest;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import vn.guongsang.kit.problem.ProblemException;
import jakarta.ws.rs.Produces;
import org.jboss.resteasy.reactive.RestResponse;
import vn.guongsang.kit.actor.Roles;
import jakarta.annotation.security.RolesAllowed;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.kit.page.Slice;
import vn.guongsang.kit.table.write.Tables;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import java.net.URI;
import java.util.UUID;
import jakarta.ws.rs.core.UriInfo;
import jakarta.validation.Valid;
import vn.guongsang.reporting.inspection.visit.form.VisitFilter;
import vn.guongsang.reporting.inspection.visit.VisitService;
import vn.guongsang.reporting.inspection.visit.form.VisitView;
import vn.guongsang.reporting.inspection.visit.Visits;

/** Visits: planning and reading. */
@Path("/v1")
@Tag(name = "inspections")
public class VisitResource {

    private final Visits visits;
    private final VisitService service;
    private final CurrentActor actor;
    private final PageLinks links;
    private final Now now;

    VisitResource(Visits visits, VisitService service, CurrentActor actor, PageLinks links, Now now) {
        this.visits = visits;
        this.service = service;
        this.actor = actor;
        this.links = links;
        this.now = now;
    }

    /** Plans a visit. */
    @POST
    @Path("inspection-programmes/{id}/visits")
    @RolesAllowed({Roles.PROVINCE_BOARD, Roles.DISTRICT_BOARD, Roles.UNIT_LEADER})
    @Idempotent
    @Operation(
            operationId = "planInspectionVisit",
            summary = "Lên lịch cuộc kiểm tra (Plan an inspection visit)",
            description =
                    "Kế hoạch kiểm tra đã ban hành, trong năm của kế hoạch. Không ai kiểm tra đơn vị của mình; đơn vị chỉ kiểm tra cấp dưới.")
    @APIResponse(
            responseCode = "201",
            description = "Đã lên lịch",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = VisitView.class)))
    public RestResponse<VisitView> plan(
            @Parameter(description = "Mã kế hoạch", example = "7f1c1b1e-0000-4000-8000-000000000001") @PathParam("id") UUID id,
            @NotNull @Valid NewVisit visit) {
        VisitView view = service.plan(id, visit, actor.get(), now.instant());
        return Answers.created(URI.create("/v1/inspection-visits/" + view.id()), view);
    }

    /** Visits that the caller may see. */
    @GET
    @Path("inspection-visits")
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
            operationId = "listInspectionVisits",
            summary = "Danh sách cuộc kiểm tra (List inspection visits)",
            description =
                    "Lập sau trước. Thành viên đoàn xem của đoàn mình; thành viên Hội đồng xem thêm của đơn vị mình phụ trách; đơn vị được kiểm tra xem sau khi đã kết luận.")
    @APIResponse(responseCode = "200", description = "Một trang cuộc kiểm tra")
    public VisitPage list(@Valid @BeanParam VisitFilter filter, @BeanParam PageRequest page, @Context UriInfo request) {
        Slice<VisitView> slice = visits.page(filter, actor.get(), page, now.today());
        return new VisitPage(slice.items(), links.next(request, slice));
    }

    /** One visit. */
    @GET
    @Path("inspection-visits/{id}")
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
            operationId = "getInspectionVisit",
            summary = "Một cuộc kiểm tra (Get an inspection visit)",
            description = "Lịch, biên bản, kết luận, lịch sử.")
    @APIResponse(responseCode = "200", description = "Cuộc kiểm tra")
    public RestResponse<VisitView> get(
            @Parameter(description = "Mã cuộc kiểm tra", example = "7f1c1b1e-0000-4000-8000-000000000004") @PathParam("id")
                    UUID id) {
        return Answers.ok(
                visits.view(id, actor.get(), now.today()).orElseThrow(() -> new ProblemException(KitProblem.NOT_FOUND)));
    }

    /** Rewrites the plan of a visit. */
    @PUT
    @Path("inspection-visits/{id}")
    @RolesAllowed({Roles.PROVINCE_BOARD, Roles.DISTRICT_BOARD, Roles.UNIT_LEADER})
    @Operation(
            operationId = "editInspectionVisit",
            summary = "Sửa lịch cuộc kiểm tra (Edit an inspection visit)",
            description = "Thay toàn bộ; chỉ khi PLANNED.")
    @APIResponse(responseCode = "200", description = "Cuộc kiểm tra sau khi sửa")
    public RestResponse<VisitView> edit(
            @Parameter(description = "Mã cuộc kiểm tra", example = "7f1c1b1e-0000-4000-8000-000000000004") @PathParam("id")
                    UUID id,
            @Parameter(description = "Phiên bản đã đọc", example = "\"v1\"") @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid NewVisit visit) {
        return Answers.ok(service.edit(id, IfMatch.require(ifMatch), visit, actor.get(), now.instant()));
    }
}
