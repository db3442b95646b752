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
import vn.guongsang.reporting.budget.AllocationService;
import vn.guongsang.reporting.budget.EstimateView;
import vn.guongsang.reporting.budget.step.EstimateAdjustment;
import vn.guongsang.reporting.budget.step.EstimateSettlement;

/** What happens to allocated money. */
@Path("/v1/budget-estimates")
@Tag(name = "budgets")
public class AllocationResource {

    private static final String ID = "Mã dự toán";
    private static final String EXAMPLE = "7f1c1b1e-0000-4000-8000-000000000001";
    private static final String VERSION = "Phiên bản đã đọc";
    private static final String TAG = "\"v1\"";

    private final AllocationService service;
    private final CurrentActor actor;
    private final Now now;

    AllocationResource(AllocationService service, CurrentActor actor, Now now) {
        this.service = service;
        this.actor = actor;
        this.now = now;
    }

    /** Adjust what is allocated. */
    @POST
    @Path("{id}/adjustments")
    @RolesAllowed(Roles.FINANCE)
    @Idempotent
    @Operation(
            operationId = "adjustBudgetEstimate",
            summary = "Điều chỉnh dự toán (Adjust a budget estimate)",
            description =
                    "Chỉ khi ALLOCATED: số mới của dòng không thấp hơn số đã chi; thêm được dòng cho nhiệm vụ mới. Mỗi lần có số thứ tự, quyết định, lý do.")
    @APIResponse(responseCode = "200", description = "Dự toán sau thao tác")
    public RestResponse<EstimateView> adjust(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = VERSION, example = TAG) @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid EstimateAdjustment request) {
        return Answers.ok(service.adjust(id, IfMatch.require(ifMatch), request, actor.get(), now.instant()));
    }

    /** Settle. */
    @POST
    @Path("{id}/settlement")
    @RolesAllowed(Roles.FINANCE)
    @Idempotent
    @Operation(
            operationId = "settleBudgetEstimate",
            summary = "Quyết toán (Settle a budget estimate)",
            description =
                    "ALLOCATED → CLOSED sau khi hết năm; số quyết toán phải bằng số đã chi của từng dòng và từng nguồn.")
    @APIResponse(responseCode = "200", description = "Dự toán sau thao tác")
    public RestResponse<EstimateView> settle(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = VERSION, example = TAG) @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid EstimateSettlement request) {
        return Answers.ok(service.settle(id, IfMatch.require(ifMatch), request, actor.get(), now.instant()));
    }
}
