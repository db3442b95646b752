package vn.guongsang.media.briefing.web;

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
import vn.guongsang.kit.web.Answers;
import vn.guongsang.kit.web.IfMatch;
import vn.guongsang.media.briefing.BriefingService;
import vn.guongsang.media.briefing.BriefingView;
import vn.guongsang.media.briefing.Briefings;
import vn.guongsang.media.briefing.form.NewBriefing;
import vn.guongsang.media.briefing.step.BriefingStatus;

/** Press briefings: writing and reading. */
@Path("/v1/press-briefings")
@Tag(name = "press-briefings")
public class BriefingResource {

    private static final String ID = "Mã kỳ giao ban";
    private static final String EXAMPLE = "7f1c1b1e-0000-4000-8000-000000000001";
    private static final String VERSION = "Phiên bản đã đọc";
    private static final String TAG = "\"v1\"";

    private final Briefings briefings;
    private final BriefingRows rows;
    private final BriefingService service;
    private final CurrentActor actor;
    private final PageLinks links;
    private final Now now;

    BriefingResource(
            Briefings briefings,
            BriefingRows rows,
            BriefingService service,
            CurrentActor actor,
            PageLinks links,
            Now now) {
        this.briefings = briefings;
        this.rows = rows;
        this.service = service;
        this.actor = actor;
        this.links = links;
        this.now = now;
    }

    /** Begins a draft. */
    @POST
    @RolesAllowed({Roles.PROPAGANDA_BOARD, Roles.PROVINCE_BOARD})
    @Idempotent
    @Operation(
            operationId = "draftPressBriefing",
            summary = "Soạn đánh giá giao ban báo chí (Draft a press briefing)",
            description =
                    "Đánh giá từng cơ quan trong một kỳ đã qua, theo thang điểm của ngày giao ban. Bản nháp chỉ cơ quan chủ trì thấy.")
    @APIResponse(
            responseCode = "201",
            description = "Đã lập",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = BriefingView.class)))
    public RestResponse<BriefingView> draft(@NotNull @Valid NewBriefing briefing) {
        BriefingView view = service.draft(briefing, actor.get(), now.instant());
        return Answers.created(URI.create("/v1/press-briefings/" + view.id()), view);
    }

    /** Briefings that the caller may see. */
    @GET
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.XLSX})
    @RolesAllowed({
        Roles.PROPAGANDA_BOARD,
        Roles.PROVINCE_BOARD,
        Roles.MEDIA_EDITOR,
        Roles.INSPECTOR,
        Roles.AUDITOR,
        Roles.ADMIN
    })
    @Operation(
            operationId = "listPressBriefings",
            summary = "Các kỳ giao ban báo chí (List press briefings)",
            description = "Biên tập viên thấy các kỳ đã thông báo có đánh giá cơ quan mình, kể cả cơ quan tiền thân.")
    @APIResponse(responseCode = "200", description = "Một trang kỳ giao ban")
    public BriefingPage list(
            @Parameter(description = "Trạng thái", example = "ISSUED") @QueryParam("status") BriefingStatus status,
            @Parameter(description = "Cơ quan được đánh giá", example = EXAMPLE) @QueryParam("outletId") UUID outletId,
            @BeanParam PageRequest page,
            @Context UriInfo request) {
        Slice<BriefingRow> slice = rows.list(status, outletId, actor.get(), page);
        return new BriefingPage(slice.items(), links.next(request, slice));
    }

    /** One briefing. */
    @GET
    @Path("{id}")
    @RolesAllowed({
        Roles.PROPAGANDA_BOARD,
        Roles.PROVINCE_BOARD,
        Roles.MEDIA_EDITOR,
        Roles.INSPECTOR,
        Roles.AUDITOR,
        Roles.ADMIN
    })
    @Operation(
            operationId = "getPressBriefing",
            summary = "Một kỳ giao ban báo chí (Get a press briefing)",
            description = "Biên tập viên chỉ thấy đánh giá của cơ quan mình.")
    @APIResponse(responseCode = "200", description = "Kỳ giao ban")
    public RestResponse<BriefingView> get(@Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id) {
        return Answers.ok(
                briefings.view(id, actor.get()).orElseThrow(() -> new ProblemException(KitProblem.NOT_FOUND)));
    }

    /** Rewrites a draft. */
    @PUT
    @Path("{id}")
    @RolesAllowed({Roles.PROPAGANDA_BOARD, Roles.PROVINCE_BOARD})
    @Operation(
            operationId = "editPressBriefing",
            summary = "Sửa đánh giá giao ban (Edit a press briefing)",
            description = "Thay toàn bộ nội dung; chỉ khi là bản nháp.")
    @APIResponse(responseCode = "200", description = "Kỳ giao ban sau khi sửa")
    public RestResponse<BriefingView> edit(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = VERSION, example = TAG) @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid NewBriefing briefing) {
        return Answers.ok(service.edit(id, IfMatch.require(ifMatch), briefing, actor.get(), now.instant()));
    }
}
