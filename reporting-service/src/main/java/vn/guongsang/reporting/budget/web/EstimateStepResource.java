package vn.guongsang.reporting.budget.web;

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
import vn.guongsang.reporting.budget.EstimateService;
import vn.guongsang.reporting.budget.EstimateView;
import vn.guongsang.reporting.budget.step.BudgetReason;

/** The steps of a unit on its own estimate: one sub-resource a transition. */
@Path("/v1/budget-estimates")
@Tag(name = "budgets")
public class EstimateStepResource {

    private static final String ID = "Mã dự toán";
    private static final String EXAMPLE = "7f1c1b1e-0000-4000-8000-000000000001";
    private static final String VERSION = "Phiên bản đã đọc";
    private static final String TAG = "\"v1\"";

    private final EstimateService service;
    private final CurrentActor actor;
    private final Now now;

    EstimateStepResource(EstimateService service, CurrentActor actor, Now now) {
        this.service = service;
        this.actor = actor;
        this.now = now;
    }

    /** Submit an estimate. */
    @POST
    @Path("{id}/submission")
    @RolesAllowed({Roles.UNIT_LEADER, Roles.DISTRICT_BOARD})
    @Idempotent
    @Operation(
            operationId = "submitBudgetEstimate",
            summary = "Trình dự toán (Submit a budget estimate)",
            description =
                    "DRAFT hoặc RETURNED → SUBMITTED, bởi người đứng đầu. Phải có dòng; nguồn hợp pháp khác phải nêu rõ.")
    @APIResponse(responseCode = "200", description = "Dự toán sau thao tác")
    public RestResponse<EstimateView> submit(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = VERSION, example = TAG) @HeaderParam("If-Match") String ifMatch) {
        return Answers.ok(service.submit(id, IfMatch.require(ifMatch), actor.get(), now.instant()));
    }

    /** Discard a draft. */
    @POST
    @Path("{id}/discard")
    @RolesAllowed({Roles.UNIT_OFFICER, Roles.UNIT_LEADER, Roles.DISTRICT_BOARD})
    @Idempotent
    @Operation(
            operationId = "discardBudgetEstimate",
            summary = "Bỏ bản lập dự toán (Discard a draft budget estimate)",
            description = "DRAFT → DISCARDED, có lý do; sau đó đơn vị lập được dự toán khác cho năm ấy.")
    @APIResponse(responseCode = "200", description = "Dự toán sau thao tác")
    public RestResponse<EstimateView> discard(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = VERSION, example = TAG) @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid BudgetReason request) {
        return Answers.ok(service.discard(id, IfMatch.require(ifMatch), request.reason(), actor.get(), now.instant()));
    }
}
