package vn.guongsang.media.outlet.channel.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.guongsang.kit.actor.CurrentActor;
import vn.guongsang.kit.actor.Roles;
import vn.guongsang.kit.idempotency.Idempotent;
import vn.guongsang.kit.time.Now;
import vn.guongsang.media.outlet.ChannelView;
import vn.guongsang.media.outlet.channel.ChannelService;
import vn.guongsang.media.outlet.channel.NewChannel;

/** New channels. */
@Path("/v1")
@Tag(name = "outlets")
public class ChannelResource {

    private final ChannelService service;
    private final CurrentActor actor;
    private final Now now;

    ChannelResource(ChannelService service, CurrentActor actor, Now now) {
        this.service = service;
        this.actor = actor;
        this.now = now;
    }

    /** Registers a channel. */
    @POST
    @Path("channels")
    @RolesAllowed({Roles.PROPAGANDA_BOARD, Roles.PROVINCE_BOARD})
    @Idempotent
    @Operation(
            operationId = "registerChannel",
            summary = "Đăng ký kênh (Register a channel)",
            description = "Của cơ quan đang hoạt động; kênh tiếp sóng nêu kênh gốc cùng loại.")
    @APIResponse(
            responseCode = "201",
            description = "Đã đăng ký",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ChannelView.class)))
    public RestResponse<ChannelView> register(@NotNull @Valid NewChannel channel) {
        ChannelView view = service.register(channel, actor.get(), now.instant());
        return RestResponse.ResponseBuilder.<ChannelView>created(URI.create("/v1/channels"))
                .entity(view)
                .build();
    }
}
