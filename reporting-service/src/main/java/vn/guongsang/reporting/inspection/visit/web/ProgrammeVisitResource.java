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

/** Planning of visits under a programme. */
@Path("/v1/inspection-programmes")
@Tag(name = "inspections")
public class ProgrammeVisitResource {

    private final VisitService service;
    private final CurrentActor actor;
    private final Now now;

    ProgrammeVisitResource(VisitService service, CurrentActor actor, Now now) {
        this.service = service;
        this.actor = actor;
        this.now = now;
    }

    /** Plans a visit. */
    @POST
    @Path("{id}/visits")
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
}
