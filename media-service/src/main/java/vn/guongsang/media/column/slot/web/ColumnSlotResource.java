package vn.guongsang.media.column.slot.web;

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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.guongsang.kit.actor.Actor;
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
import vn.guongsang.media.column.slot.ColumnSlotService;
import vn.guongsang.media.column.slot.step.NewDay;
import vn.guongsang.media.column.slot.step.NewFilling;
import vn.guongsang.media.column.slot.step.NewItems;
import vn.guongsang.media.column.step.StepReason;

/** Slots of columns: what they are to bring, when, and whether they have appeared. */
@Path("/v1/column-slots")
@Tag(name = "columns")
public class ColumnSlotResource {

    private static final String ID = "Mã kỳ của chuyên mục";
    private static final String EXAMPLE = "7f1c1b1e-0000-4000-8000-000000000001";
    private static final String VERSION = "Phiên bản đã đọc";
    private static final String TAG = "\"v1\"";

    private final ColumnSlotViews views;
    private final ColumnSlotService service;
    private final CurrentActor actor;
    private final PageLinks links;
    private final Now now;

    ColumnSlotResource(ColumnSlotViews views, ColumnSlotService service, CurrentActor actor, PageLinks links, Now now) {
        this.views = views;
        this.service = service;
        this.actor = actor;
        this.links = links;
        this.now = now;
    }

    /** Slots within the caller's scope. */
    @GET
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.XLSX})
    @RolesAllowed({
        Roles.MEDIA_EDITOR,
        Roles.PROPAGANDA_BOARD,
        Roles.PROVINCE_BOARD,
        Roles.COUNCIL_MEMBER,
        Roles.INSPECTOR,
        Roles.AUDITOR,
        Roles.ADMIN
    })
    @Operation(
            operationId = "listColumnSlots",
            summary = "Các kỳ của chuyên mục (List slots of columns)",
            description = "Lập sẵn theo định kỳ; theo ngày. gap=true: báo động các kỳ sắp tới còn trống.")
    @APIResponse(responseCode = "200", description = "Một trang kỳ")
    public ColumnSlotPage list(
            @Valid @BeanParam ColumnSlotFilter filter, @BeanParam PageRequest page, @Context UriInfo request) {
        Slice<ColumnSlotView> slice = views.list(filter, actor.get(), page, now.today());
        return new ColumnSlotPage(slice.items(), links.next(request, slice));
    }

    /** One slot. */
    @GET
    @Path("{id}")
    @RolesAllowed({
        Roles.MEDIA_EDITOR,
        Roles.PROPAGANDA_BOARD,
        Roles.PROVINCE_BOARD,
        Roles.COUNCIL_MEMBER,
        Roles.INSPECTOR,
        Roles.AUDITOR,
        Roles.ADMIN
    })
    @Operation(
            operationId = "getColumnSlot",
            summary = "Một kỳ của chuyên mục (Get a slot of a column)",
            description = "Tin, bài dự kiến, lịch sử và các thao tác được phép.")
    @APIResponse(responseCode = "200", description = "Kỳ của chuyên mục")
    public RestResponse<ColumnSlotView> get(@Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id) {
        return answer(id, actor.get());
    }

    /** Plan a slot. */
    @PUT
    @Path("{id}/items")
    @RolesAllowed(Roles.MEDIA_EDITOR)
    @Operation(
            operationId = "planColumnSlot",
            summary = "Dự kiến tin, bài của kỳ (Plan a slot)",
            description =
                    "Thay toàn bộ danh sách; nhiệm vụ phải của kênh này và chưa dự kiến ở kỳ khác. Bài đã đăng không bỏ ra được.")
    @APIResponse(responseCode = "200", description = "Kỳ sau thao tác")
    public RestResponse<ColumnSlotView> plan(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = VERSION, example = TAG) @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid NewItems request) {
        Actor who = actor.get();
        service.plan(id, IfMatch.require(ifMatch), request, who, now.instant());
        return answer(id, who);
    }

    /** Move a slot. */
    @POST
    @Path("{id}/move")
    @RolesAllowed(Roles.MEDIA_EDITOR)
    @Idempotent
    @Operation(
            operationId = "moveColumnSlot",
            summary = "Dời kỳ (Move a slot)",
            description = "PLANNED, sang ngày khác, có lý do; lập lại theo định kỳ không đụng đến kỳ đã dời.")
    @APIResponse(responseCode = "200", description = "Kỳ sau thao tác")
    public RestResponse<ColumnSlotView> move(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = VERSION, example = TAG) @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid NewDay request) {
        Actor who = actor.get();
        service.move(id, IfMatch.require(ifMatch), request, who, now.instant());
        return answer(id, who);
    }

    /** Fill a slot. */
    @POST
    @Path("{id}/filling")
    @RolesAllowed(Roles.MEDIA_EDITOR)
    @Idempotent
    @Operation(
            operationId = "fillColumnSlot",
            summary = "Báo đã thực hiện kỳ (Fill a slot)",
            description =
                    "PLANNED → FILLED, khi mọi tin, bài đã đăng. Kỳ mà mọi nhiệm vụ đã đăng thì hệ thống tự chuyển.")
    @APIResponse(responseCode = "200", description = "Kỳ sau thao tác")
    public RestResponse<ColumnSlotView> fill(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = VERSION, example = TAG) @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid NewFilling request) {
        Actor who = actor.get();
        service.fill(id, IfMatch.require(ifMatch), request.trace(), who, now.instant());
        return answer(id, who);
    }

    /** Skip a slot. */
    @POST
    @Path("{id}/skip")
    @RolesAllowed(Roles.MEDIA_EDITOR)
    @Idempotent
    @Operation(
            operationId = "skipColumnSlot",
            summary = "Bỏ kỳ (Skip a slot)",
            description = "PLANNED → SKIPPED, có lý do; các nhiệm vụ được dự kiến ở kỳ khác.")
    @APIResponse(responseCode = "200", description = "Kỳ sau thao tác")
    public RestResponse<ColumnSlotView> skip(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = VERSION, example = TAG) @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid StepReason request) {
        Actor who = actor.get();
        service.skip(id, IfMatch.require(ifMatch), request.reason(), who, now.instant());
        return answer(id, who);
    }

    /** Reopen a slot. */
    @POST
    @Path("{id}/reopening")
    @RolesAllowed(Roles.MEDIA_EDITOR)
    @Idempotent
    @Operation(
            operationId = "reopenColumnSlot",
            summary = "Mở lại kỳ (Reopen a slot)",
            description = "FILLED hoặc SKIPPED → PLANNED, có lý do; không khi có nhiệm vụ đã đăng.")
    @APIResponse(responseCode = "200", description = "Kỳ sau thao tác")
    public RestResponse<ColumnSlotView> reopen(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = VERSION, example = TAG) @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid StepReason request) {
        Actor who = actor.get();
        service.reopen(id, IfMatch.require(ifMatch), request.reason(), who, now.instant());
        return answer(id, who);
    }

    private RestResponse<ColumnSlotView> answer(UUID id, Actor who) {
        return Answers.ok(
                views.find(id, who, now.today()).orElseThrow(() -> new ProblemException(KitProblem.NOT_FOUND)));
    }
}
