package vn.guongsang.media.briefing.web;

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
import vn.guongsang.media.briefing.BriefingService;
import vn.guongsang.media.briefing.BriefingView;

/** The steps of a briefing: one sub-resource a transition. */
@Path("/v1/press-briefings")
@Tag(name = "press-briefings")
public class BriefingStepResource {

    private static final String ID = "Mã kỳ giao ban";
    private static final String EXAMPLE = "7f1c1b1e-0000-4000-8000-000000000001";
    private static final String VERSION = "Phiên bản đã đọc";
    private static final String TAG = "\"v1\"";

    private final BriefingService service;
    private final CurrentActor actor;
    private final Now now;

    BriefingStepResource(BriefingService service, CurrentActor actor, Now now) {
        this.service = service;
        this.actor = actor;
        this.now = now;
    }

    /** Lets each outlet read how it was judged. */
    @POST
    @Path("{id}/issue")
    @RolesAllowed({Roles.PROPAGANDA_BOARD, Roles.PROVINCE_BOARD})
    @Idempotent
    @Operation(
            operationId = "issuePressBriefing",
            summary = "Thông báo đánh giá (Issue a press briefing)",
            description = "DRAFT → ISSUED; mỗi cơ quan đọc được đánh giá của mình.")
    @APIResponse(responseCode = "200", description = "Kỳ giao ban sau thao tác")
    public RestResponse<BriefingView> issue(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = VERSION, example = TAG) @HeaderParam("If-Match") String ifMatch) {
        return Answers.ok(service.issue(id, IfMatch.require(ifMatch), actor.get(), now.instant()));
    }

    /** Takes it back, to put something right. */
    @POST
    @Path("{id}/reopening")
    @RolesAllowed({Roles.PROPAGANDA_BOARD, Roles.PROVINCE_BOARD})
    @Idempotent
    @Operation(
            operationId = "reopenPressBriefing",
            summary = "Rút về để sửa (Reopen a press briefing)",
            description = "ISSUED, CLOSED → DRAFT, có lý do; cơ quan báo chí tạm thời không thấy.")
    @APIResponse(responseCode = "200", description = "Kỳ giao ban sau thao tác")
    public RestResponse<BriefingView> reopen(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = VERSION, example = TAG) @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid BriefingReason request) {
        return Answers.ok(service.reopen(id, IfMatch.require(ifMatch), request.reason(), actor.get(), now.instant()));
    }

    /** Closes it. */
    @POST
    @Path("{id}/closure")
    @RolesAllowed({Roles.PROPAGANDA_BOARD, Roles.PROVINCE_BOARD})
    @Idempotent
    @Operation(
            operationId = "closePressBriefing",
            summary = "Kết thúc kỳ giao ban (Close a press briefing)",
            description = "ISSUED → CLOSED, khi không còn yêu cầu chưa xong.")
    @APIResponse(responseCode = "200", description = "Kỳ giao ban sau thao tác")
    public RestResponse<BriefingView> close(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = VERSION, example = TAG) @HeaderParam("If-Match") String ifMatch) {
        return Answers.ok(service.close(id, IfMatch.require(ifMatch), actor.get(), now.instant()));
    }

    /** Gives a draft up. */
    @POST
    @Path("{id}/discard")
    @RolesAllowed({Roles.PROPAGANDA_BOARD, Roles.PROVINCE_BOARD})
    @Idempotent
    @Operation(
            operationId = "discardPressBriefing",
            summary = "Bỏ bản nháp (Discard a press briefing)",
            description = "DRAFT → DISCARDED, có lý do.")
    @APIResponse(responseCode = "200", description = "Kỳ giao ban sau thao tác")
    public RestResponse<BriefingView> discard(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = VERSION, example = TAG) @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid BriefingReason request) {
        return Answers.ok(service.discard(id, IfMatch.require(ifMatch), request.reason(), actor.get(), now.instant()));
    }
}
