package vn.guongsang.reporting.plan.version.web;

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
import vn.guongsang.reporting.plan.version.PlanVersionService;
import vn.guongsang.reporting.plan.version.PlanVersionView;

/** The steps of a version: one sub-resource a transition. */
@Path("/v1/plan-versions")
@Tag(name = "plan-versions")
public class PlanVersionStepResource {

    private static final String ID = "Mã bản ghi";
    private static final String EXAMPLE = "7f1c1b1e-0000-4000-8000-000000000001";
    private static final String VERSION = "Phiên bản đã đọc";
    private static final String TAG = "\"v1\"";

    private final PlanVersionService service;
    private final CurrentActor actor;
    private final Now now;

    PlanVersionStepResource(PlanVersionService service, CurrentActor actor, Now now) {
        this.service = service;
        this.actor = actor;
        this.now = now;
    }

    /** Adopt a draft. */
    @POST
    @Path("{id}/adoption")
    @RolesAllowed(Roles.PROVINCE_BOARD)
    @Idempotent
    @Operation(
            operationId = "adoptPlanVersion",
            summary = "Thông qua lần sửa đổi (Adopt a plan version)",
            description =
                    "DRAFT → ADOPTED. Phải có văn bản đã ký, cơ quan ban hành, ngày hiệu lực sau lần trước và các nội dung "
                            + "thay đổi. Lần trước kết thúc ngày hôm trước. Người đã soạn không tự thông qua.")
    @APIResponse(responseCode = "200", description = "Sau thao tác")
    public RestResponse<PlanVersionView> adopt(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = VERSION, example = TAG) @HeaderParam("If-Match") String ifMatch) {
        return Answers.ok(service.adopt(id, IfMatch.require(ifMatch), actor.get(), now.instant()));
    }

    /** Discard a draft. */
    @POST
    @Path("{id}/discard")
    @RolesAllowed(Roles.PROVINCE_BOARD)
    @Idempotent
    @Operation(
            operationId = "discardPlanVersion",
            summary = "Bỏ bản soạn (Discard a draft plan version)",
            description = "DRAFT → DISCARDED, có lý do.")
    @APIResponse(responseCode = "200", description = "Sau thao tác")
    public RestResponse<PlanVersionView> discard(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = VERSION, example = TAG) @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid PlanVersionReason request) {
        return Answers.ok(service.discard(id, IfMatch.require(ifMatch), request.reason(), actor.get(), now.instant()));
    }
}
