package vn.guongsang.reporting.training.web;

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
import vn.guongsang.reporting.training.TrainingService;
import vn.guongsang.reporting.training.form.NewResult;
import vn.guongsang.reporting.training.form.ResultCorrection;
import vn.guongsang.reporting.training.form.TrainingReason;
import vn.guongsang.reporting.training.form.TrainingView;

/** The steps of a session: one sub-resource a transition. */
@Path("/v1/training-sessions")
@Tag(name = "trainings")
public class TrainingStepResource {

    private static final String ID = "Mã lớp";
    private static final String EXAMPLE = "7f1c1b1e-0000-4000-8000-000000000007";
    private static final String VERSION = "Phiên bản đã đọc";
    private static final String TAG = "\"v1\"";
    private static final String AFTER = "Lớp sau thao tác";

    private final TrainingService service;
    private final CurrentActor actor;
    private final Now now;

    TrainingStepResource(TrainingService service, CurrentActor actor, Now now) {
        this.service = service;
        this.actor = actor;
        this.now = now;
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
            operationId = "recordTrainingResult",
            summary = "Ghi kết quả (Record the result of a training session)",
            description = "PLANNED → HELD: ngày, số giờ, số người dự theo đơn vị và đối tượng.")
    @APIResponse(responseCode = "200", description = AFTER)
    public RestResponse<TrainingView> hold(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = VERSION, example = TAG) @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid NewResult result) {
        return Answers.ok(service.hold(id, IfMatch.require(ifMatch), result, actor.get(), now.instant()));
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
            operationId = "correctTrainingResult",
            summary = "Đính chính kết quả (Correct the result of a training session)",
            description = "HELD, có lý do; số liệu cũ vẫn đọc được.")
    @APIResponse(responseCode = "200", description = AFTER)
    public RestResponse<TrainingView> correct(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = VERSION, example = TAG) @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid ResultCorrection correction) {
        return Answers.ok(service.correct(id, IfMatch.require(ifMatch), correction, actor.get(), now.instant()));
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
            operationId = "cancelTrainingSession",
            summary = "Hủy lớp tập huấn (Cancel a training session)",
            description = "PLANNED → CANCELLED, có lý do.")
    @APIResponse(responseCode = "200", description = AFTER)
    public RestResponse<TrainingView> cancel(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = VERSION, example = TAG) @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid TrainingReason reason) {
        return Answers.ok(service.cancel(id, IfMatch.require(ifMatch), reason.reason(), actor.get(), now.instant()));
    }

    /** Takes back that it was held. */
    @POST
    @Path("{id}/annulment")
    @RolesAllowed({Roles.UNIT_LEADER, Roles.DISTRICT_BOARD, Roles.PROVINCE_BOARD})
    @Idempotent
    @Operation(
            operationId = "annulTrainingSession",
            summary = "Bỏ ghi nhận đã tổ chức (Annul a training session)",
            description = "HELD → CANCELLED, có lý do: đã ghi nhận nhưng thực tế không tổ chức; không còn được tính.")
    @APIResponse(responseCode = "200", description = AFTER)
    public RestResponse<TrainingView> annul(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = VERSION, example = TAG) @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid TrainingReason reason) {
        return Answers.ok(service.annul(id, IfMatch.require(ifMatch), reason.reason(), actor.get(), now.instant()));
    }
}
