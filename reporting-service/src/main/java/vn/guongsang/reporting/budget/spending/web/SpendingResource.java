package vn.guongsang.reporting.budget.spending.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
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
import vn.guongsang.kit.page.PageLinks;
import vn.guongsang.kit.page.PageRequest;
import vn.guongsang.kit.page.Slice;
import vn.guongsang.kit.problem.KitProblem;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.table.write.Tables;
import vn.guongsang.kit.time.Now;
import vn.guongsang.reporting.budget.spending.SpendingFilter;
import vn.guongsang.reporting.budget.spending.SpendingRow;
import vn.guongsang.reporting.budget.spending.SpendingService;
import vn.guongsang.reporting.budget.spending.Spendings;
import vn.guongsang.reporting.budget.step.BudgetReason;

/** Money that was spent. */
@Path("/v1/budget-spendings")
@Tag(name = "budgets")
public class SpendingResource {

    private final Spendings spendings;
    private final SpendingService service;
    private final CurrentActor actor;
    private final PageLinks links;
    private final Now now;

    SpendingResource(Spendings spendings, SpendingService service, CurrentActor actor, PageLinks links, Now now) {
        this.spendings = spendings;
        this.service = service;
        this.actor = actor;
        this.links = links;
        this.now = now;
    }

    /** Takes a booking back. */
    @POST
    @Path("{id}/reversal")
    @RolesAllowed({Roles.UNIT_OFFICER, Roles.UNIT_LEADER, Roles.DISTRICT_BOARD})
    @Idempotent
    @Operation(
            operationId = "reverseBudgetSpending",
            summary = "Đảo một khoản chi ghi nhầm (Reverse spending)",
            description = "Thêm bút toán âm có lý do; khoản chi ghi nhầm giữ nguyên. Mỗi khoản chi đảo một lần.")
    @APIResponse(
            responseCode = "201",
            description = "Bút toán đảo",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = SpendingRow.class)))
    public RestResponse<SpendingRow> reverse(
            @Parameter(description = "Mã khoản chi", example = "7f1c1b1e-0000-4000-8000-000000000003") @PathParam("id")
                    UUID id,
            @NotNull @Valid BudgetReason reason) {
        return created(service.reverse(id, reason.reason(), actor.get(), now.instant()));
    }

    /** One of them. */
    @GET
    @Path("{id}")
    @RolesAllowed({
        Roles.UNIT_OFFICER,
        Roles.UNIT_LEADER,
        Roles.DISTRICT_BOARD,
        Roles.PROVINCE_BOARD,
        Roles.FINANCE,
        Roles.INSPECTOR,
        Roles.AUDITOR
    })
    @Operation(
            operationId = "getBudgetSpending",
            summary = "Một khoản chi (Get spending)",
            description = "Khoản chi hoặc bút toán đảo; không bao giờ đổi, trừ reversedBy khi bị đảo.")
    @APIResponse(responseCode = "200", description = "Khoản chi")
    public SpendingRow get(
            @Parameter(description = "Mã khoản chi", example = "7f1c1b1e-0000-4000-8000-000000000003") @PathParam("id")
                    UUID id) {
        return spendings.find(id, actor.get().scope()).orElseThrow(() -> new ProblemException(KitProblem.NOT_FOUND));
    }

    static RestResponse<SpendingRow> created(SpendingRow row) {
        return RestResponse.ResponseBuilder.<SpendingRow>created(URI.create("/v1/budget-spendings/" + row.id()))
                .entity(row)
                .build();
    }

    /** Spending within the caller's scope. */
    @GET
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.XLSX})
    @RolesAllowed({
        Roles.UNIT_OFFICER,
        Roles.UNIT_LEADER,
        Roles.DISTRICT_BOARD,
        Roles.PROVINCE_BOARD,
        Roles.FINANCE,
        Roles.INSPECTOR,
        Roles.AUDITOR
    })
    @Operation(
            operationId = "listBudgetSpendings",
            summary = "Liệt kê khoản chi (List spending)",
            description = "Khoản chi và bút toán đảo trong phạm vi của người gọi, mới trước: bằng chứng của số đã chi.")
    @APIResponse(responseCode = "200", description = "Một trang khoản chi")
    public SpendingPage list(
            @Valid @BeanParam SpendingFilter filter, @BeanParam PageRequest page, @Context UriInfo request) {
        Slice<SpendingRow> slice = spendings.list(filter, actor.get().scope(), page);
        return new SpendingPage(slice.items(), links.next(request, slice));
    }
}
