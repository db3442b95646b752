package vn.guongsang.kit.webhook.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.guongsang.kit.actor.CurrentActor;
import vn.guongsang.kit.actor.Roles;
import vn.guongsang.kit.idempotency.Idempotent;
import vn.guongsang.kit.time.Now;
import vn.guongsang.kit.web.Answers;
import vn.guongsang.kit.web.IfMatch;
import vn.guongsang.kit.webhook.SubscriptionService;

/** The steps of a webhook subscription, one sub-resource each. */
@Path("/v1/webhook-subscriptions/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.CMS, Roles.PROVINCE_BOARD, Roles.ADMIN})
@Tag(name = "webhooks")
public class WebhookStepResource {

    private static final String ID = "Mã đăng ký";
    private static final String EXAMPLE = "7f1c1b1e-0000-4000-8000-000000000001";
    private static final String VERSION = "Phiên bản đã đọc";
    private static final String TAG = "\"v1\"";

    private final SubscriptionService service;
    private final WebhookViews views;
    private final CurrentActor actor;
    private final Now now;

    WebhookStepResource(SubscriptionService service, WebhookViews views, CurrentActor actor, Now now) {
        this.service = service;
        this.views = views;
        this.actor = actor;
        this.now = now;
    }

    /** Stops sending. */
    @POST
    @Path("pause")
    @Idempotent
    @Operation(
            operationId = "pauseWebhook",
            summary = "Tạm dừng gửi (Pause a webhook)",
            description = "ACTIVE → PAUSED. Sự kiện vẫn được xếp hàng.")
    @APIResponse(responseCode = "200", description = "Đăng ký sau thao tác")
    public RestResponse<WebhookView> pause(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = VERSION, example = TAG) @HeaderParam("If-Match") String ifMatch) {
        return Answers.ok(
                views.one(service.pause(id, IfMatch.require(ifMatch), actor.get(), now.instant()), now.instant()));
    }

    /** Goes on. */
    @POST
    @Path("resumption")
    @Idempotent
    @Operation(
            operationId = "resumeWebhook",
            summary = "Gửi tiếp (Resume a webhook)",
            description = "PAUSED, DISABLED → ACTIVE. Mọi sự kiện đang chờ được gửi ngay.")
    @APIResponse(responseCode = "200", description = "Đăng ký sau thao tác")
    public RestResponse<WebhookView> resume(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = VERSION, example = TAG) @HeaderParam("If-Match") String ifMatch) {
        return Answers.ok(
                views.one(service.resume(id, IfMatch.require(ifMatch), actor.get(), now.instant()), now.instant()));
    }

    /** A new secret. */
    @POST
    @Path("secret-rotation")
    @Idempotent
    @Operation(
            operationId = "rotateWebhookSecret",
            summary = "Thay bí mật (Rotate the secret of a webhook)",
            description =
                    "Trong overlapHours giờ, mỗi lần gửi có hai chữ ký, bằng bí mật mới và cũ. Bí mật mới chỉ có trong"
                            + " câu trả lời này.")
    @APIResponse(responseCode = "200", description = "Đăng ký sau thao tác, kèm bí mật mới")
    public RestResponse<WebhookView> rotate(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = VERSION, example = TAG) @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid SecretRotation request) {
        SubscriptionService.Issued issued = service.rotate(
                id, IfMatch.require(ifMatch), Duration.ofHours(request.overlapHours()), actor.get(), now.instant());
        return Answers.ok(views.one(issued.subscription(), now.instant())
                .withSecret(issued.secret().text()));
    }
}
