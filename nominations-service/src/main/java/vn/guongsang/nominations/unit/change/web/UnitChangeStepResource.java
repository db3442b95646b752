package vn.guongsang.nominations.unit.change.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
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
import vn.guongsang.nominations.unit.change.UnitChangeService;
import vn.guongsang.nominations.unit.change.UnitChangeView;
import vn.guongsang.nominations.unit.change.UnitChanges;
import vn.guongsang.nominations.unit.change.impact.Impact;
import vn.guongsang.nominations.unit.change.impact.ImpactView;
import vn.guongsang.nominations.unit.change.impact.OpenDossier;

/** The dry run of a set of changes, and its two ends. */
@Path("/v1/unit-changes")
@Tag(name = "unit-changes")
public class UnitChangeStepResource {

    private static final String ID = "Mã đợt thay đổi";
    private static final String EXAMPLE = "7f1c1b1e-0000-4000-8000-000000000001";
    private static final String VERSION = "Phiên bản đã đọc";
    private static final String TAG = "\"v1\"";

    private final UnitChanges changes;
    private final UnitChangeService service;
    private final CurrentActor actor;
    private final PageLinks links;
    private final Now now;

    UnitChangeStepResource(
            UnitChanges changes, UnitChangeService service, CurrentActor actor, PageLinks links, Now now) {
        this.changes = changes;
        this.service = service;
        this.actor = actor;
        this.links = links;
        this.now = now;
    }

    /** What a draft would touch. */
    @GET
    @Path("{id}/impact")
    @RolesAllowed({Roles.PROVINCE_BOARD, Roles.ADMIN, Roles.AUDITOR})
    @Operation(
            operationId = "previewUnitChange",
            summary = "Xem trước tác động (Preview a set of unit changes)",
            description =
                    "Chạy thử, không ghi gì: đơn vị lập mới, kết thúc, đổi tên, đổi cấp trên; hồ sơ đang mở; phạm vi của cán bộ; số đơn vị theo loại trước và sau; quy tắc bị vi phạm. Khi không vi phạm, previewToken dùng để thực hiện. Chỉ khi đang soạn.")
    @APIResponse(responseCode = "200", description = "Tác động")
    public ImpactView impact(@Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id) {
        return changes.impact(id).map(Impact::view).orElseThrow(() -> new ProblemException(KitProblem.NOT_FOUND));
    }

    /** The open dossiers of the units that a set changes. */
    @GET
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.XLSX})
    @Path("{id}/open-dossiers")
    @RolesAllowed({Roles.PROVINCE_BOARD, Roles.ADMIN, Roles.AUDITOR})
    @Operation(
            operationId = "listUnitChangeDossiers",
            summary = "Hồ sơ đang mở của các đơn vị thay đổi (List open dossiers of the units)",
            description = "Hồ sơ chưa có kết quả của các đơn vị nêu trong đợt, mới trước.")
    @APIResponse(responseCode = "200", description = "Một trang hồ sơ")
    public OpenDossierPage dossiers(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = "Chỉ hồ sơ của đơn vị này", example = EXAMPLE) @QueryParam("unitId") UUID unitId,
            @BeanParam PageRequest page,
            UriInfo request) {
        Slice<OpenDossier> slice =
                changes.dossiers(id, unitId, page).orElseThrow(() -> new ProblemException(KitProblem.NOT_FOUND));
        return new OpenDossierPage(slice.items(), links.next(request, slice));
    }

    /** Commits a set. */
    @POST
    @Path("{id}/commit")
    @RolesAllowed({Roles.PROVINCE_BOARD, Roles.ADMIN})
    @Idempotent
    @Operation(
            operationId = "commitUnitChange",
            summary = "Thực hiện đợt thay đổi (Commit a set of unit changes)",
            description =
                    "DRAFT → COMMITTED. Mọi thay đổi được ghi cùng lúc, mỗi đơn vị một sự kiện. Cần previewToken của bản xem trước; nếu từ đó đã khác, trả lời 409 với phần khác (difference).")
    @APIResponse(responseCode = "200", description = "Đợt thay đổi sau khi thực hiện")
    public RestResponse<UnitChangeView> commit(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = VERSION, example = TAG) @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid NewCommit request) {
        return Answers.ok(
                service.commit(id, IfMatch.require(ifMatch), request.previewToken(), actor.get(), now.instant()));
    }

    /** Gives a set up. */
    @POST
    @Path("{id}/discard")
    @RolesAllowed({Roles.PROVINCE_BOARD, Roles.ADMIN})
    @Idempotent
    @Operation(
            operationId = "discardUnitChange",
            summary = "Bỏ đợt thay đổi (Discard a set of unit changes)",
            description = "DRAFT → DISCARDED, có lý do.")
    @APIResponse(responseCode = "200", description = "Đợt thay đổi sau khi bỏ")
    public RestResponse<UnitChangeView> discard(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = VERSION, example = TAG) @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid NewDiscard request) {
        return Answers.ok(service.discard(id, IfMatch.require(ifMatch), request.reason(), actor.get(), now.instant()));
    }
}
