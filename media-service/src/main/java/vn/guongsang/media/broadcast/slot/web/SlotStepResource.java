package vn.guongsang.media.broadcast.slot.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Instant;
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
import vn.guongsang.kit.time.Now;
import vn.guongsang.kit.web.Answers;
import vn.guongsang.kit.web.IfMatch;
import vn.guongsang.media.broadcast.channel.StepReason;
import vn.guongsang.media.broadcast.slot.SlotService;
import vn.guongsang.media.broadcast.slot.item.NewItems;
import vn.guongsang.media.broadcast.slot.step.NewMove;

/** Slots of the schedule: one sub-resource a step. */
@Path("/v1/broadcast-slots/{id}")
@Tag(name = "broadcast-slots")
public class SlotStepResource {

    private static final String ID = "Mã khung giờ";
    private static final String EXAMPLE = "7f1c1b1e-0000-4000-8000-000000000001";
    private static final String VERSION = "Phiên bản đã đọc";
    private static final String TAG = "\"v1\"";
    private static final String AFTER = "Khung giờ sau thao tác";

    private final SlotViews views;
    private final SlotService service;
    private final CurrentActor actor;
    private final Now now;

    SlotStepResource(SlotViews views, SlotService service, CurrentActor actor, Now now) {
        this.views = views;
        this.service = service;
        this.actor = actor;
        this.now = now;
    }

    /** Gives a slot another time. */
    @POST
    @Path("move")
    @RolesAllowed(Roles.MEDIA_EDITOR)
    @Idempotent
    @Operation(
            operationId = "moveBroadcastSlot",
            summary = "Dời khung giờ (Move a broadcast slot)",
            description =
                    "Trước giờ phát, có lý do. Trùng giờ: 409 slot-overlap. Khung phát lại, tiếp sóng khung này được cảnh báo.")
    @APIResponse(responseCode = "200", description = AFTER)
    public RestResponse<SlotView> move(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = VERSION, example = TAG) @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid NewMove request) {
        Actor who = actor.get();
        Instant at = now.instant();
        service.move(id, IfMatch.require(ifMatch), request, who, at);
        return Answers.ok(views.get(id, who, at));
    }

    /** Says what a slot is to show. */
    @POST
    @Path("items")
    @RolesAllowed(Roles.MEDIA_EDITOR)
    @Idempotent
    @Operation(
            operationId = "fillBroadcastSlot",
            summary = "Xếp nội dung (Fill a broadcast slot)",
            description =
                    "Thay toàn bộ nội dung: nhiệm vụ của chính kênh này hoặc điển hình có căn cứ công bố, mỗi nội dung có số "
                            + "phút; tổng không quá thời lượng.")
    @APIResponse(responseCode = "200", description = AFTER)
    public RestResponse<SlotView> fill(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = VERSION, example = TAG) @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid NewItems request) {
        Actor who = actor.get();
        Instant at = now.instant();
        service.fill(id, IfMatch.require(ifMatch), request, who, at);
        return Answers.ok(views.get(id, who, at));
    }

    /** Calls a slot off. */
    @POST
    @Path("cancellation")
    @RolesAllowed(Roles.MEDIA_EDITOR)
    @Idempotent
    @Operation(
            operationId = "cancelBroadcastSlot",
            summary = "Hủy khung giờ (Cancel a broadcast slot)",
            description =
                    "PLANNED → CANCELLED trước giờ phát, có lý do; giờ đó trống. Khung phát lại, tiếp sóng được cảnh báo.")
    @APIResponse(responseCode = "200", description = AFTER)
    public RestResponse<SlotView> cancel(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = VERSION, example = TAG) @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid StepReason request) {
        Actor who = actor.get();
        Instant at = now.instant();
        service.cancel(id, IfMatch.require(ifMatch), request.reason(), who, at);
        return Answers.ok(views.get(id, who, at));
    }

    /** Lets a slot take place after all. */
    @POST
    @Path("restoration")
    @RolesAllowed(Roles.MEDIA_EDITOR)
    @Idempotent
    @Operation(
            operationId = "restoreBroadcastSlot",
            summary = "Khôi phục khung giờ (Restore a broadcast slot)",
            description = "CANCELLED → PLANNED trước giờ phát, nếu giờ đó còn trống; nếu không: 409 slot-overlap.")
    @APIResponse(responseCode = "200", description = AFTER)
    public RestResponse<SlotView> restore(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = VERSION, example = TAG) @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid StepReason request) {
        Actor who = actor.get();
        Instant at = now.instant();
        service.restore(id, IfMatch.require(ifMatch), request.reason(), who, at);
        return Answers.ok(views.get(id, who, at));
    }
}
