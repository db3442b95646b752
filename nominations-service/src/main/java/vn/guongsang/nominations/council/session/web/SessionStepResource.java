package vn.guongsang.nominations.council.session.web;

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
import vn.guongsang.kit.actor.CurrentActor;
import vn.guongsang.kit.actor.Roles;
import vn.guongsang.kit.idempotency.Idempotent;
import vn.guongsang.kit.time.Now;
import vn.guongsang.kit.web.Answers;
import vn.guongsang.kit.web.IfMatch;
import vn.guongsang.nominations.council.session.SessionService;
import vn.guongsang.nominations.council.session.form.NewMinutes;
import vn.guongsang.nominations.council.session.form.Opening;
import vn.guongsang.nominations.council.session.form.SessionView;
import vn.guongsang.nominations.council.vote.BallotReceipt;
import vn.guongsang.nominations.council.vote.BallotService;
import vn.guongsang.nominations.council.vote.NewBallot;
import vn.guongsang.nominations.nomination.dossier.Reason;

/** The steps of a session: one sub-resource a transition. */
@Path("/v1/council-sessions")
@Tag(name = "council")
public class SessionStepResource {

    private static final String ID = "Mã phiên họp";
    private static final String EXAMPLE = "7f1c1b1e-0000-4000-8000-000000000001";
    private static final String VERSION = "Phiên bản đã đọc";
    private static final String TAG = "\"v1\"";

    private final SessionService service;
    private final BallotService ballots;
    private final CurrentActor actor;
    private final Now now;

    SessionStepResource(SessionService service, BallotService ballots, CurrentActor actor, Now now) {
        this.service = service;
        this.ballots = ballots;
        this.actor = actor;
        this.now = now;
    }

    /** Opens a session. */
    @POST
    @Path("{id}/opening")
    @RolesAllowed(Roles.PROVINCE_BOARD)
    @Idempotent
    @Operation(
            operationId = "openCouncilSession",
            summary = "Mở phiên họp (Open a council session)",
            description =
                    "PLANNED → OPEN. Ghi danh sách có mặt, kiểm tra điều kiện họp, cố định quy tắc biểu quyết và người không được bỏ phiếu vì xung đột lợi ích.")
    @APIResponse(responseCode = "200", description = "Phiên họp sau thao tác")
    public RestResponse<SessionView> open(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = VERSION, example = TAG) @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid Opening request) {
        return Answers.ok(service.open(id, IfMatch.require(ifMatch), request, actor.get(), now.instant()));
    }

    /** Closes a session. */
    @POST
    @Path("{id}/closing")
    @RolesAllowed(Roles.PROVINCE_BOARD)
    @Idempotent
    @Operation(
            operationId = "closeCouncilSession",
            summary = "Kết thúc phiên họp (Close a council session)",
            description = "OPEN → CLOSED. Kiểm phiếu và đóng băng biên bản với mã kiểm tra.")
    @APIResponse(responseCode = "200", description = "Phiên họp sau thao tác")
    public RestResponse<SessionView> close(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = VERSION, example = TAG) @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid NewMinutes request) {
        return Answers.ok(service.close(id, IfMatch.require(ifMatch), request, actor.get(), now.instant()));
    }

    /** Cancels a session. */
    @POST
    @Path("{id}/cancellation")
    @RolesAllowed(Roles.PROVINCE_BOARD)
    @Idempotent
    @Operation(
            operationId = "cancelCouncilSession",
            summary = "Hủy phiên họp (Cancel a council session)",
            description = "PLANNED hoặc OPEN → CANCELLED, có lý do. Phiếu đã bỏ không được kiểm.")
    @APIResponse(responseCode = "200", description = "Phiên họp sau thao tác")
    public RestResponse<SessionView> cancel(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = VERSION, example = TAG) @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid Reason request) {
        return Answers.ok(service.cancel(id, IfMatch.require(ifMatch), request.reason(), actor.get(), now.instant()));
    }

    /** Takes a ballot. */
    @POST
    @Path("{id}/ballots")
    @RolesAllowed({Roles.COUNCIL_MEMBER, Roles.PROVINCE_BOARD})
    @Idempotent
    @Operation(
            operationId = "castBallot",
            summary = "Bỏ phiếu kín (Cast a secret ballot)",
            description =
                    "Mỗi thành viên một phiếu cho mỗi hồ sơ; thành viên vắng mặt bỏ phiếu bằng văn bản. Không lưu ai bỏ phiếu gì; cùng Idempotency-Key thì phiếu đầu được giữ.")
    @APIResponse(
            responseCode = "201",
            description = "Đã bỏ phiếu",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = BallotReceipt.class)))
    public RestResponse<BallotReceipt> cast(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @NotNull @Valid NewBallot request) {
        BallotReceipt receipt = ballots.cast(id, request, actor.get(), now.instant());
        return RestResponse.ResponseBuilder.<BallotReceipt>created(URI.create("/v1/council-sessions/" + id))
                .entity(receipt)
                .build();
    }
}
