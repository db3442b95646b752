package vn.guongsang.reporting.inspection.visit.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import vn.guongsang.reporting.inspection.visit.VisitService;
import vn.guongsang.reporting.inspection.visit.form.NewVisit;
import vn.guongsang.reporting.inspection.visit.form.VisitView;

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
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = VisitView.class)))
    public RestResponse<VisitView> plan(
            @Parameter(description = "Mã kế hoạch", example = "7f1c1b1e-0000-4000-8000-000000000001") @PathParam("id")
                    UUID id,
            @NotNull @Valid NewVisit visit) {
        VisitView view = service.plan(id, visit, actor.get(), now.instant());
        return Answers.created(URI.create("/v1/inspection-visits/" + view.id()), view);
    }
}
