package vn.guongsang.kit.notification.web;

import io.quarkus.security.Authenticated;
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
import vn.guongsang.kit.idempotency.Idempotent;
import vn.guongsang.kit.notification.NoticeService;
import vn.guongsang.kit.notification.NoticeView;
import vn.guongsang.kit.notification.Notices;
import vn.guongsang.kit.page.PageLinks;
import vn.guongsang.kit.page.PageRequest;
import vn.guongsang.kit.page.Slice;
import vn.guongsang.kit.time.Now;

/** The caller's notifications. */
@Path("/v1/notifications")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "notifications", description = "Thông báo của tài khoản: bản tổng hợp việc đang chờ, và cách nhận")
public class NotificationResource {

    private final Notices notices;
    private final NoticeService service;
    private final CurrentActor actor;
    private final PageLinks links;
    private final Now now;

    NotificationResource(Notices notices, NoticeService service, CurrentActor actor, PageLinks links, Now now) {
        this.notices = notices;
        this.service = service;
        this.actor = actor;
        this.links = links;
        this.now = now;
    }

    /** The caller's notifications. */
    @GET
    @Operation(
            operationId = "listNotifications",
            summary = "Thông báo của tôi (List my notifications)",
            description = "Mới trước.")
    @APIResponse(responseCode = "200", description = "Một trang thông báo")
    public NotificationPage list(
            @Parameter(description = "Chỉ chưa đọc (true) hoặc đã đọc (false)", example = "true") @QueryParam("unread")
                    Boolean unread,
            @BeanParam PageRequest page,
            UriInfo request) {
        Slice<NoticeView> slice = notices.list(actor.get().id(), unread, page);
        return new NotificationPage(slice.items(), links.next(request, slice));
    }

    /** Marks one as read. */
    @POST
    @Path("{id}/reading")
    @Idempotent
    @Operation(
            operationId = "readNotification",
            summary = "Đánh dấu đã đọc (Mark a notification as read)",
            description = "Lần thứ hai không thay đổi gì.")
    @APIResponse(responseCode = "200", description = "Thông báo")
    public NoticeView read(
            @Parameter(description = "Mã thông báo", example = "7f1c1b1e-0000-4000-8000-000000000001") @PathParam("id")
                    UUID id) {
        return service.read(id, actor.get(), now.instant());
    }
}
