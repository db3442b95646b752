package vn.guongsang.reporting.inspection.visit.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.guongsang.kit.actor.CurrentActor;
import vn.guongsang.kit.actor.Roles;
import vn.guongsang.kit.page.PageLinks;
import vn.guongsang.kit.page.PageRequest;
import vn.guongsang.kit.page.Slice;
import vn.guongsang.kit.problem.KitProblem;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.table.write.Tables;
import vn.guongsang.kit.time.Now;
import vn.guongsang.kit.web.Answers;
import vn.guongsang.kit.web.IfMatch;
import vn.guongsang.reporting.inspection.visit.VisitService;
import vn.guongsang.reporting.inspection.visit.Visits;
import vn.guongsang.reporting.inspection.visit.form.NewVisit;
import vn.guongsang.reporting.inspection.visit.form.VisitFilter;
import vn.guongsang.reporting.inspection.visit.form.VisitView;

/** Visits: planning and reading. */
@Path("/v1/inspection-visits")
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

    /** Visits that the caller may see. */
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
            operationId = "listInspectionVisits",
            summary = "Danh sách cuộc kiểm tra (List inspection visits)",
            description =
                    "Mới lập trước. Thành viên đoàn xem của đoàn mình; thành viên Hội đồng xem thêm của đơn vị mình phụ trách; đơn vị được kiểm tra xem sau khi đã kết luận.")
    @APIResponse(responseCode = "200", description = "Một trang cuộc kiểm tra")
    public VisitPage list(@Valid @BeanParam VisitFilter filter, @BeanParam PageRequest page, @Context UriInfo request) {
        Slice<VisitView> slice = visits.page(filter, actor.get(), page, now.today());
        return new VisitPage(slice.items(), links.next(request, slice));
    }

    /** One visit. */
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
            operationId = "getInspectionVisit",
            summary = "Một cuộc kiểm tra (Get an inspection visit)",
            description = "Lịch, biên bản, kết luận, lịch sử.")
    @APIResponse(responseCode = "200", description = "Cuộc kiểm tra")
    public RestResponse<VisitView> get(
            @Parameter(description = "Mã cuộc kiểm tra", example = "7f1c1b1e-0000-4000-8000-000000000004")
                    @PathParam("id")
                    UUID id) {
        return Answers.ok(visits.view(id, actor.get(), now.today())
                .orElseThrow(() -> new ProblemException(KitProblem.NOT_FOUND)));
    }

    /** Rewrites the plan of a visit. */
    @PUT
    @Path("{id}")
    @RolesAllowed({Roles.PROVINCE_BOARD, Roles.DISTRICT_BOARD, Roles.UNIT_LEADER})
    @Operation(
            operationId = "editInspectionVisit",
            summary = "Sửa lịch cuộc kiểm tra (Edit an inspection visit)",
            description = "Thay toàn bộ; chỉ khi PLANNED.")
    @APIResponse(responseCode = "200", description = "Cuộc kiểm tra sau khi sửa")
    public RestResponse<VisitView> edit(
            @Parameter(description = "Mã cuộc kiểm tra", example = "7f1c1b1e-0000-4000-8000-000000000004")
                    @PathParam("id")
                    UUID id,
            @Parameter(description = "Phiên bản đã đọc", example = "\"v1\"") @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid NewVisit visit) {
        return Answers.ok(service.edit(id, IfMatch.require(ifMatch), visit, actor.get(), now.instant()));
    }
}
