package vn.guongsang.reporting.budget.spending.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
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
import vn.guongsang.reporting.budget.spending.NewSpending;
import vn.guongsang.reporting.budget.spending.SpendingRow;
import vn.guongsang.reporting.budget.spending.SpendingService;

/** Books money on an estimate. */
@Path("/v1/budget-estimates")
@Tag(name = "budgets")
public class EstimateSpendingResource {

    private final SpendingService service;
    private final CurrentActor actor;
    private final Now now;

    EstimateSpendingResource(SpendingService service, CurrentActor actor, Now now) {
        this.service = service;
        this.actor = actor;
        this.now = now;
    }

    /** Books money. */
    @POST
    @Path("{id}/spendings")
    @RolesAllowed({Roles.UNIT_OFFICER, Roles.UNIT_LEADER, Roles.DISTRICT_BOARD})
    @Idempotent
    @Operation(
            operationId = "recordBudgetSpending",
            summary = "Ghi một khoản chi (Record spending)",
            description =
                    "Chỉ khi dự toán đã phân bổ; không vượt số còn lại của dòng. Hai khoản chi cùng lúc xếp hàng, nên không "
                            + "cùng vượt. Ghi nhầm thì đảo, không sửa. Không cần If-Match: khoản chi là dữ liệu mới.")
    @APIResponse(
            responseCode = "201",
            description = "Đã ghi",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = SpendingRow.class)))
    public RestResponse<SpendingRow> spend(
            @Parameter(description = "Mã dự toán", example = "7f1c1b1e-0000-4000-8000-000000000001") @PathParam("id")
                    UUID id,
            @NotNull @Valid NewSpending spending) {
        return SpendingResource.created(service.spend(id, spending, actor.get(), now.instant()));
    }
}
