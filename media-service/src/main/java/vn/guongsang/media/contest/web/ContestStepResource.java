package vn.guongsang.media.contest.web;

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
import vn.guongsang.media.contest.ContestService;
import vn.guongsang.media.contest.ContestView;
import vn.guongsang.media.contest.step.Because;
import vn.guongsang.media.contest.step.NewExtension;

/** Contests: one sub-resource a step. */
@Path("/v1/contests")
@Tag(name = "contests")
public class ContestStepResource {

    private static final String ID = "Mã cuộc thi";
    private static final String EXAMPLE = "7f1c1b1e-0000-4000-8000-000000000001";
    private static final String VERSION = "Phiên bản đã đọc";
    private static final String TAG = "\"v1\"";

    private final ContestService service;
    private final CurrentActor actor;
    private final Now now;

    ContestStepResource(ContestService service, CurrentActor actor, Now now) {
        this.service = service;
        this.actor = actor;
        this.now = now;
    }

    /** Opens the calls. */
    @POST
    @Path("{id}/opening")
    @RolesAllowed({Roles.PROPAGANDA_BOARD, Roles.PROVINCE_BOARD})
    @Idempotent
    @Operation(
            operationId = "openContest",
            summary = "Mở nhận bài (Open a contest)",
            description = "DRAFT → OPEN. Thể lệ cố định từ lúc này, trừ gia hạn.")
    @APIResponse(responseCode = "200", description = "Cuộc thi sau thao tác")
    public RestResponse<ContestView> open(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = VERSION, example = TAG) @HeaderParam("If-Match") String ifMatch) {
        return Answers.ok(service.open(id, IfMatch.require(ifMatch), actor.get(), now.instant()));
    }

    /** Puts a last day off. */
    @POST
    @Path("{id}/extension")
    @RolesAllowed({Roles.PROPAGANDA_BOARD, Roles.PROVINCE_BOARD})
    @Idempotent
    @Operation(
            operationId = "extendContest",
            summary = "Gia hạn nhận bài (Extend a call)",
            description = "Trạng thái OPEN không đổi; ngày cuối mới sau ngày cũ.")
    @APIResponse(responseCode = "200", description = "Cuộc thi sau thao tác")
    public RestResponse<ContestView> extend(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = VERSION, example = TAG) @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid NewExtension request) {
        return Answers.ok(service.extend(id, IfMatch.require(ifMatch), request, actor.get(), now.instant()));
    }

    /** Ends the taking of entries. */
    @POST
    @Path("{id}/closure")
    @RolesAllowed({Roles.PROPAGANDA_BOARD, Roles.PROVINCE_BOARD})
    @Idempotent
    @Operation(
            operationId = "closeContest",
            summary = "Khép nhận bài (Close a contest)",
            description = "OPEN → CLOSED, khi mọi thể loại đã hết hạn.")
    @APIResponse(responseCode = "200", description = "Cuộc thi sau thao tác")
    public RestResponse<ContestView> close(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = VERSION, example = TAG) @HeaderParam("If-Match") String ifMatch) {
        return Answers.ok(service.close(id, IfMatch.require(ifMatch), actor.get(), now.instant()));
    }

    /** Begins the first round. */
    @POST
    @Path("{id}/first-round")
    @RolesAllowed({Roles.PROPAGANDA_BOARD, Roles.PROVINCE_BOARD})
    @Idempotent
    @Operation(
            operationId = "beginFirstRound",
            summary = "Bắt đầu sơ khảo (Begin the first round)",
            description = "CLOSED → JUDGING_FIRST.")
    @APIResponse(responseCode = "200", description = "Cuộc thi sau thao tác")
    public RestResponse<ContestView> judgeFirst(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = VERSION, example = TAG) @HeaderParam("If-Match") String ifMatch) {
        return Answers.ok(service.judgeFirst(id, IfMatch.require(ifMatch), actor.get(), now.instant()));
    }

    /** Closes the first round. */
    @POST
    @Path("{id}/final-round")
    @RolesAllowed({Roles.PROPAGANDA_BOARD, Roles.PROVINCE_BOARD})
    @Idempotent
    @Operation(
            operationId = "beginFinalRound",
            summary = "Khép sơ khảo, bắt đầu chung khảo (Begin the final round)",
            description =
                    "JUDGING_FIRST → JUDGING_FINAL. Mọi bài đủ số phiếu; xếp hạng trong từng đơn vị và thể loại, các bài đứng đầu vào chung khảo.")
    @APIResponse(responseCode = "200", description = "Cuộc thi sau thao tác")
    public RestResponse<ContestView> judgeFinal(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = VERSION, example = TAG) @HeaderParam("If-Match") String ifMatch) {
        return Answers.ok(service.judgeFinal(id, IfMatch.require(ifMatch), actor.get(), now.instant()));
    }

    /** Closes the final. */
    @POST
    @Path("{id}/decision")
    @RolesAllowed({Roles.PROPAGANDA_BOARD, Roles.PROVINCE_BOARD})
    @Idempotent
    @Operation(
            operationId = "decideContest",
            summary = "Khép chung khảo (Decide a contest)",
            description = "JUDGING_FINAL → DECIDED. Mọi bài đủ số phiếu; thứ hạng và giải cố định.")
    @APIResponse(responseCode = "200", description = "Cuộc thi sau thao tác")
    public RestResponse<ContestView> decide(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = VERSION, example = TAG) @HeaderParam("If-Match") String ifMatch) {
        return Answers.ok(service.decide(id, IfMatch.require(ifMatch), actor.get(), now.instant()));
    }

    /** Publishes the result. */
    @POST
    @Path("{id}/publication")
    @RolesAllowed({Roles.PROPAGANDA_BOARD, Roles.PROVINCE_BOARD})
    @Idempotent
    @Operation(
            operationId = "publishContest",
            summary = "Công bố kết quả (Publish a contest)",
            description = "DECIDED → PUBLISHED. Ai đọc được cuộc thi đều thấy bảng kết quả.")
    @APIResponse(responseCode = "200", description = "Cuộc thi sau thao tác")
    public RestResponse<ContestView> publish(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = VERSION, example = TAG) @HeaderParam("If-Match") String ifMatch) {
        return Answers.ok(service.publish(id, IfMatch.require(ifMatch), actor.get(), now.instant()));
    }

    /** Calls a contest off. */
    @POST
    @Path("{id}/cancellation")
    @RolesAllowed({Roles.PROPAGANDA_BOARD, Roles.PROVINCE_BOARD})
    @Idempotent
    @Operation(
            operationId = "cancelContest",
            summary = "Hủy cuộc thi (Cancel a contest)",
            description = "Trước khi công bố, có lý do.")
    @APIResponse(responseCode = "200", description = "Cuộc thi sau thao tác")
    public RestResponse<ContestView> cancel(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = VERSION, example = TAG) @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid Because request) {
        return Answers.ok(service.cancel(id, IfMatch.require(ifMatch), request.reason(), actor.get(), now.instant()));
    }
}
