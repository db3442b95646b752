package vn.guongsang.nominations.tip.web;

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
import vn.guongsang.nominations.nomination.dossier.Reason;
import vn.guongsang.nominations.tip.NewTip;
import vn.guongsang.nominations.tip.TipAcceptance;
import vn.guongsang.nominations.tip.TipService;
import vn.guongsang.nominations.tip.TipStatus;
import vn.guongsang.nominations.tip.TipView;
import vn.guongsang.nominations.tip.Tips;

/** Tips. */
@Path("/v1/tips")
@Tag(name = "tips")
public class TipResource {

    private static final String ID = "Mã giới thiệu";
    private static final String EXAMPLE = "7f1c1b1e-0000-4000-8000-000000000001";
    private static final String VERSION = "Phiên bản đã đọc";
    private static final String TAG = "\"v1\"";

    private final Tips tips;
    private final TipService service;
    private final CurrentActor actor;
    private final PageLinks links;
    private final Now now;

    TipResource(Tips tips, TipService service, CurrentActor actor, PageLinks links, Now now) {
        this.tips = tips;
        this.service = service;
        this.actor = actor;
        this.links = links;
        this.now = now;
    }

    /** Takes a tip in. */
    @POST
    @RolesAllowed({Roles.UNIT_OFFICER, Roles.UNIT_LEADER, Roles.DISTRICT_BOARD, Roles.PROVINCE_BOARD})
    @Idempotent
    @Operation(
            operationId = "receiveTip",
            summary = "Ghi nhận giới thiệu (Receive a tip)",
            description = "Cán bộ hoặc hệ thống khác ghi nhận thay người dân. Câu trả lời không kèm người giới thiệu.")
    @APIResponse(
            responseCode = "201",
            description = "Đã nhận",
            content =
                    @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = TipView.class)))
    public RestResponse<TipView> receive(@NotNull @Valid NewTip tip) {
        TipView view = service.receive(tip, actor.get(), now.instant());
        return Answers.created(URI.create("/v1/tips/" + view.id()), view);
    }

    /** Tips within the caller's scope. */
    @GET
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.XLSX})
    @RolesAllowed({
        Roles.UNIT_OFFICER,
        Roles.UNIT_LEADER,
        Roles.DISTRICT_BOARD,
        Roles.PROVINCE_BOARD,
        Roles.INSPECTOR,
        Roles.AUDITOR
    })
    @Operation(
            operationId = "listTips",
            summary = "Danh sách giới thiệu (List tips)",
            description = "Trong phạm vi của người gọi, mới trước, không kèm người giới thiệu.")
    @APIResponse(responseCode = "200", description = "Một trang giới thiệu")
    public TipPage list(
            @Parameter(description = "Trạng thái", example = "RECEIVED") @QueryParam("status") TipStatus status,
            @Parameter(description = "Đơn vị của người được giới thiệu", example = EXAMPLE) @QueryParam("unitId")
                    UUID unitId,
            @BeanParam PageRequest page,
            UriInfo request) {
        Slice<TipView> slice = tips.list(new Tips.Filter(status, unitId), actor.get(), page);
        return new TipPage(slice.items(), links.next(request, slice));
    }

    /** One tip. */
    @GET
    @Path("{id}")
    @RolesAllowed({
        Roles.UNIT_OFFICER,
        Roles.UNIT_LEADER,
        Roles.DISTRICT_BOARD,
        Roles.PROVINCE_BOARD,
        Roles.INSPECTOR,
        Roles.AUDITOR
    })
    @Operation(
            operationId = "getTip",
            summary = "Một giới thiệu (Get a tip)",
            description =
                    "Người giới thiệu chỉ hiện với người đứng đầu đơn vị, cấp huyện và Ban Thi đua - Khen thưởng, đến "
                            + "khi hết thời hạn lưu giữ.")
    @APIResponse(responseCode = "200", description = "Giới thiệu")
    public RestResponse<TipView> get(@Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id) {
        return Answers.ok(tips.view(id, actor.get()).orElseThrow(() -> new ProblemException(KitProblem.NOT_FOUND)));
    }

    /** Accepts a tip. */
    @POST
    @Path("{id}/acceptance")
    @RolesAllowed({Roles.UNIT_LEADER, Roles.DISTRICT_BOARD, Roles.PROVINCE_BOARD})
    @Idempotent
    @Operation(
            operationId = "acceptTip",
            summary = "Lập hồ sơ từ giới thiệu (Accept a tip)",
            description =
                    "RECEIVED → ACCEPTED. Lập bản nháp hồ sơ, xuất xứ TIP, câu chuyện là điều được giới thiệu; người lập "
                            + "không được xét hồ sơ đó.")
    @APIResponse(responseCode = "200", description = "Giới thiệu sau thao tác")
    public RestResponse<TipView> accept(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = VERSION, example = TAG) @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid TipAcceptance request) {
        return Answers.ok(service.accept(id, IfMatch.require(ifMatch), request, actor.get(), now.instant()));
    }

    /** Rejects a tip. */
    @POST
    @Path("{id}/rejection")
    @RolesAllowed({Roles.UNIT_LEADER, Roles.DISTRICT_BOARD, Roles.PROVINCE_BOARD})
    @Idempotent
    @Operation(
            operationId = "rejectTip",
            summary = "Không lập hồ sơ (Reject a tip)",
            description = "RECEIVED → REJECTED, có lý do.")
    @APIResponse(responseCode = "200", description = "Giới thiệu sau thao tác")
    public RestResponse<TipView> reject(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = VERSION, example = TAG) @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid Reason request) {
        return Answers.ok(service.reject(id, IfMatch.require(ifMatch), request.reason(), actor.get(), now.instant()));
    }

    /** Erases who has given a tip. */
    @POST
    @Path("{id}/informant-erasure")
    @RolesAllowed({Roles.UNIT_LEADER, Roles.DISTRICT_BOARD, Roles.PROVINCE_BOARD})
    @Idempotent
    @Operation(
            operationId = "eraseTipInformant",
            summary = "Xóa thông tin người giới thiệu (Erase the informant of a tip)",
            description =
                    "Theo yêu cầu của chính người giới thiệu, ở mọi trạng thái và trước thời hạn lưu giữ. Điều được giới "
                            + "thiệu vẫn còn.")
    @APIResponse(responseCode = "200", description = "Giới thiệu sau thao tác")
    public RestResponse<TipView> forgetInformant(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = VERSION, example = TAG) @HeaderParam("If-Match") String ifMatch) {
        return Answers.ok(service.forgetInformant(id, IfMatch.require(ifMatch), actor.get(), now.instant()));
    }

    /** Closes a tip that repeats another. */
    @POST
    @Path("{id}/duplication")
    @RolesAllowed({Roles.UNIT_LEADER, Roles.DISTRICT_BOARD, Roles.PROVINCE_BOARD})
    @Idempotent
    @Operation(
            operationId = "closeDuplicateTip",
            summary = "Trùng giới thiệu khác (Close a duplicate tip)",
            description = "RECEIVED → DUPLICATE, nêu giới thiệu có trước; giới thiệu đó tự nó không được là bản trùng.")
    @APIResponse(responseCode = "200", description = "Giới thiệu sau thao tác")
    public RestResponse<TipView> duplicate(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = VERSION, example = TAG) @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid TipOriginal request) {
        return Answers.ok(
                service.duplicate(id, IfMatch.require(ifMatch), request.duplicateOf(), actor.get(), now.instant()));
    }
}
