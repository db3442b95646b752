package vn.guongsang.reporting.budget.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
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
import vn.guongsang.kit.web.Answers;
import vn.guongsang.kit.web.IfMatch;
import vn.guongsang.reporting.budget.EstimateService;
import vn.guongsang.reporting.budget.EstimateView;
import vn.guongsang.reporting.budget.Estimates;
import vn.guongsang.reporting.budget.content.NewEstimate;

/** Estimates: drafting and reading. */
@Path("/v1/budget-estimates")
@Tag(name = "budgets")
public class EstimateResource {

    private final Estimates estimates;
    private final EstimateRows rows;
    private final EstimateService service;
    private final CurrentActor actor;
    private final PageLinks links;
    private final Now now;

    EstimateResource(
            Estimates estimates,
            EstimateRows rows,
            EstimateService service,
            CurrentActor actor,
            PageLinks links,
            Now now) {
        this.estimates = estimates;
        this.rows = rows;
        this.service = service;
        this.actor = actor;
        this.links = links;
        this.now = now;
    }

    /** Begins a draft. */
    @POST
    @RolesAllowed({Roles.UNIT_OFFICER, Roles.UNIT_LEADER, Roles.DISTRICT_BOARD})
    @Idempotent
    @Operation(
            operationId = "draftBudgetEstimate",
            summary = "Lập dự toán kinh phí (Draft a budget estimate)",
            description =
                    "Kế hoạch V.2: hằng năm, căn cứ nhiệm vụ được giao, đơn vị lập dự toán; mỗi đơn vị mỗi năm một dự toán.")
    @APIResponse(
            responseCode = "201",
            description = "Đã lập",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = EstimateView.class)))
    public RestResponse<EstimateView> draft(@NotNull @Valid NewEstimate estimate) {
        EstimateView view = service.draft(estimate, actor.get(), now.instant());
        return Answers.created(URI.create("/v1/budget-estimates/" + view.id()), view);
    }

    /** Estimates within the caller's scope. */
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
            operationId = "listBudgetEstimates",
            summary = "Danh sách dự toán (List budget estimates)",
            description =
                    "Dự toán của những đơn vị trong phạm vi của người gọi, mới trước, mỗi dự toán với tổng của mình.")
    @APIResponse(responseCode = "200", description = "Một trang dự toán")
    public EstimatePage list(@Valid @BeanParam EstimateFilter filter, @BeanParam PageRequest page, UriInfo request) {
        Slice<EstimateRow> slice = rows.list(filter, actor.get(), page);
        return new EstimatePage(slice.items(), links.next(request, slice));
    }

    /** One estimate. */
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
            operationId = "getBudgetEstimate",
            summary = "Một dự toán (Get a budget estimate)",
            description = "Các dòng, tổng theo nguồn, ý kiến thẩm định, quyết định, điều chỉnh, quyết toán, lịch sử.")
    @APIResponse(responseCode = "200", description = "Dự toán")
    public RestResponse<EstimateView> get(
            @Parameter(description = "Mã dự toán", example = "7f1c1b1e-0000-4000-8000-000000000001") @PathParam("id")
                    UUID id) {
        return Answers.ok(
                estimates.view(id, actor.get()).orElseThrow(() -> new ProblemException(KitProblem.NOT_FOUND)));
    }

    /** Rewrites a draft or a returned estimate. */
    @PUT
    @Path("{id}")
    @RolesAllowed({Roles.UNIT_OFFICER, Roles.UNIT_LEADER, Roles.DISTRICT_BOARD})
    @Operation(
            operationId = "editBudgetEstimate",
            summary = "Sửa dự toán (Edit a budget estimate)",
            description = "Thay toàn bộ nội dung; chỉ khi đang lập hoặc bị trả lại. Đơn vị và năm giữ nguyên.")
    @APIResponse(responseCode = "200", description = "Dự toán sau khi sửa")
    public RestResponse<EstimateView> edit(
            @Parameter(description = "Mã dự toán", example = "7f1c1b1e-0000-4000-8000-000000000001") @PathParam("id")
                    UUID id,
            @Parameter(description = "Phiên bản đã đọc", example = "\"v1\"") @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid NewEstimate estimate) {
        return Answers.ok(service.edit(id, IfMatch.require(ifMatch), estimate, actor.get(), now.instant()));
    }
}
