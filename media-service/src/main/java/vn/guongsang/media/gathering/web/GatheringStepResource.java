package vn.guongsang.media.gathering.web;

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
import vn.guongsang.media.gathering.GatheringService;
import vn.guongsang.media.gathering.GatheringView;
import vn.guongsang.media.gathering.form.NewResult;

/** The steps of a gathering: one sub-resource a transition. */
@Path("/v1/gatherings")
@Tag(name = "gatherings")
public class GatheringStepResource {

    private static final String ID = "Mã hoạt động";
    private static final String EXAMPLE = "7f1c1b1e-0000-4000-8000-000000000001";
    private static final String VERSION = "Phiên bản đã đọc";
    private static final String TAG = "\"v1\"";
    private static final String AFTER = "Hoạt động sau thao tác";

    private final GatheringService service;
    private final CurrentActor actor;
    private final Now now;

    GatheringStepResource(GatheringService service, CurrentActor actor, Now now) {
        this.service = service;
        this.actor = actor;
        this.now = now;
    }

    /** Takes it into the plan. */
    @POST
    @Path("{id}/planning")
    @RolesAllowed({
        Roles.UNIT_OFFICER,
        Roles.UNIT_LEADER,
        Roles.DISTRICT_BOARD,
        Roles.PROVINCE_BOARD,
        Roles.PROPAGANDA_BOARD
    })
    @Idempotent
    @Operation(
            operationId = "planGathering",
            summary = "Đưa vào kế hoạch (Plan a gathering)",
            description = "DRAFT → PLANNED.")
    @APIResponse(responseCode = "200", description = AFTER)
    public RestResponse<GatheringView> plan(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = VERSION, example = TAG) @HeaderParam("If-Match") String ifMatch) {
        return Answers.ok(service.plan(id, IfMatch.require(ifMatch), actor.get(), now.instant()));
    }

    /** Records what came of it. */
    @POST
    @Path("{id}/result")
    @RolesAllowed({
        Roles.UNIT_OFFICER,
        Roles.UNIT_LEADER,
        Roles.DISTRICT_BOARD,
        Roles.PROVINCE_BOARD,
        Roles.PROPAGANDA_BOARD
    })
    @Idempotent
    @Operation(
            operationId = "recordGatheringResult",
            summary = "Ghi kết quả (Record the result of a gathering)",
            description = "PLANNED → HELD: ngày tổ chức, số người, điển hình đã gặp, thời lượng.")
    @APIResponse(responseCode = "200", description = AFTER)
    public RestResponse<GatheringView> hold(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = VERSION, example = TAG) @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid NewResult request) {
        return Answers.ok(service.hold(id, IfMatch.require(ifMatch), request, actor.get(), now.instant()));
    }

    /** Puts the figures right. */
    @POST
    @Path("{id}/correction")
    @RolesAllowed({
        Roles.UNIT_OFFICER,
        Roles.UNIT_LEADER,
        Roles.DISTRICT_BOARD,
        Roles.PROVINCE_BOARD,
        Roles.PROPAGANDA_BOARD
    })
    @Idempotent
    @Operation(
            operationId = "correctGatheringResult",
            summary = "Đính chính kết quả (Correct the result of a gathering)",
            description = "HELD, có lý do; số liệu cũ vẫn đọc được.")
    @APIResponse(responseCode = "200", description = AFTER)
    public RestResponse<GatheringView> correct(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = VERSION, example = TAG) @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid ResultCorrection request) {
        return Answers.ok(service.correct(
                id, IfMatch.require(ifMatch), request.result(), request.reason(), actor.get(), now.instant()));
    }

    /** Calls it off. */
    @POST
    @Path("{id}/cancellation")
    @RolesAllowed({
        Roles.UNIT_OFFICER,
        Roles.UNIT_LEADER,
        Roles.DISTRICT_BOARD,
        Roles.PROVINCE_BOARD,
        Roles.PROPAGANDA_BOARD
    })
    @Idempotent
    @Operation(
            operationId = "cancelGathering",
            summary = "Hủy hoạt động (Cancel a gathering)",
            description = "DRAFT, PLANNED → CANCELLED, có lý do.")
    @APIResponse(responseCode = "200", description = AFTER)
    public RestResponse<GatheringView> cancel(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = VERSION, example = TAG) @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid GatheringReason request) {
        return Answers.ok(service.cancel(id, IfMatch.require(ifMatch), request.reason(), actor.get(), now.instant()));
    }

    /** Takes back that it was held. */
    @POST
    @Path("{id}/annulment")
    @RolesAllowed({Roles.UNIT_LEADER, Roles.DISTRICT_BOARD, Roles.PROVINCE_BOARD})
    @Idempotent
    @Operation(
            operationId = "annulGathering",
            summary = "Bỏ ghi nhận đã tổ chức (Annul a gathering)",
            description = "HELD → CANCELLED, có lý do: đã ghi nhận nhưng thực tế không tổ chức; không còn được tính.")
    @APIResponse(responseCode = "200", description = AFTER)
    public RestResponse<GatheringView> annul(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = VERSION, example = TAG) @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid GatheringReason request) {
        return Answers.ok(service.annul(id, IfMatch.require(ifMatch), request.reason(), actor.get(), now.instant()));
    }
}
