package vn.guongsang.kit.webhook.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
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
import vn.guongsang.kit.time.Now;
import vn.guongsang.kit.web.Answers;
import vn.guongsang.kit.web.IfMatch;
import vn.guongsang.kit.webhook.NewSubscription;
import vn.guongsang.kit.webhook.Subscription;
import vn.guongsang.kit.webhook.SubscriptionChange;
import vn.guongsang.kit.webhook.SubscriptionService;
import vn.guongsang.kit.webhook.Subscriptions;
import vn.guongsang.kit.webhook.step.SubscriptionStatus;

/** Webhook subscriptions of the calling account: reading, registering, changing, ending. */
@Path("/v1/webhook-subscriptions")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.CMS, Roles.PROVINCE_BOARD, Roles.ADMIN})
@Tag(
        name = "webhooks",
        description =
                "Nhận sự kiện qua HTTP, theo Standard Webhooks (v1, HMAC-SHA256); mỗi tài khoản chỉ thấy đăng ký của"
                        + " mình")
public class WebhookResource {

    private static final String ID = "Mã đăng ký";
    private static final String EXAMPLE = "7f1c1b1e-0000-4000-8000-000000000001";
    private static final String VERSION = "Phiên bản đã đọc";
    private static final String TAG = "\"v1\"";

    private final Subscriptions subscriptions;
    private final SubscriptionService service;
    private final WebhookViews views;
    private final CurrentActor actor;
    private final PageLinks links;
    private final Now now;

    WebhookResource(
            Subscriptions subscriptions,
            SubscriptionService service,
            WebhookViews views,
            CurrentActor actor,
            PageLinks links,
            Now now) {
        this.subscriptions = subscriptions;
        this.service = service;
        this.views = views;
        this.actor = actor;
        this.links = links;
        this.now = now;
    }

    /** The caller's subscriptions. */
    @GET
    @Operation(
            operationId = "listWebhookSubscriptions",
            summary = "Các đăng ký webhook của tôi (List my webhook subscriptions)",
            description = "Mới trước, kể cả đã chấm dứt.")
    @APIResponse(responseCode = "200", description = "Một trang đăng ký")
    public WebhookPage list(
            @Parameter(description = "Trạng thái", example = "ACTIVE") @QueryParam("status") SubscriptionStatus status,
            @BeanParam PageRequest page,
            UriInfo request) {
        Slice<WebhookView> slice = views.rows(subscriptions.list(status, actor.get(), page), now.instant());
        return new WebhookPage(slice.items(), links.next(request, slice));
    }

    /** One subscription. */
    @GET
    @Path("{id}")
    @Operation(
            operationId = "getWebhookSubscription",
            summary = "Một đăng ký webhook (Get a webhook subscription)",
            description = "Kèm lịch sử, không kèm bí mật.")
    @APIResponse(responseCode = "200", description = "Đăng ký")
    public RestResponse<WebhookView> get(@Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id) {
        Subscription found =
                subscriptions.find(id, actor.get()).orElseThrow(() -> new ProblemException(KitProblem.NOT_FOUND));
        return Answers.ok(views.one(found, now.instant()));
    }

    /** Registers a receiver. */
    @POST
    @Idempotent
    @Operation(
            operationId = "registerWebhook",
            summary = "Đăng ký webhook (Register a webhook)",
            description =
                    "Mọi sự kiện phát sau đó mà tài khoản được đọc sẽ được gửi, ít nhất một lần, thứ tự không bảo đảm:"
                            + " chống trùng theo webhook-id, bỏ qua data.version cũ hơn. Bí mật chỉ có trong câu trả lời này.")
    @APIResponse(
            responseCode = "201",
            description = "Đã đăng ký",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = WebhookView.class)))
    public RestResponse<WebhookView> register(@NotNull @Valid NewSubscription request) {
        SubscriptionService.Issued issued = service.register(request, actor.get(), now.instant());
        return Answers.created(
                URI.create("/v1/webhook-subscriptions/" + issued.subscription().id()),
                views.one(issued.subscription(), now.instant())
                        .withSecret(issued.secret().text()));
    }

    /** Changes address, event types or note. */
    @PATCH
    @Path("{id}")
    @Operation(
            operationId = "editWebhook",
            summary = "Sửa đăng ký webhook (Edit a webhook subscription)",
            description = "Trường vắng mặt giữ nguyên. Sự kiện đang chờ được gửi tới địa chỉ mới.")
    @APIResponse(responseCode = "200", description = "Đăng ký sau thao tác")
    public RestResponse<WebhookView> edit(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = VERSION, example = TAG) @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid SubscriptionChange request) {
        Subscription edited = service.edit(id, IfMatch.require(ifMatch), request, actor.get(), now.instant());
        return Answers.ok(views.one(edited, now.instant()));
    }

    /** Ends a subscription. */
    @DELETE
    @Path("{id}")
    @Operation(
            operationId = "endWebhook",
            summary = "Chấm dứt đăng ký webhook (End a webhook subscription)",
            description = "Không mở lại được; bí mật và sự kiện đang chờ bị xóa, nhật ký còn.")
    @APIResponse(responseCode = "204", description = "Đã chấm dứt")
    public void end(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = VERSION, example = TAG) @HeaderParam("If-Match") String ifMatch) {
        service.end(id, IfMatch.require(ifMatch), actor.get(), now.instant());
    }
}
