package vn.guongsang.media.broadcast.slot.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
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
import vn.guongsang.kit.table.write.Tables;
import vn.guongsang.kit.time.Now;
import vn.guongsang.kit.web.Answers;
import vn.guongsang.media.broadcast.slot.SlotService;
import vn.guongsang.media.broadcast.slot.step.NewSlot;

/** Slots of the schedule: booking and reading. */
@Path("/v1/broadcast-slots")
@Tag(name = "broadcast-slots")
public class SlotResource {

    private final SlotViews views;
    private final SlotService service;
    private final CurrentActor actor;
    private final PageLinks links;
    private final Now now;

    SlotResource(SlotViews views, SlotService service, CurrentActor actor, PageLinks links, Now now) {
        this.views = views;
        this.service = service;
        this.actor = actor;
        this.links = links;
        this.now = now;
    }

    /** Books a single slot. */
    @POST
    @RolesAllowed(Roles.MEDIA_EDITOR)
    @Idempotent
    @Operation(
            operationId = "bookBroadcastSlot",
            summary = "Đặt khung giờ lẻ (Book a broadcast slot)",
            description =
                    "Trên kênh phát thanh, truyền hình của cơ quan mình. Trùng giờ với khung khác của kênh thì trả lời 409 "
                            + "slot-overlap, slotInTheWay nêu khung đó.")
    @APIResponse(
            responseCode = "201",
            description = "Đã đặt",
            content =
                    @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = SlotView.class)))
    public RestResponse<SlotView> book(@NotNull @Valid NewSlot slot) {
        Actor who = actor.get();
        Instant at = now.instant();
        UUID id = service.book(slot, who, at);
        return Answers.created(URI.create("/v1/broadcast-slots/" + id), views.get(id, who, at));
    }

    /** Slots that the caller may see. */
    @GET
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.XLSX})
    @RolesAllowed({
        Roles.MEDIA_EDITOR,
        Roles.CMS,
        Roles.PROPAGANDA_BOARD,
        Roles.PROVINCE_BOARD,
        Roles.INSPECTOR,
        Roles.AUDITOR,
        Roles.ADMIN
    })
    @Operation(
            operationId = "listBroadcastSlots",
            summary = "Lịch phát sóng (List broadcast slots)",
            description =
                    "Theo giờ phát, cả khung đã hủy. Tòa soạn thấy lịch của kênh mình và của kênh mà kênh mình tiếp sóng.")
    @APIResponse(responseCode = "200", description = "Một trang khung giờ")
    public SlotPage list(@Valid @BeanParam SlotFilter filter, @BeanParam PageRequest page, UriInfo request) {
        Slice<SlotView> slice = views.list(filter, actor.get(), page, now.instant());
        return new SlotPage(slice.items(), links.next(request, slice));
    }

    /** One slot. */
    @GET
    @Path("{id}")
    @RolesAllowed({
        Roles.MEDIA_EDITOR,
        Roles.CMS,
        Roles.PROPAGANDA_BOARD,
        Roles.PROVINCE_BOARD,
        Roles.INSPECTOR,
        Roles.AUDITOR,
        Roles.ADMIN
    })
    @Operation(
            operationId = "getBroadcastSlot",
            summary = "Một khung giờ (Get a broadcast slot)",
            description = "Khung giờ cùng nội dung, lịch sử và các thao tác được phép.")
    @APIResponse(responseCode = "200", description = "Khung giờ")
    public RestResponse<SlotView> get(
            @Parameter(description = "Mã khung giờ", example = "7f1c1b1e-0000-4000-8000-000000000001") @PathParam("id")
                    UUID id) {
        return Answers.ok(views.get(id, actor.get(), now.instant()));
    }
}
