package vn.guongsang.nominations.movement.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
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
import vn.guongsang.kit.problem.KitProblem;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.time.Now;
import vn.guongsang.kit.web.Answers;
import vn.guongsang.kit.web.IfMatch;
import vn.guongsang.nominations.movement.MovementService;
import vn.guongsang.nominations.movement.MovementView;
import vn.guongsang.nominations.movement.Movements;
import vn.guongsang.nominations.movement.outcome.MovementOutcome;
import vn.guongsang.nominations.movement.outcome.Outcomes;
import vn.guongsang.nominations.nomination.dossier.Reason;

/** Emulation movements: launching, ending, and what has come of them. */
@Path("/v1/movements")
@Tag(name = "movements")
public class MovementStepResource {

    private final Movements movements;
    private final MovementService service;
    private final Outcomes outcomes;
    private final CurrentActor actor;
    private final Now now;

    MovementStepResource(Movements movements, MovementService service, Outcomes outcomes, CurrentActor actor, Now now) {
        this.movements = movements;
        this.service = service;
        this.outcomes = outcomes;
        this.actor = actor;
        this.now = now;
    }

    /** Launches a movement. */
    @POST
    @Path("{id}/launch")
    @RolesAllowed({Roles.UNIT_LEADER, Roles.DISTRICT_BOARD, Roles.PROVINCE_BOARD})
    @Idempotent
    @Operation(
            operationId = "launchMovement",
            summary = "Phát động (Launch an emulation movement)",
            description =
                    "DRAFT → LAUNCHED. Danh sách đơn vị được gọi cố định từ lúc này: mọi đơn vị còn tồn tại phù hợp được mời đăng ký.")
    @APIResponse(responseCode = "200", description = "Phong trào sau thao tác")
    public RestResponse<MovementView> launch(
            @Parameter(description = "Mã phong trào", example = "7f1c1b1e-0000-4000-8000-000000000001") @PathParam("id")
                    UUID id,
            @Parameter(description = "Phiên bản đã đọc", example = "\"v1\"") @HeaderParam("If-Match") String ifMatch) {
        return Answers.ok(service.launch(id, IfMatch.require(ifMatch), actor.get(), now.instant()));
    }

    /** Ends a movement. */
    @POST
    @Path("{id}/closure")
    @RolesAllowed({Roles.UNIT_LEADER, Roles.DISTRICT_BOARD, Roles.PROVINCE_BOARD})
    @Idempotent
    @Operation(
            operationId = "closeMovement",
            summary = "Kết thúc (Close an emulation movement)",
            description = "LAUNCHED → CLOSED, có lý do. Điển hình tìm được qua phong trào vẫn đề nghị được.")
    @APIResponse(responseCode = "200", description = "Phong trào sau thao tác")
    public RestResponse<MovementView> close(
            @Parameter(description = "Mã phong trào", example = "7f1c1b1e-0000-4000-8000-000000000001") @PathParam("id")
                    UUID id,
            @Parameter(description = "Phiên bản đã đọc", example = "\"v1\"") @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid Reason request) {
        return Answers.ok(service.close(id, IfMatch.require(ifMatch), request.reason(), actor.get(), now.instant()));
    }

    /** Calls a movement off. */
    @POST
    @Path("{id}/cancellation")
    @RolesAllowed({Roles.UNIT_LEADER, Roles.DISTRICT_BOARD, Roles.PROVINCE_BOARD})
    @Idempotent
    @Operation(
            operationId = "cancelMovement",
            summary = "Hủy (Cancel an emulation movement)",
            description = "DRAFT hoặc LAUNCHED → CANCELLED, có lý do.")
    @APIResponse(responseCode = "200", description = "Phong trào sau thao tác")
    public RestResponse<MovementView> cancel(
            @Parameter(description = "Mã phong trào", example = "7f1c1b1e-0000-4000-8000-000000000001") @PathParam("id")
                    UUID id,
            @Parameter(description = "Phiên bản đã đọc", example = "\"v1\"") @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid Reason request) {
        return Answers.ok(service.cancel(id, IfMatch.require(ifMatch), request.reason(), actor.get(), now.instant()));
    }

    /** What has come of a movement. */
    @GET
    @Path("{id}/outcome")
    @RolesAllowed({
        Roles.UNIT_OFFICER,
        Roles.UNIT_LEADER,
        Roles.DISTRICT_BOARD,
        Roles.PROVINCE_BOARD,
        Roles.COUNCIL_MEMBER,
        Roles.INSPECTOR,
        Roles.AUDITOR,
        Roles.ADMIN
    })
    @Operation(
            operationId = "getMovementOutcome",
            summary = "Kết quả phong trào (Get the outcome of an emulation movement)",
            description = "Trả lời của các đơn vị, hồ sơ và điển hình tìm được qua phong trào, đếm từ bản ghi lúc hỏi.")
    @APIResponse(responseCode = "200", description = "Kết quả")
    public MovementOutcome outcome(
            @Parameter(description = "Mã phong trào", example = "7f1c1b1e-0000-4000-8000-000000000001") @PathParam("id")
                    UUID id) {
        MovementView movement =
                movements.view(id, actor.get()).orElseThrow(() -> new ProblemException(KitProblem.NOT_FOUND));
        return outcomes.of(movement.id());
    }
}
