package vn.guongsang.media.task.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
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
import vn.guongsang.kit.page.PageLinks;
import vn.guongsang.kit.page.PageRequest;
import vn.guongsang.kit.page.Slice;
import vn.guongsang.kit.problem.KitProblem;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.table.write.Tables;
import vn.guongsang.kit.time.Now;
import vn.guongsang.kit.web.Answers;
import vn.guongsang.kit.web.IfMatch;
import vn.guongsang.media.task.TaskService;
import vn.guongsang.media.task.evidence.NewPublication;
import vn.guongsang.media.task.step.NewSchedule;

/** Propagation tasks: reading, and one sub-resource a step. */
@Path("/v1/propagation-tasks")
@Tag(name = "propagation-tasks")
public class TaskResource {

    private static final String ID = "Mã nhiệm vụ";
    private static final String EXAMPLE = "7f1c1b1e-0000-4000-8000-000000000001";
    private static final String VERSION = "Phiên bản đã đọc";
    private static final String TAG = "\"v1\"";

    private final TaskViews views;
    private final TaskService service;
    private final CurrentActor actor;
    private final PageLinks links;
    private final Now now;

    TaskResource(TaskViews views, TaskService service, CurrentActor actor, PageLinks links, Now now) {
        this.views = views;
        this.service = service;
        this.actor = actor;
        this.links = links;
        this.now = now;
    }

    /** Tasks within the caller's scope. */
    @GET
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.XLSX})
    @RolesAllowed({
        Roles.MEDIA_EDITOR,
        Roles.CMS,
        Roles.PROPAGANDA_BOARD,
        Roles.PROVINCE_BOARD,
        Roles.COUNCIL_MEMBER,
        Roles.UNIT_OFFICER,
        Roles.UNIT_LEADER,
        Roles.DISTRICT_BOARD,
        Roles.INSPECTOR,
        Roles.AUDITOR,
        Roles.ADMIN
    })
    @Operation(
            operationId = "listPropagationTasks",
            summary = "Danh sách nhiệm vụ (List propagation tasks)",
            description =
                    "Tòa soạn thấy nhiệm vụ của cơ quan mình; đơn vị thấy nhiệm vụ về điển hình của mình; mới trước.")
    @APIResponse(responseCode = "200", description = "Một trang nhiệm vụ")
    public TaskPage list(@Valid @BeanParam TaskFilter filter, @BeanParam PageRequest page, UriInfo request) {
        Slice<TaskView> slice = views.list(filter, actor.get(), page, now.instant());
        return new TaskPage(slice.items(), links.next(request, slice));
    }

    /** One task. */
    @GET
    @Path("{id}")
    @RolesAllowed({
        Roles.MEDIA_EDITOR,
        Roles.CMS,
        Roles.PROPAGANDA_BOARD,
        Roles.PROVINCE_BOARD,
        Roles.COUNCIL_MEMBER,
        Roles.UNIT_OFFICER,
        Roles.UNIT_LEADER,
        Roles.DISTRICT_BOARD,
        Roles.INSPECTOR,
        Roles.AUDITOR,
        Roles.ADMIN
    })
    @Operation(
            operationId = "getPropagationTask",
            summary = "Một nhiệm vụ (Get a propagation task)",
            description = "Nhiệm vụ cùng lịch sử và các thao tác được phép.")
    @APIResponse(responseCode = "200", description = "Nhiệm vụ")
    public RestResponse<TaskView> get(@Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id) {
        return answer(id, actor.get());
    }

    /** Accept a task. */
    @POST
    @Path("{id}/acceptance")
    @RolesAllowed(Roles.MEDIA_EDITOR)
    @Idempotent
    @Operation(operationId = "acceptTask", summary = "Nhận nhiệm vụ (Accept a task)", description = "OPEN → ACCEPTED.")
    @APIResponse(responseCode = "200", description = "Nhiệm vụ sau thao tác")
    public RestResponse<TaskView> accept(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = VERSION, example = TAG) @HeaderParam("If-Match") String ifMatch) {
        Actor who = actor.get();
        service.accept(id, IfMatch.require(ifMatch), who, now.instant());
        return answer(id, who);
    }

    /** Start production. */
    @POST
    @Path("{id}/production")
    @RolesAllowed(Roles.MEDIA_EDITOR)
    @Idempotent
    @Operation(
            operationId = "startProduction",
            summary = "Bắt đầu sản xuất (Start production)",
            description = "ACCEPTED → IN_PRODUCTION.")
    @APIResponse(responseCode = "200", description = "Nhiệm vụ sau thao tác")
    public RestResponse<TaskView> produce(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = VERSION, example = TAG) @HeaderParam("If-Match") String ifMatch) {
        Actor who = actor.get();
        service.produce(id, IfMatch.require(ifMatch), who, now.instant());
        return answer(id, who);
    }

    /** Schedule a task. */
    @POST
    @Path("{id}/schedule")
    @RolesAllowed(Roles.MEDIA_EDITOR)
    @Idempotent
    @Operation(
            operationId = "scheduleTask",
            summary = "Xếp lịch (Schedule a task)",
            description = "IN_PRODUCTION hoặc SCHEDULED → SCHEDULED; xếp lại lịch cũng dùng thao tác này.")
    @APIResponse(responseCode = "200", description = "Nhiệm vụ sau thao tác")
    public RestResponse<TaskView> schedule(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = VERSION, example = TAG) @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid NewSchedule request) {
        Actor who = actor.get();
        service.schedule(id, IfMatch.require(ifMatch), request, who, now.instant());
        return answer(id, who);
    }

    /** Publish a task. */
    @POST
    @Path("{id}/publication")
    @RolesAllowed({Roles.MEDIA_EDITOR, Roles.CMS})
    @Idempotent
    @Operation(
            operationId = "publishTask",
            summary = "Báo đã đăng, đã phát (Publish a task)",
            description = "IN_PRODUCTION hoặc SCHEDULED → PUBLISHED, có bằng chứng. Nhiệm vụ gỡ bỏ: thời điểm đã gỡ.")
    @APIResponse(responseCode = "200", description = "Nhiệm vụ sau thao tác")
    public RestResponse<TaskView> publish(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = VERSION, example = TAG) @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid NewPublication request) {
        Actor who = actor.get();
        service.publish(id, IfMatch.require(ifMatch), request, who, now.instant());
        return answer(id, who);
    }

    /** Decline a task. */
    @POST
    @Path("{id}/decline")
    @RolesAllowed(Roles.MEDIA_EDITOR)
    @Idempotent
    @Operation(
            operationId = "declineTask",
            summary = "Từ chối nhiệm vụ (Decline a task)",
            description =
                    "OPEN hoặc ACCEPTED → DECLINED, có mã lý do và lý do; Ban có thể chuyển nhiệm vụ sang kênh khác.")
    @APIResponse(responseCode = "200", description = "Nhiệm vụ sau thao tác")
    public RestResponse<TaskView> decline(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = VERSION, example = TAG) @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid Decline request) {
        Actor who = actor.get();
        service.decline(id, IfMatch.require(ifMatch), request.code(), request.reason(), who, now.instant());
        return answer(id, who);
    }

    private RestResponse<TaskView> answer(UUID id, Actor who) {
        return Answers.ok(
                views.find(id, who, now.instant()).orElseThrow(() -> new ProblemException(KitProblem.NOT_FOUND)));
    }
}
