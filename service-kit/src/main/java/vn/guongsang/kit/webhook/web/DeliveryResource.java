package vn.guongsang.kit.webhook.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.guongsang.kit.actor.CurrentActor;
import vn.guongsang.kit.actor.Roles;
import vn.guongsang.kit.idempotency.Idempotent;
import vn.guongsang.kit.page.PageLinks;
import vn.guongsang.kit.page.PageRequest;
import vn.guongsang.kit.page.Slice;
import vn.guongsang.kit.problem.KitProblem;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.time.Now;
import vn.guongsang.kit.webhook.Subscriptions;
import vn.guongsang.kit.webhook.delivery.Deliveries;
import vn.guongsang.kit.webhook.delivery.DeliveryService;
import vn.guongsang.kit.webhook.delivery.DeliveryStatus;
import vn.guongsang.kit.webhook.delivery.DeliveryView;

/** The delivery log of a subscription, test events and replays. */
@Path("/v1/webhook-subscriptions/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.CMS, Roles.PROVINCE_BOARD, Roles.ADMIN})
@Tag(name = "webhooks")
public class DeliveryResource {

    private static final String ID = "Mã đăng ký";
    private static final String DELIVERY = "Mã lần gửi";
    private static final String EXAMPLE = "7f1c1b1e-0000-4000-8000-000000000001";

    private final Subscriptions subscriptions;
    private final Deliveries deliveries;
    private final DeliveryService service;
    private final CurrentActor actor;
    private final PageLinks links;
    private final Now now;

    DeliveryResource(
            Subscriptions subscriptions,
            Deliveries deliveries,
            DeliveryService service,
            CurrentActor actor,
            PageLinks links,
            Now now) {
        this.subscriptions = subscriptions;
        this.deliveries = deliveries;
        this.service = service;
        this.actor = actor;
        this.links = links;
        this.now = now;
    }

    /** What was sent and what waits. */
    @GET
    @Path("deliveries")
    @Operation(
            operationId = "listWebhookDeliveries",
            summary = "Nhật ký gửi (List the deliveries of a webhook)",
            description = "Mới trước; lọc theo trạng thái, ví dụ FAILED.")
    @APIResponse(responseCode = "200", description = "Một trang nhật ký")
    public DeliveryPage list(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = "Trạng thái", example = "FAILED") @QueryParam("status") DeliveryStatus status,
            @BeanParam PageRequest page,
            UriInfo request) {
        requireOwn(id);
        Slice<DeliveryView> slice = deliveries.list(id, status, page);
        return new DeliveryPage(slice.items(), links.next(request, slice));
    }

    /** One delivery with its attempts. */
    @GET
    @Path("deliveries/{deliveryId}")
    @Operation(
            operationId = "getWebhookDelivery",
            summary = "Một sự kiện gửi đi (Get a delivery of a webhook)",
            description = "Kèm từng lần gửi: thời điểm, trạng thái, thời gian, đầu câu trả lời, loại lỗi.")
    @APIResponse(responseCode = "200", description = "Sự kiện gửi đi")
    public DeliveryView get(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = DELIVERY, example = EXAMPLE) @PathParam("deliveryId") UUID delivery) {
        requireOwn(id);
        return found(id, delivery);
    }

    /** Sends a test event. */
    @POST
    @Path("test-event")
    @Idempotent
    @Operation(
            operationId = "sendWebhookTest",
            summary = "Gửi sự kiện thử (Send a test event)",
            description = "Loại vn.guongsang.webhook.test.v1; kết quả xem trong nhật ký gửi.")
    @APIResponse(responseCode = "200", description = "Đã xếp hàng")
    public DeliveryView test(@Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id) {
        return found(id, service.test(id, actor.get(), now.instant()));
    }

    /** Sends one delivery once more. */
    @POST
    @Path("deliveries/{deliveryId}/replay")
    @Idempotent
    @Operation(
            operationId = "replayWebhookDelivery",
            summary = "Gửi lại một sự kiện (Replay a delivery)",
            description = "Cùng webhook-id; sự kiện đang chờ thì không gửi lại.")
    @APIResponse(responseCode = "200", description = "Đã xếp hàng lại")
    public DeliveryView replay(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = DELIVERY, example = EXAMPLE) @PathParam("deliveryId") UUID delivery) {
        service.replay(id, delivery, actor.get(), now.instant());
        return found(id, delivery);
    }

    /** Sends everything since a moment once more. */
    @POST
    @Path("replay")
    @Idempotent
    @Operation(
            operationId = "replayWebhook",
            summary = "Gửi lại từ một thời điểm (Replay a webhook since a moment)",
            description = "Mọi sự kiện đã xếp hàng từ thời điểm đó và đã gửi xong hoặc đã thử hết, cùng webhook-id.")
    @APIResponse(responseCode = "200", description = "Số sự kiện được gửi lại")
    public Replayed replaySince(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @NotNull @Valid ReplayRequest request) {
        return new Replayed(service.replaySince(id, request.since(), actor.get(), now.instant()));
    }

    private void requireOwn(UUID id) {
        if (subscriptions.find(id, actor.get()).isEmpty()) {
            throw new ProblemException(KitProblem.NOT_FOUND);
        }
    }

    private DeliveryView found(UUID subscription, UUID delivery) {
        return deliveries.find(subscription, delivery).orElseThrow(() -> new ProblemException(KitProblem.NOT_FOUND));
    }
}
