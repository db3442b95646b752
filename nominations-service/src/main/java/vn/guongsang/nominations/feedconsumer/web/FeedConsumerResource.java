package vn.guongsang.nominations.feedconsumer.web;

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
import vn.guongsang.kit.problem.KitProblem;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.table.write.Tables;
import vn.guongsang.kit.time.Now;
import vn.guongsang.kit.web.Answers;
import vn.guongsang.kit.web.IfMatch;
import vn.guongsang.nominations.feedconsumer.FeedConsumerService;
import vn.guongsang.nominations.feedconsumer.NewFeedConsumer;
import vn.guongsang.nominations.nomination.dossier.Reason;

/** Feed consumers: reading, registering, suspending. */
@Path("/v1/feed-consumers")
@RolesAllowed({Roles.PROVINCE_BOARD, Roles.ADMIN})
@Tag(name = "feed-consumers")
public class FeedConsumerResource {

    private static final String ID = "Mã bên nhận";
    private static final String EXAMPLE = "7f1c1b1e-0000-4000-8000-000000000001";
    private static final String VERSION = "Phiên bản đã đọc";
    private static final String TAG = "\"v1\"";

    private final FeedConsumerRows rows;
    private final FeedConsumerService service;
    private final CurrentActor actor;
    private final PageLinks links;
    private final Now now;

    FeedConsumerResource(
            FeedConsumerRows rows, FeedConsumerService service, CurrentActor actor, PageLinks links, Now now) {
        this.rows = rows;
        this.service = service;
        this.actor = actor;
        this.links = links;
        this.now = now;
    }

    /** All feed consumers. */
    @GET
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.XLSX})
    @RolesAllowed({Roles.PROVINCE_BOARD, Roles.AUDITOR, Roles.ADMIN})
    @Operation(
            operationId = "listFeedConsumers",
            summary = "Các bên nhận nguồn cấp (List feed consumers)",
            description = "Mới trước; mỗi dòng nêu lần đọc cuối, số thay đổi chưa đọc và số tin gỡ chưa nhận.")
    @APIResponse(responseCode = "200", description = "Một trang bên nhận")
    public FeedConsumerPage list(@BeanParam FeedConsumerFilter filter, @BeanParam PageRequest page, UriInfo request) {
        Slice<FeedConsumerRow> slice = rows.list(filter, actor.get(), page, now.instant());
        return new FeedConsumerPage(slice.items(), links.next(request, slice));
    }

    /** One feed consumer. */
    @GET
    @Path("{id}")
    @RolesAllowed({Roles.PROVINCE_BOARD, Roles.AUDITOR, Roles.ADMIN})
    @Operation(
            operationId = "getFeedConsumer",
            summary = "Một bên nhận nguồn cấp (Get a feed consumer)",
            description = "Kèm các thông tin xác thực, không kèm bí mật.")
    @APIResponse(responseCode = "200", description = "Bên nhận")
    public RestResponse<FeedConsumerView> get(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id) {
        return answer(id, actor.get());
    }

    /** Registers a newsroom. */
    @POST
    @Idempotent
    @Operation(
            operationId = "registerFeedConsumer",
            summary = "Đăng ký bên nhận nguồn cấp (Register a feed consumer)",
            description = "Sau đó cấp thông tin xác thực. Lĩnh vực, đơn vị: giới hạn những gì bên đó nhận.")
    @APIResponse(
            responseCode = "201",
            description = "Đã đăng ký",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = FeedConsumerView.class)))
    public RestResponse<FeedConsumerView> register(@NotNull @Valid NewFeedConsumer request) {
        Actor who = actor.get();
        UUID id = service.register(request, who, now.instant());
        return Answers.created(
                URI.create("/v1/feed-consumers/" + id),
                rows.view(id, who).orElseThrow(() -> new ProblemException(KitProblem.NOT_FOUND)));
    }

    /** Changes what is told of a newsroom. */
    @PUT
    @Path("{id}")
    @Operation(
            operationId = "editFeedConsumer",
            summary = "Sửa bên nhận nguồn cấp (Edit a feed consumer)",
            description = "Thay toàn bộ thông tin; thông tin xác thực giữ nguyên.")
    @APIResponse(responseCode = "200", description = "Bên nhận sau thao tác")
    public RestResponse<FeedConsumerView> edit(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = VERSION, example = TAG) @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid NewFeedConsumer request) {
        Actor who = actor.get();
        service.edit(id, IfMatch.require(ifMatch), request, who, now.instant());
        return answer(id, who);
    }

    /** Suspend a feed consumer. */
    @POST
    @Path("{id}/suspension")
    @Idempotent
    @Operation(
            operationId = "suspendFeedConsumer",
            summary = "Tạm dừng bên nhận (Suspend a feed consumer)",
            description = "ACTIVE → SUSPENDED. Mọi thông tin xác thực bị từ chối cho đến khi tiếp tục.")
    @APIResponse(responseCode = "200", description = "Bên nhận sau thao tác")
    public RestResponse<FeedConsumerView> suspend(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = VERSION, example = TAG) @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid Reason request) {
        Actor who = actor.get();
        service.suspend(id, IfMatch.require(ifMatch), request.reason(), who, now.instant());
        return answer(id, who);
    }

    /** Resume a feed consumer. */
    @POST
    @Path("{id}/resumption")
    @Idempotent
    @Operation(
            operationId = "resumeFeedConsumer",
            summary = "Tiếp tục bên nhận (Resume a feed consumer)",
            description = "SUSPENDED → ACTIVE.")
    @APIResponse(responseCode = "200", description = "Bên nhận sau thao tác")
    public RestResponse<FeedConsumerView> resume(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = VERSION, example = TAG) @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid Reason request) {
        Actor who = actor.get();
        service.resume(id, IfMatch.require(ifMatch), request.reason(), who, now.instant());
        return answer(id, who);
    }

    /** Close a feed consumer. */
    @POST
    @Path("{id}/closure")
    @Idempotent
    @Operation(
            operationId = "closeFeedConsumer",
            summary = "Đóng bên nhận (Close a feed consumer)",
            description = "ACTIVE, SUSPENDED → CLOSED, không mở lại được. Mọi thông tin xác thực bị thu hồi.")
    @APIResponse(responseCode = "200", description = "Bên nhận sau thao tác")
    public RestResponse<FeedConsumerView> close(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = VERSION, example = TAG) @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid Reason request) {
        Actor who = actor.get();
        service.close(id, IfMatch.require(ifMatch), request.reason(), who, now.instant());
        return answer(id, who);
    }

    private RestResponse<FeedConsumerView> answer(UUID id, Actor who) {
        return Answers.ok(rows.view(id, who).orElseThrow(() -> new ProblemException(KitProblem.NOT_FOUND)));
    }
}
