package vn.guongsang.nominations.unitplan.web;

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
import vn.guongsang.nominations.unitplan.UnitPlanService;
import vn.guongsang.nominations.unitplan.UnitPlanView;
import vn.guongsang.nominations.unitplan.UnitPlans;
import vn.guongsang.nominations.unitplan.content.NewUnitPlan;

/** Plans of the units: drafting and reading. */
@Path("/v1/unit-plans")
@Tag(name = "unit-plans")
public class UnitPlanResource {

    private final UnitPlans plans;
    private final UnitPlanRows rows;
    private final UnitPlanService service;
    private final CurrentActor actor;
    private final PageLinks links;
    private final Now now;

    UnitPlanResource(
            UnitPlans plans, UnitPlanRows rows, UnitPlanService service, CurrentActor actor, PageLinks links, Now now) {
        this.plans = plans;
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
            operationId = "draftUnitPlan",
            summary = "Lập kế hoạch năm của đơn vị (Draft a unit plan)",
            description =
                    "Kế hoạch phát hiện, tuyên truyền, phổ biến, nhân rộng và tôn vinh (Kế hoạch II.2); mỗi đơn vị mỗi năm một kế hoạch.")
    @APIResponse(
            responseCode = "201",
            description = "Đã lập",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = UnitPlanView.class)))
    public RestResponse<UnitPlanView> draft(@NotNull @Valid NewUnitPlan plan) {
        UnitPlanView view = service.draft(plan, actor.get(), now.instant());
        return Answers.created(URI.create("/v1/unit-plans/" + view.id()), view);
    }

    /** Editions within the caller's scope. */
    @GET
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.XLSX})
    @RolesAllowed({
        Roles.UNIT_OFFICER,
        Roles.UNIT_LEADER,
        Roles.DISTRICT_BOARD,
        Roles.PROVINCE_BOARD,
        Roles.COUNCIL_MEMBER,
        Roles.INSPECTOR,
        Roles.AUDITOR,
        Roles.ADMIN
    })
    @Operation(
            operationId = "listUnitPlans",
            summary = "Danh sách kế hoạch của đơn vị (List unit plans)",
            description = "Kế hoạch của những đơn vị trong phạm vi của người gọi, mới trước.")
    @APIResponse(responseCode = "200", description = "Một trang kế hoạch")
    public UnitPlanPage list(@Valid @BeanParam UnitPlanFilter filter, @BeanParam PageRequest page, UriInfo request) {
        Slice<UnitPlanRow> slice = rows.list(filter, actor.get(), page);
        return new UnitPlanPage(slice.items(), links.next(request, slice));
    }

    /** One plan. */
    @GET
    @Path("{id}")
    @RolesAllowed({
        Roles.UNIT_OFFICER,
        Roles.UNIT_LEADER,
        Roles.DISTRICT_BOARD,
        Roles.PROVINCE_BOARD,
        Roles.COUNCIL_MEMBER,
        Roles.INSPECTOR,
        Roles.AUDITOR,
        Roles.ADMIN
    })
    @Operation(
            operationId = "getUnitPlan",
            summary = "Một kế hoạch (Get a unit plan)",
            description = "Nội dung, hình thức tôn vinh, văn bản, lịch sử và các thao tác được phép.")
    @APIResponse(responseCode = "200", description = "Kế hoạch")
    public RestResponse<UnitPlanView> get(
            @Parameter(description = "Mã kế hoạch", example = "7f1c1b1e-0000-4000-8000-000000000001") @PathParam("id")
                    UUID id) {
        return Answers.ok(plans.view(id, actor.get()).orElseThrow(() -> new ProblemException(KitProblem.NOT_FOUND)));
    }

    /** Rewrites a draft or a returned plan. */
    @PUT
    @Path("{id}")
    @RolesAllowed({Roles.UNIT_OFFICER, Roles.UNIT_LEADER, Roles.DISTRICT_BOARD})
    @Operation(
            operationId = "editUnitPlan",
            summary = "Sửa kế hoạch (Edit a unit plan)",
            description = "Thay toàn bộ nội dung; chỉ khi đang soạn hoặc bị trả lại. Đơn vị và năm giữ nguyên.")
    @APIResponse(responseCode = "200", description = "Kế hoạch sau khi sửa")
    public RestResponse<UnitPlanView> edit(
            @Parameter(description = "Mã kế hoạch", example = "7f1c1b1e-0000-4000-8000-000000000001") @PathParam("id")
                    UUID id,
            @Parameter(description = "Phiên bản đã đọc", example = "\"v1\"") @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid NewUnitPlan plan) {
        return Answers.ok(service.edit(id, IfMatch.require(ifMatch), plan, actor.get(), now.instant()));
    }
}
