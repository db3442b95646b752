package vn.guongsang.media.briefing.followup.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
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
import vn.guongsang.media.briefing.followup.FollowUpService;
import vn.guongsang.media.briefing.followup.form.FollowUpProof;
import vn.guongsang.media.briefing.followup.form.FollowUpView;

/** The steps of a follow-up: one sub-resource a transition. */
@Path("/v1/briefing-follow-ups")
@Tag(name = "press-briefings")
public class FollowUpStepResource {

    private static final String ID = "Mã yêu cầu";
    private static final String EXAMPLE = "7f1c1b1e-0000-4000-8000-000000000001";
    private static final String VERSION = "Phiên bản đã đọc";
    private static final String TAG = "\"v1\"";

    private final FollowUpService service;
    private final CurrentActor actor;
    private final Now now;

    FollowUpStepResource(FollowUpService service, CurrentActor actor, Now now) {
        this.service = service;
        this.actor = actor;
        this.now = now;
    }

    /** Says what the outlet has done. */
    @POST
    @Path("{id}/answer")
    @RolesAllowed(Roles.MEDIA_EDITOR)
    @Idempotent
    @Operation(
            operationId = "answerFollowUp",
            summary = "Trả lời yêu cầu (Answer a follow-up)",
            description = "OPEN → ANSWERED, do cơ quan báo chí.")
    @APIResponse(responseCode = "200", description = "Yêu cầu sau thao tác")
    public RestResponse<FollowUpView> answer(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = VERSION, example = TAG) @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid FollowUpProof request) {
        return Answers.ok(service.answer(id, IfMatch.require(ifMatch), request, actor.get(), now.instant()));
    }

    /** Finds it done. */
    @POST
    @Path("{id}/settlement")
    @RolesAllowed({Roles.PROPAGANDA_BOARD, Roles.PROVINCE_BOARD})
    @Idempotent
    @Operation(
            operationId = "settleFollowUp",
            summary = "Kết luận đã thực hiện (Settle a follow-up)",
            description = "OPEN, ANSWERED → SETTLED, có minh chứng.")
    @APIResponse(responseCode = "200", description = "Yêu cầu sau thao tác")
    public RestResponse<FollowUpView> settle(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = VERSION, example = TAG) @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid FollowUpProof request) {
        return Answers.ok(service.settle(id, IfMatch.require(ifMatch), request, actor.get(), now.instant()));
    }

    /** Finds that the answer does not do. */
    @POST
    @Path("{id}/return")
    @RolesAllowed({Roles.PROPAGANDA_BOARD, Roles.PROVINCE_BOARD})
    @Idempotent
    @Operation(
            operationId = "returnFollowUp",
            summary = "Trả lại trả lời (Return a follow-up)",
            description = "ANSWERED → OPEN, có lý do; hạn giữ nguyên.")
    @APIResponse(responseCode = "200", description = "Yêu cầu sau thao tác")
    public RestResponse<FollowUpView> giveBack(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = VERSION, example = TAG) @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid FollowUpReason request) {
        return Answers.ok(service.giveBack(id, IfMatch.require(ifMatch), request.reason(), actor.get(), now.instant()));
    }

    /** Demands it no more. */
    @POST
    @Path("{id}/withdrawal")
    @RolesAllowed({Roles.PROPAGANDA_BOARD, Roles.PROVINCE_BOARD})
    @Idempotent
    @Operation(
            operationId = "withdrawFollowUp",
            summary = "Thôi yêu cầu (Withdraw a follow-up)",
            description = "OPEN, ANSWERED → WITHDRAWN, có lý do.")
    @APIResponse(responseCode = "200", description = "Yêu cầu sau thao tác")
    public RestResponse<FollowUpView> withdraw(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = VERSION, example = TAG) @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid FollowUpReason request) {
        return Answers.ok(service.withdraw(id, IfMatch.require(ifMatch), request.reason(), actor.get(), now.instant()));
    }
}
