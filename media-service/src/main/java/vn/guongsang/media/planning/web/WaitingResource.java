package vn.guongsang.media.planning.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.guongsang.kit.actor.CurrentActor;
import vn.guongsang.kit.actor.Roles;
import vn.guongsang.kit.idempotency.Idempotent;
import vn.guongsang.kit.page.PageLinks;
import vn.guongsang.kit.page.PageRequest;
import vn.guongsang.kit.page.Slice;
import vn.guongsang.kit.table.write.Tables;
import vn.guongsang.kit.time.Now;
import vn.guongsang.media.planning.WaitingApprovals;
import vn.guongsang.media.planning.WaitingReason;
import vn.guongsang.media.planning.WaitingService;
import vn.guongsang.media.planning.WaitingView;

/** Approvals that have not brought all their tasks. */
@Path("/v1/waiting-approvals")
@Tag(name = "waiting-approvals")
public class WaitingResource {

    private final WaitingApprovals waiting;
    private final WaitingService service;
    private final CurrentActor actor;
    private final PageLinks links;
    private final Now now;

    WaitingResource(WaitingApprovals waiting, WaitingService service, CurrentActor actor, PageLinks links, Now now) {
        this.waiting = waiting;
        this.service = service;
        this.actor = actor;
        this.links = links;
        this.now = now;
    }

    /** Waiting approvals. */
    @GET
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.XLSX})
    @RolesAllowed({Roles.PROPAGANDA_BOARD, Roles.PROVINCE_BOARD, Roles.INSPECTOR, Roles.AUDITOR, Roles.ADMIN})
    @Operation(
            operationId = "listWaitingApprovals",
            summary = "Công nhận chưa có đủ nhiệm vụ (List waiting approvals)",
            description = "Không có quy tắc phù hợp vào ngày công nhận, hoặc có kênh hiện không thuộc cơ quan nào. "
                    + "Rỗng là mọi công nhận còn hiệu lực đều đã có nhiệm vụ.")
    @APIResponse(responseCode = "200", description = "Một trang công nhận")
    public WaitingPage list(
            @Parameter(description = "Chỉ những công nhận chờ vì lý do này", example = "NO_RULE") @QueryParam("reason")
                    WaitingReason reason,
            @BeanParam PageRequest page,
            @Context UriInfo request) {
        Slice<WaitingView> slice = waiting.page(reason, page);
        return new WaitingPage(slice.items(), links.next(request, slice));
    }

    /** Plans waiting approvals by a chosen rule. */
    @POST
    @Path("/planning")
    @RolesAllowed({Roles.PROPAGANDA_BOARD, Roles.PROVINCE_BOARD})
    @Idempotent
    @Operation(
            operationId = "planWaitingApprovals",
            summary = "Giao bù theo một quy tắc (Plan waiting approvals)",
            description =
                    "Áp dụng quy tắc cho các công nhận chưa có quy tắc mà hợp với điều kiện của nó, dù công nhận có trước "
                            + "ngày quy tắc bắt đầu; thời hạn tính từ hôm nay. Công nhận của những ngày quy tắc có hiệu lực thì tự "
                            + "được giao, không cần thao tác này.")
    @APIResponse(responseCode = "200", description = "Đã giao bao nhiêu, còn bao nhiêu")
    public PlannedView plan(@NotNull @Valid PlanningRequest request) {
        WaitingService.Outcome outcome = service.planBy(request.ruleId(), actor.get(), now.instant());
        return new PlannedView(outcome.planned(), outcome.remaining());
    }
}
