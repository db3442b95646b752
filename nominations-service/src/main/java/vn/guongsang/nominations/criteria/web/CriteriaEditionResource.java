package vn.guongsang.nominations.criteria.web;

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
import vn.guongsang.nominations.criteria.CriteriaEditionView;
import vn.guongsang.nominations.criteria.CriteriaEditions;
import vn.guongsang.nominations.criteria.CriteriaService;
import vn.guongsang.nominations.criteria.content.NewCriteriaEdition;

/** Criteria sets of the units: drafting and reading. */
@Path("/v1/criteria-editions")
@Tag(name = "criteria")
public class CriteriaEditionResource {

    private final CriteriaEditions editions;
    private final CriteriaEditionRows rows;
    private final CriteriaService service;
    private final CurrentActor actor;
    private final PageLinks links;
    private final Now now;

    CriteriaEditionResource(
            CriteriaEditions editions,
            CriteriaEditionRows rows,
            CriteriaService service,
            CurrentActor actor,
            PageLinks links,
            Now now) {
        this.editions = editions;
        this.rows = rows;
        this.service = service;
        this.actor = actor;
        this.links = links;
        this.now = now;
    }

    /** Begins a draft. */
    @POST
    @RolesAllowed({Roles.UNIT_OFFICER, Roles.UNIT_LEADER, Roles.DISTRICT_BOARD, Roles.PROVINCE_BOARD})
    @Idempotent
    @Operation(
            operationId = "draftCriteriaEdition",
            summary = "Dự thảo bộ tiêu chuẩn (Draft a criteria edition)",
            description =
                    "Bản dự thảo được phép thiếu. Bốn tiêu chuẩn chung luôn áp dụng, không ghi và không sửa ở đây; "
                            + "mỗi tiêu chuẩn của đơn vị cụ thể hóa một tiêu chuẩn chung (Kế hoạch IV.2.c).")
    @APIResponse(
            responseCode = "201",
            description = "Đã lập",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = CriteriaEditionView.class)))
    public RestResponse<CriteriaEditionView> draft(@NotNull @Valid NewCriteriaEdition edition) {
        CriteriaEditionView view = service.draft(edition, actor.get(), now.instant());
        return Answers.created(URI.create("/v1/criteria-editions/" + view.id()), view);
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
            operationId = "listCriteriaEditions",
            summary = "Danh sách bộ tiêu chuẩn (List criteria editions)",
            description = "Các bản tiêu chuẩn của những đơn vị trong phạm vi của người gọi, mới trước.")
    @APIResponse(responseCode = "200", description = "Một trang bản tiêu chuẩn")
    public CriteriaEditionPage list(
            @Valid @BeanParam CriteriaEditionFilter filter, @BeanParam PageRequest page, UriInfo request) {
        Slice<CriteriaEditionRow> slice = rows.list(filter, actor.get(), page);
        return new CriteriaEditionPage(slice.items(), links.next(request, slice));
    }

    /** One edition. */
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
            operationId = "getCriteriaEdition",
            summary = "Một bản tiêu chuẩn (Get a criteria edition)",
            description = "Các tiêu chuẩn, văn bản ban hành, thời gian hiệu lực, lịch sử và các thao tác được phép.")
    @APIResponse(responseCode = "200", description = "Bản tiêu chuẩn")
    public RestResponse<CriteriaEditionView> get(
            @Parameter(description = "Mã bản tiêu chuẩn", example = "7f1c1b1e-0000-4000-8000-000000000001")
                    @PathParam("id")
                    UUID id) {
        return Answers.ok(editions.view(id, actor.get()).orElseThrow(() -> new ProblemException(KitProblem.NOT_FOUND)));
    }

    /** Rewrites a draft. */
    @PUT
    @Path("{id}")
    @RolesAllowed({Roles.UNIT_OFFICER, Roles.UNIT_LEADER, Roles.DISTRICT_BOARD, Roles.PROVINCE_BOARD})
    @Operation(
            operationId = "editCriteriaEdition",
            summary = "Sửa bản dự thảo (Edit a criteria edition)",
            description =
                    "Thay toàn bộ nội dung; chỉ khi là dự thảo. Bản đã ban hành không sửa được, phải ban hành bản mới.")
    @APIResponse(responseCode = "200", description = "Bản dự thảo sau khi sửa")
    public RestResponse<CriteriaEditionView> edit(
            @Parameter(description = "Mã bản tiêu chuẩn", example = "7f1c1b1e-0000-4000-8000-000000000001")
                    @PathParam("id")
                    UUID id,
            @Parameter(description = "Phiên bản đã đọc", example = "\"v1\"") @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid NewCriteriaEdition edition) {
        return Answers.ok(service.edit(id, IfMatch.require(ifMatch), edition, actor.get(), now.instant()));
    }
}
