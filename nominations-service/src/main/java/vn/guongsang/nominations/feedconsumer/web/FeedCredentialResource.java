package vn.guongsang.nominations.feedconsumer.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
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
import vn.guongsang.kit.problem.KitProblem;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.time.Now;
import vn.guongsang.kit.web.Answers;
import vn.guongsang.kit.web.IfMatch;
import vn.guongsang.nominations.feedconsumer.FeedConsumerService;
import vn.guongsang.nominations.feedconsumer.IssuedCredential;
import vn.guongsang.nominations.nomination.dossier.Reason;

/** Credentials of feed consumers: issued, rotated, revoked. */
@Path("/v1/feed-consumers/{id}/credentials")
@RolesAllowed({Roles.PROVINCE_BOARD, Roles.ADMIN})
@Tag(name = "feed-consumers")
public class FeedCredentialResource {

    private static final String ID = "Mã bên nhận";
    private static final String EXAMPLE = "7f1c1b1e-0000-4000-8000-000000000001";
    private static final String VERSION = "Phiên bản đã đọc";
    private static final String TAG = "\"v1\"";

    private final FeedConsumerRows rows;
    private final FeedConsumerService service;
    private final CurrentActor actor;
    private final Now now;

    FeedCredentialResource(FeedConsumerRows rows, FeedConsumerService service, CurrentActor actor, Now now) {
        this.rows = rows;
        this.service = service;
        this.actor = actor;
        this.now = now;
    }

    /** Issue a credential. */
    @POST
    @Idempotent
    @Operation(
            operationId = "issueFeedCredential",
            summary = "Cấp thông tin xác thực (Issue a feed credential)",
            description = "Bí mật chỉ có trong câu trả lời này và không lưu ở đâu; mất thì cấp cái mới.")
    @APIResponse(
            responseCode = "201",
            description = "Thông tin xác thực mới",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = IssuedCredential.class)))
    public RestResponse<IssuedCredential> issue(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = VERSION, example = TAG) @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid NewFeedCredential request) {
        return Answers.created(
                URI.create("/v1/feed-consumers/" + id),
                service.issue(id, IfMatch.require(ifMatch), request.kind(), actor.get(), now.instant()));
    }

    /** Rotate a credential. */
    @POST
    @Path("{credential}/rotation")
    @Idempotent
    @Operation(
            operationId = "rotateFeedCredential",
            summary = "Đổi thông tin xác thực (Rotate a feed credential)",
            description =
                    "Cấp cái mới cùng loại và thu hồi cái cũ trong một bước. Muốn đổi không gián đoạn: cấp thêm, rồi thu hồi cái cũ.")
    @APIResponse(
            responseCode = "201",
            description = "Thông tin xác thực mới",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = IssuedCredential.class)))
    public RestResponse<IssuedCredential> rotate(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = "Mã thông tin xác thực", example = EXAMPLE) @PathParam("credential")
                    UUID credential,
            @Parameter(description = VERSION, example = TAG) @HeaderParam("If-Match") String ifMatch) {
        return Answers.created(
                URI.create("/v1/feed-consumers/" + id),
                service.rotate(id, IfMatch.require(ifMatch), credential, actor.get(), now.instant()));
    }

    /** Revoke a credential. */
    @POST
    @Path("{credential}/revocation")
    @Idempotent
    @Operation(
            operationId = "revokeFeedCredential",
            summary = "Thu hồi thông tin xác thực (Revoke a feed credential)",
            description = "Bị từ chối ngay từ lần đọc sau.")
    @APIResponse(responseCode = "200", description = "Bên nhận sau thao tác")
    public RestResponse<FeedConsumerView> revoke(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = "Mã thông tin xác thực", example = EXAMPLE) @PathParam("credential")
                    UUID credential,
            @Parameter(description = VERSION, example = TAG) @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid Reason request) {
        Actor who = actor.get();
        service.revoke(id, IfMatch.require(ifMatch), credential, request.reason(), who, now.instant());
        return answer(id, who);
    }

    private RestResponse<FeedConsumerView> answer(UUID id, Actor who) {
        return Answers.ok(rows.view(id, who).orElseThrow(() -> new ProblemException(KitProblem.NOT_FOUND)));
    }
}
