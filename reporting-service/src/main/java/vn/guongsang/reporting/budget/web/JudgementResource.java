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
import vn.guongsang.reporting.budget.EstimateView;
import vn.guongsang.reporting.budget.JudgementService;
import vn.guongsang.reporting.budget.step.BudgetReason;
import vn.guongsang.reporting.budget.step.DecidedAmounts;
import vn.guongsang.reporting.budget.step.EstimateReview;

/** What the finance body and the body with the power decide of an estimate. */
@Path("/v1/budget-estimates")
@Tag(name = "budgets")
public class JudgementResource {

    private static final String ID = "Mã dự toán";
    private static final String EXAMPLE = "7f1c1b1e-0000-4000-8000-000000000001";
    private static final String VERSION = "Phiên bản đã đọc";
    private static final String TAG = "\"v1\"";

    private final JudgementService service;
    private final CurrentActor actor;
    private final Now now;

    JudgementResource(JudgementService service, CurrentActor actor, Now now) {
        this.service = service;
        this.actor = actor;
        this.now = now;
    }

    /** Review an estimate. */
    @POST
    @Path("{id}/review")
    @RolesAllowed(Roles.FINANCE)
    @Idempotent
    @Operation(
            operationId = "reviewBudgetEstimate",
            summary = "Thẩm định dự toán (Review a budget estimate)",
            description =
                    "SUBMITTED → REVIEWED với ý kiến, bởi cơ quan tài chính; không ai thẩm định dự toán của đơn vị mình.")
    @APIResponse(responseCode = "200", description = "Dự toán sau thao tác")
    public RestResponse<EstimateView> review(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = VERSION, example = TAG) @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid EstimateReview request) {
        return Answers.ok(service.review(id, IfMatch.require(ifMatch), request.remarks(), actor.get(), now.instant()));
    }

    /** Return an estimate. */
    @POST
    @Path("{id}/return")
    @RolesAllowed(Roles.FINANCE)
    @Idempotent
    @Operation(
            operationId = "returnBudgetEstimate",
            summary = "Trả lại dự toán (Return a budget estimate)",
            description = "SUBMITTED hoặc REVIEWED → RETURNED, có lý do, bởi cơ quan tài chính.")
    @APIResponse(responseCode = "200", description = "Dự toán sau thao tác")
    public RestResponse<EstimateView> giveBack(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = VERSION, example = TAG) @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid BudgetReason request) {
        return Answers.ok(service.giveBack(id, IfMatch.require(ifMatch), request.reason(), actor.get(), now.instant()));
    }

    /** Record the approval. */
    @POST
    @Path("{id}/approval")
    @RolesAllowed(Roles.PROVINCE_BOARD)
    @Idempotent
    @Operation(
            operationId = "approveBudgetEstimate",
            summary = "Ghi phê duyệt dự toán (Record the approval of a budget estimate)",
            description =
                    "REVIEWED → APPROVED theo quyết định của cấp có thẩm quyền; số duyệt không quá số lập. Người thẩm định không ghi phê duyệt.")
    @APIResponse(responseCode = "200", description = "Dự toán sau thao tác")
    public RestResponse<EstimateView> approve(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = VERSION, example = TAG) @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid DecidedAmounts request) {
        return Answers.ok(service.approve(id, IfMatch.require(ifMatch), request, actor.get(), now.instant()));
    }

    /** Allocate. */
    @POST
    @Path("{id}/allocation")
    @RolesAllowed(Roles.FINANCE)
    @Idempotent
    @Operation(
            operationId = "allocateBudgetEstimate",
            summary = "Phân bổ dự toán (Allocate a budget estimate)",
            description =
                    "APPROVED → ALLOCATED theo quyết định; số phân bổ của từng dòng không quá số duyệt. Từ đây được chi.")
    @APIResponse(responseCode = "200", description = "Dự toán sau thao tác")
    public RestResponse<EstimateView> allocate(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = VERSION, example = TAG) @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid DecidedAmounts request) {
        return Answers.ok(service.allocate(id, IfMatch.require(ifMatch), request, actor.get(), now.instant()));
    }
}
