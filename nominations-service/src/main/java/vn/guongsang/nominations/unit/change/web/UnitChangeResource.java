package vn.guongsang.nominations.unit.change.web;

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
import jakarta.ws.rs.QueryParam;
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
import vn.guongsang.nominations.unit.change.NewUnitChange;
import vn.guongsang.nominations.unit.change.UnitChangeRow;
import vn.guongsang.nominations.unit.change.UnitChangeService;
import vn.guongsang.nominations.unit.change.UnitChangeStatus;
import vn.guongsang.nominations.unit.change.UnitChangeView;
import vn.guongsang.nominations.unit.change.UnitChanges;

/** Sets of dated changes of units. */
@Path("/v1/unit-changes")
@Tag(name = "unit-changes")
public class UnitChangeResource {

    private final UnitChanges changes;
    private final UnitChangeService service;
    private final CurrentActor actor;
    private final PageLinks links;
    private final Now now;

    UnitChangeResource(UnitChanges changes, UnitChangeService service, CurrentActor actor, PageLinks links, Now now) {
        this.changes = changes;
        this.service = service;
        this.actor = actor;
        this.links = links;
        this.now = now;
    }

    /** Drafts a set. */
    @POST
    @RolesAllowed({Roles.PROVINCE_BOARD, Roles.ADMIN})
    @Idempotent
    @Operation(
            operationId = "draftUnitChange",
            summary = "Soạn một đợt thay đổi đơn vị (Draft a set of unit changes)",
            description =
                    "Đổi tên, sáp nhập, chia tách, giải thể, chuyển cấp trên, đổi cấp, lập mới: tất cả trong một đợt có cùng văn bản và ngày hiệu lực. Bản soạn chưa thay đổi gì.")
    @APIResponse(
            responseCode = "201",
            description = "Đã soạn",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = UnitChangeView.class)))
    public RestResponse<UnitChangeView> draft(@NotNull @Valid NewUnitChange change) {
        UnitChangeView view = service.draft(change, actor.get(), now.instant());
        return Answers.created(URI.create("/v1/unit-changes/" + view.id()), view);
    }

    /** Sets, newest first. */
    @GET
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.XLSX})
    @RolesAllowed({Roles.PROVINCE_BOARD, Roles.ADMIN, Roles.AUDITOR})
    @Operation(
            operationId = "listUnitChanges",
            summary = "Các đợt thay đổi đơn vị (List sets of unit changes)",
            description = "Các đợt thay đổi, mới trước.")
    @APIResponse(responseCode = "200", description = "Một trang đợt thay đổi")
    public UnitChangePage list(
            @Parameter(description = "Trạng thái", example = "DRAFT") @QueryParam("status") UnitChangeStatus status,
            @BeanParam PageRequest page,
            UriInfo request) {
        Slice<UnitChangeRow> slice = changes.list(status, actor.get(), page);
        return new UnitChangePage(slice.items(), links.next(request, slice));
    }

    /** One set. */
    @GET
    @Path("{id}")
    @RolesAllowed({Roles.PROVINCE_BOARD, Roles.ADMIN, Roles.AUDITOR})
    @Operation(
            operationId = "getUnitChange",
            summary = "Một đợt thay đổi đơn vị (Get a set of unit changes)",
            description = "Đợt thay đổi với văn bản, các thay đổi và lịch sử.")
    @APIResponse(responseCode = "200", description = "Đợt thay đổi")
    public RestResponse<UnitChangeView> get(
            @Parameter(description = "Mã đợt thay đổi", example = "7f1c1b1e-0000-4000-8000-000000000001")
                    @PathParam("id")
                    UUID id) {
        return Answers.ok(changes.view(id, actor.get()).orElseThrow(() -> new ProblemException(KitProblem.NOT_FOUND)));
    }

    /** Rewrites a draft. */
    @PUT
    @Path("{id}")
    @RolesAllowed({Roles.PROVINCE_BOARD, Roles.ADMIN})
    @Operation(
            operationId = "editUnitChange",
            summary = "Sửa đợt thay đổi (Edit a set of unit changes)",
            description = "Thay toàn bộ nội dung; chỉ khi đang soạn.")
    @APIResponse(responseCode = "200", description = "Đợt thay đổi sau khi sửa")
    public RestResponse<UnitChangeView> edit(
            @Parameter(description = "Mã đợt thay đổi", example = "7f1c1b1e-0000-4000-8000-000000000001")
                    @PathParam("id")
                    UUID id,
            @Parameter(description = "Phiên bản đã đọc", example = "\"v1\"") @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid NewUnitChange change) {
        return Answers.ok(service.edit(id, IfMatch.require(ifMatch), change, actor.get(), now.instant()));
    }
}
