package vn.guongsang.reporting.inspection.visit.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
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
import vn.guongsang.reporting.inspection.InspectionReason;
import vn.guongsang.reporting.inspection.visit.VisitService;
import vn.guongsang.reporting.inspection.visit.form.VisitConclusion;
import vn.guongsang.reporting.inspection.visit.form.VisitMinutes;
import vn.guongsang.reporting.inspection.visit.form.VisitView;

/** The steps of a visit: one sub-resource a transition. */
@Path("/v1/inspection-visits")
@Tag(name = "inspections")
public class VisitStepResource {

    private static final String ID = "Mã cuộc kiểm tra";
    private static final String EXAMPLE = "7f1c1b1e-0000-4000-8000-000000000004";
    private static final String VERSION = "Phiên bản đã đọc";
    private static final String TAG = "\"v1\"";
    private static final String AFTER = "Cuộc kiểm tra sau thao tác";

    private final VisitService service;
    private final CurrentActor actor;
    private final Now now;

    VisitStepResource(VisitService service, CurrentActor actor, Now now) {
        this.service = service;
        this.actor = actor;
        this.now = now;
    }

    /** Records that it was made. */
    @POST
    @Path("{id}/holding")
    @RolesAllowed({
        Roles.PROVINCE_BOARD,
        Roles.DISTRICT_BOARD,
        Roles.UNIT_LEADER,
        Roles.UNIT_OFFICER,
        Roles.COUNCIL_MEMBER,
        Roles.INSPECTOR
    })
    @Idempotent
    @Operation(
            operationId = "recordInspectionVisit",
            summary = "Ghi biên bản kiểm tra (Record that a visit was made)",
            description = "PLANNED → HELD; thành viên đoàn.")
    @APIResponse(responseCode = "200", description = AFTER)
    public RestResponse<VisitView> hold(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = VERSION, example = TAG) @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid VisitMinutes minutes) {
        return Answers.ok(service.hold(id, IfMatch.require(ifMatch), minutes, actor.get(), now.instant()));
    }

    /** Concludes it. */
    @POST
    @Path("{id}/conclusion")
    @RolesAllowed({
        Roles.PROVINCE_BOARD,
        Roles.DISTRICT_BOARD,
        Roles.UNIT_LEADER,
        Roles.UNIT_OFFICER,
        Roles.COUNCIL_MEMBER,
        Roles.INSPECTOR
    })
    @Idempotent
    @Operation(
            operationId = "concludeInspectionVisit",
            summary = "Kết luận kiểm tra (Conclude an inspection visit)",
            description = "HELD → CONCLUDED; trưởng đoàn. Các kiến nghị bắt đầu có hạn; đơn vị được kiểm tra xem được.")
    @APIResponse(responseCode = "200", description = AFTER)
    public RestResponse<VisitView> conclude(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = VERSION, example = TAG) @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid VisitConclusion conclusion) {
        return Answers.ok(service.conclude(id, IfMatch.require(ifMatch), conclusion, actor.get(), now.instant()));
    }

    /** Calls it off. */
    @POST
    @Path("{id}/cancellation")
    @RolesAllowed({Roles.PROVINCE_BOARD, Roles.DISTRICT_BOARD, Roles.UNIT_LEADER})
    @Idempotent
    @Operation(
            operationId = "cancelInspectionVisit",
            summary = "Hủy cuộc kiểm tra (Cancel an inspection visit)",
            description = "PLANNED → CANCELLED, có lý do.")
    @APIResponse(responseCode = "200", description = AFTER)
    public RestResponse<VisitView> cancel(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = VERSION, example = TAG) @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid InspectionReason reason) {
        return Answers.ok(service.cancel(id, IfMatch.require(ifMatch), reason.reason(), actor.get(), now.instant()));
    }
}
