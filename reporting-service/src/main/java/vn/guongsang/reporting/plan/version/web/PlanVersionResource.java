package vn.guongsang.reporting.plan.version.web;

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
import vn.guongsang.reporting.plan.version.PlanVersionService;
import vn.guongsang.reporting.plan.version.PlanVersionView;
import vn.guongsang.reporting.plan.version.PlanVersions;
import vn.guongsang.reporting.plan.version.content.NewPlanVersion;

/** Versions of the plans: drafting and reading. */
@Path("/v1/plan-versions")
@Tag(name = "plan-versions")
public class PlanVersionResource {

    private static final String ID = "Mã bản ghi";
    private static final String EXAMPLE = "7f1c1b1e-0000-4000-8000-000000000001";

    private final PlanVersions versions;
    private final PlanVersionRows rows;
    private final PlanVersionService service;
    private final CurrentActor actor;
    private final PageLinks links;
    private final Now now;

    PlanVersionResource(
            PlanVersions versions,
            PlanVersionRows rows,
            PlanVersionService service,
            CurrentActor actor,
            PageLinks links,
            Now now) {
        this.versions = versions;
        this.rows = rows;
        this.service = service;
        this.actor = actor;
        this.links = links;
        this.now = now;
    }

    /** Begins a draft. */
    @POST
    @RolesAllowed(Roles.PROVINCE_BOARD)
    @Idempotent
    @Operation(
            operationId = "draftPlanVersion",
            summary = "Soạn một lần sửa đổi Kế hoạch (Draft a plan version)",
            description =
                    "Kế hoạch V.2, đoạn cuối: điều chỉnh, bổ sung Kế hoạch cho phù hợp với tình hình thực tiễn. Những gì "
                            + "còn thiếu được hỏi khi thông qua.")
    @APIResponse(
            responseCode = "201",
            description = "Đã soạn",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = PlanVersionView.class)))
    public RestResponse<PlanVersionView> draft(@NotNull @Valid NewPlanVersion version) {
        PlanVersionView view = service.draft(version, actor.get(), now.instant());
        return Answers.created(URI.create("/v1/plan-versions/" + view.id()), view);
    }

    /** All versions. */
    @GET
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.XLSX})
    @RolesAllowed({
        Roles.UNIT_OFFICER,
        Roles.UNIT_LEADER,
        Roles.DISTRICT_BOARD,
        Roles.PROVINCE_BOARD,
        Roles.COUNCIL_MEMBER,
        Roles.PROPAGANDA_BOARD,
        Roles.FINANCE,
        Roles.INSPECTOR,
        Roles.AUDITOR,
        Roles.ADMIN
    })
    @Operation(
            operationId = "listPlanVersions",
            summary = "Các lần ban hành, sửa đổi Kế hoạch (List plan versions)",
            description = "Mới trước; lọc theo kế hoạch và trạng thái.")
    @APIResponse(responseCode = "200", description = "Một trang")
    public PlanVersionPage list(
            @Valid @BeanParam PlanVersionFilter filter, @BeanParam PageRequest page, UriInfo request) {
        Slice<PlanVersionRow> slice = rows.list(filter, page);
        return new PlanVersionPage(slice.items(), links.next(request, slice));
    }

    /** One version. */
    @GET
    @Path("{id}")
    @RolesAllowed({
        Roles.UNIT_OFFICER,
        Roles.UNIT_LEADER,
        Roles.DISTRICT_BOARD,
        Roles.PROVINCE_BOARD,
        Roles.COUNCIL_MEMBER,
        Roles.PROPAGANDA_BOARD,
        Roles.FINANCE,
        Roles.INSPECTOR,
        Roles.AUDITOR,
        Roles.ADMIN
    })
    @Operation(
            operationId = "getPlanVersion",
            summary = "Một lần ban hành hoặc sửa đổi (Get a plan version)",
            description = "Văn bản, ngày hiệu lực, các nội dung thay đổi, lịch sử và các thao tác được phép.")
    @APIResponse(responseCode = "200", description = "Lần ban hành hoặc sửa đổi")
    public RestResponse<PlanVersionView> get(@Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id) {
        return Answers.ok(versions.view(id, actor.get()).orElseThrow(() -> new ProblemException(KitProblem.NOT_FOUND)));
    }

    /** Rewrites a draft. */
    @PUT
    @Path("{id}")
    @RolesAllowed(Roles.PROVINCE_BOARD)
    @Operation(
            operationId = "editPlanVersion",
            summary = "Sửa bản soạn (Edit a plan version)",
            description = "Thay toàn bộ nội dung của bản soạn; kế hoạch giữ nguyên.")
    @APIResponse(responseCode = "200", description = "Sau khi sửa")
    public RestResponse<PlanVersionView> edit(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = "Phiên bản đã đọc", example = "\"v1\"") @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid NewPlanVersion version) {
        return Answers.ok(service.edit(id, IfMatch.require(ifMatch), version, actor.get(), now.instant()));
    }
}
