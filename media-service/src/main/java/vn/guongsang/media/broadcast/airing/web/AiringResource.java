package vn.guongsang.media.broadcast.airing.web;

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
import vn.guongsang.kit.web.IfMatch;
import vn.guongsang.media.broadcast.airing.AiringService;
import vn.guongsang.media.broadcast.airing.NewAiring;
import vn.guongsang.media.broadcast.channel.StepReason;

/** The log of what was aired. */
@Path("/v1/as-run-records")
@Tag(name = "as-run-records")
public class AiringResource {

    private static final String ID = "Mã bản ghi";
    private static final String EXAMPLE = "7f1c1b1e-0000-4000-8000-000000000001";

    private final AiringViews views;
    private final AiringService service;
    private final CurrentActor actor;
    private final PageLinks links;
    private final Now now;

    AiringResource(AiringViews views, AiringService service, CurrentActor actor, PageLinks links, Now now) {
        this.views = views;
        this.service = service;
        this.actor = actor;
        this.links = links;
        this.now = now;
    }

    /** Notes one airing. */
    @POST
    @RolesAllowed(Roles.MEDIA_EDITOR)
    @Idempotent
    @Operation(
            operationId = "recordAiring",
            summary = "Ghi điều đã phát (Record an airing)",
            description =
                    "Chỉ điều đã phát được tính, dù có trong lịch hay không. Mã của hệ thống phát sóng đã ghi rồi: 409 "
                            + "airing-known, recordId nêu bản ghi đó.")
    @APIResponse(
            responseCode = "201",
            description = "Đã ghi",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = AiringView.class)))
    public RestResponse<AiringView> record(@NotNull @Valid NewAiring airing) {
        Actor who = actor.get();
        UUID id = service.record(airing, who, now.instant());
        return Answers.created(URI.create("/v1/as-run-records/" + id), views.get(id, who));
    }

    /** Lines that the caller may see. */
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
            operationId = "listAsRunRecords",
            summary = "Nhật ký phát sóng (List as-run records)",
            description =
                    "Mới phát trước. Với channelId, month và status=RECORDED: đúng các bản ghi mà số phút của tháng cộng lại.")
    @APIResponse(responseCode = "200", description = "Một trang nhật ký")
    public AiringPage list(@Valid @BeanParam AiringFilter filter, @BeanParam PageRequest page, UriInfo request) {
        Slice<AiringView> slice = views.list(filter, actor.get(), page);
        return new AiringPage(slice.items(), links.next(request, slice));
    }

    /** One line. */
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
            operationId = "getAsRunRecord",
            summary = "Một bản ghi phát sóng (Get an as-run record)",
            description = "Bản ghi cùng thao tác được phép.")
    @APIResponse(responseCode = "200", description = "Bản ghi")
    public RestResponse<AiringView> get(@Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id) {
        return Answers.ok(views.get(id, actor.get()));
    }

    /** Annuls a line. */
    @POST
    @Path("{id}/annulment")
    @RolesAllowed(Roles.MEDIA_EDITOR)
    @Idempotent
    @Operation(
            operationId = "annulAsRunRecord",
            summary = "Hủy bản ghi sai (Annul an as-run record)",
            description = "RECORDED → ANNULLED, có lý do: không tính nữa, vẫn đọc được. Ghi lại đúng bằng mã khác.")
    @APIResponse(responseCode = "200", description = "Bản ghi sau thao tác")
    public RestResponse<AiringView> annul(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = "Phiên bản đã đọc", example = "\"v1\"") @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid StepReason request) {
        Actor who = actor.get();
        service.annul(id, IfMatch.require(ifMatch), request.reason(), who, now.instant());
        return Answers.ok(views.get(id, who));
    }
}
