package vn.guongsang.nominations.unitplan.web;

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
import vn.guongsang.nominations.nomination.dossier.Reason;
import vn.guongsang.nominations.unitplan.UnitPlanService;
import vn.guongsang.nominations.unitplan.UnitPlanView;

/** The steps of a plan: one sub-resource a transition. */
@Path("/v1/unit-plans")
@Tag(name = "unit-plans")
public class UnitPlanStepResource {

    private static final String ID = "Mã kế hoạch";
    private static final String EXAMPLE = "7f1c1b1e-0000-4000-8000-000000000001";
    private static final String VERSION = "Phiên bản đã đọc";
    private static final String TAG = "\"v1\"";

    private final UnitPlanService service;
    private final CurrentActor actor;
    private final Now now;

    UnitPlanStepResource(UnitPlanService service, CurrentActor actor, Now now) {
        this.service = service;
        this.actor = actor;
        this.now = now;
    }

    /** Submit a plan. */
    @POST
    @Path("{id}/submission")
    @RolesAllowed({Roles.UNIT_OFFICER, Roles.UNIT_LEADER, Roles.DISTRICT_BOARD})
    @Idempotent
    @Operation(
            operationId = "submitUnitPlan",
            summary = "Trình kế hoạch (Submit a unit plan)",
            description = "DRAFT hoặc RETURNED → SUBMITTED. Phải có văn bản, chỉ tiêu và hình thức tôn vinh.")
    @APIResponse(responseCode = "200", description = "Kế hoạch sau thao tác")
    public RestResponse<UnitPlanView> submit(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = VERSION, example = TAG) @HeaderParam("If-Match") String ifMatch) {
        return Answers.ok(service.submit(id, IfMatch.require(ifMatch), actor.get(), now.instant()));
    }

    /** Accept a plan. */
    @POST
    @Path("{id}/acceptance")
    @RolesAllowed({Roles.UNIT_LEADER, Roles.DISTRICT_BOARD, Roles.PROVINCE_BOARD})
    @Idempotent
    @Operation(
            operationId = "acceptUnitPlan",
            summary = "Chấp nhận kế hoạch (Accept a unit plan)",
            description =
                    "SUBMITTED → ACCEPTED, bởi người đứng đầu cấp trên hoặc Ban Thi đua - Khen thưởng; không ai tự xét kế hoạch của đơn vị mình.")
    @APIResponse(responseCode = "200", description = "Kế hoạch sau thao tác")
    public RestResponse<UnitPlanView> accept(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = VERSION, example = TAG) @HeaderParam("If-Match") String ifMatch) {
        return Answers.ok(service.accept(id, IfMatch.require(ifMatch), actor.get(), now.instant()));
    }

    /** Return a plan. */
    @POST
    @Path("{id}/return")
    @RolesAllowed({Roles.UNIT_LEADER, Roles.DISTRICT_BOARD, Roles.PROVINCE_BOARD})
    @Idempotent
    @Operation(
            operationId = "returnUnitPlan",
            summary = "Trả lại kế hoạch (Return a unit plan)",
            description = "SUBMITTED hoặc ACCEPTED → RETURNED, có lý do; bởi cấp trên hoặc Ban Thi đua - Khen thưởng.")
    @APIResponse(responseCode = "200", description = "Kế hoạch sau thao tác")
    public RestResponse<UnitPlanView> giveBack(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = VERSION, example = TAG) @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid Reason request) {
        return Answers.ok(service.giveBack(id, IfMatch.require(ifMatch), request.reason(), actor.get(), now.instant()));
    }

    /** Discard a draft. */
    @POST
    @Path("{id}/discard")
    @RolesAllowed({Roles.UNIT_OFFICER, Roles.UNIT_LEADER, Roles.DISTRICT_BOARD})
    @Idempotent
    @Operation(
            operationId = "discardUnitPlan",
            summary = "Bỏ bản soạn kế hoạch (Discard a draft unit plan)",
            description = "DRAFT → DISCARDED, có lý do; sau đó đơn vị soạn được kế hoạch khác cho năm ấy.")
    @APIResponse(responseCode = "200", description = "Kế hoạch sau thao tác")
    public RestResponse<UnitPlanView> discard(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = VERSION, example = TAG) @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid Reason request) {
        return Answers.ok(service.discard(id, IfMatch.require(ifMatch), request.reason(), actor.get(), now.instant()));
    }
}
