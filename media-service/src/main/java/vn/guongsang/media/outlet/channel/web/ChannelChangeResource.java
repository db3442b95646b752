package vn.guongsang.media.outlet.channel.web;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
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
import vn.guongsang.kit.table.write.Tables;
import vn.guongsang.kit.time.Now;
import vn.guongsang.media.outlet.channel.ChannelChangeService;
import vn.guongsang.media.outlet.channel.ChannelChangeView;
import vn.guongsang.media.outlet.channel.ChannelChanges;
import vn.guongsang.media.outlet.channel.NewChannelChange;

/** What a channel speaks and whom it reaches, by date. */
@Path("/v1/channels/{id}/changes")
@Tag(name = "outlets")
public class ChannelChangeResource {

    private static final String ID = "Mã kênh";
    private static final String EXAMPLE = "7f1c1b1e-0000-4000-8000-000000000001";

    private final ChannelChanges changes;
    private final ChannelChangeService service;
    private final CurrentActor actor;
    private final PageLinks links;
    private final Now now;

    ChannelChangeResource(
            ChannelChanges changes, ChannelChangeService service, CurrentActor actor, PageLinks links, Now now) {
        this.changes = changes;
        this.service = service;
        this.actor = actor;
        this.links = links;
        this.now = now;
    }

    /** Changes of a channel. */
    @GET
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.XLSX})
    @Authenticated
    @Operation(
            operationId = "listChannelChanges",
            summary = "Thay đổi ngôn ngữ, vùng phủ của kênh (List changes of a channel)",
            description =
                    "Mới trước; trước thay đổi đầu tiên là ngôn ngữ, vùng phủ lúc đăng ký (listChannels với asOf).")
    @APIResponse(responseCode = "200", description = "Một trang thay đổi")
    public ChannelChangePage list(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @BeanParam PageRequest page,
            @Context UriInfo request) {
        Slice<ChannelChangeView> slice = changes.page(id, page);
        return new ChannelChangePage(slice.items(), links.next(request, slice));
    }

    /** Records a change. */
    @POST
    @RolesAllowed({Roles.PROPAGANDA_BOARD, Roles.PROVINCE_BOARD})
    @Idempotent
    @Operation(
            operationId = "recordChannelChange",
            summary = "Ghi nhận thay đổi ngôn ngữ, vùng phủ (Record a change of a channel)",
            description = "Có hiệu lực từ validFrom, nêu đủ mọi ngôn ngữ, vùng phủ; tháng đã qua giữ nguyên số liệu.")
    @APIResponse(
            responseCode = "201",
            description = "Đã ghi nhận",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ChannelChangeView.class)))
    public RestResponse<ChannelChangeView> record(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @NotNull @Valid NewChannelChange change) {
        ChannelChangeView view = service.record(id, change, actor.get(), now.instant());
        return RestResponse.ResponseBuilder.<ChannelChangeView>created(URI.create("/v1/channels/" + id + "/changes"))
                .entity(view)
                .build();
    }
}
