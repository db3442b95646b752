package vn.guongsang.media.task.web;

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
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.actor.CurrentActor;
import vn.guongsang.kit.actor.Roles;
import vn.guongsang.kit.idempotency.Idempotent;
import vn.guongsang.kit.problem.KitProblem;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.time.Now;
import vn.guongsang.kit.web.Answers;
import vn.guongsang.kit.web.IfMatch;
import vn.guongsang.media.task.TaskDirectionService;
import vn.guongsang.media.task.TaskService;
import vn.guongsang.media.task.evidence.NewCorrection;
import vn.guongsang.media.task.step.NewAssignment;
import vn.guongsang.media.task.step.NewTransfer;

/** Who does a task, and what was put right after it was done. */
@Path("/v1/propagation-tasks")
@Tag(name = "propagation-tasks")
public class TaskDirectionResource {

    private static final String ID = "Mã nhiệm vụ";
    private static final String EXAMPLE = "7f1c1b1e-0000-4000-8000-000000000001";
    private static final String VERSION = "Phiên bản đã đọc";
    private static final String TAG = "\"v1\"";

    private final TaskViews views;
    private final TaskDirectionService direction;
    private final TaskService service;
    private final CurrentActor actor;
    private final Now now;

    TaskDirectionResource(
            TaskViews views, TaskDirectionService direction, TaskService service, CurrentActor actor, Now now) {
        this.views = views;
        this.direction = direction;
        this.service = service;
        this.actor = actor;
        this.now = now;
    }

    /** Give a task to a desk or a person. */
    @POST
    @Path("{id}/assignment")
    @RolesAllowed(Roles.MEDIA_EDITOR)
    @Idempotent
    @Operation(
            operationId = "assignTask",
            summary = "Giao ban, người làm (Assign a task)",
            description = "Trong tòa soạn của kênh; giao lại cũng dùng thao tác này. Trạng thái không đổi.")
    @APIResponse(responseCode = "200", description = "Nhiệm vụ sau thao tác")
    public RestResponse<TaskView> assign(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = VERSION, example = TAG) @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid NewAssignment request) {
        Actor who = actor.get();
        direction.assign(id, IfMatch.require(ifMatch), request, who, now.instant());
        return answer(id, who);
    }

    /** Give a task to another channel. */
    @POST
    @Path("{id}/transfer")
    @RolesAllowed({Roles.PROPAGANDA_BOARD, Roles.PROVINCE_BOARD})
    @Idempotent
    @Operation(
            operationId = "transferTask",
            summary = "Chuyển sang kênh khác (Transfer a task)",
            description =
                    "Sang kênh cùng loại, của cùng hoặc khác cơ quan, chưa có nhiệm vụ của lần công nhận này; trở "
                            + "lại OPEN. Cả nhiệm vụ đã bị từ chối.")
    @APIResponse(responseCode = "200", description = "Nhiệm vụ sau thao tác")
    public RestResponse<TaskView> transfer(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = VERSION, example = TAG) @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid NewTransfer request) {
        Actor who = actor.get();
        direction.transfer(id, IfMatch.require(ifMatch), request, who, now.instant());
        return answer(id, who);
    }

    /** Tell what was put right in a piece. */
    @POST
    @Path("{id}/correction")
    @RolesAllowed({Roles.MEDIA_EDITOR, Roles.CMS})
    @Idempotent
    @Operation(
            operationId = "correctPublication",
            summary = "Báo cải chính (Correct a publication)",
            description = "Sau khi đã đăng, phát; nhiều lần được, mỗi lần một dòng lịch sử.")
    @APIResponse(responseCode = "200", description = "Nhiệm vụ sau thao tác")
    public RestResponse<TaskView> correct(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = VERSION, example = TAG) @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid NewCorrection request) {
        Actor who = actor.get();
        service.correct(id, IfMatch.require(ifMatch), request, who, now.instant());
        return answer(id, who);
    }

    private RestResponse<TaskView> answer(UUID id, Actor who) {
        return Answers.ok(
                views.find(id, who, now.instant()).orElseThrow(() -> new ProblemException(KitProblem.NOT_FOUND)));
    }
}
