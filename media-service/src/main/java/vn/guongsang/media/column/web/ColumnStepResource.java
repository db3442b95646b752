package vn.guongsang.media.column.web;

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
import vn.guongsang.media.column.ColumnReader;
import vn.guongsang.media.column.ColumnService;
import vn.guongsang.media.column.ColumnView;
import vn.guongsang.media.column.step.StepReason;

/** The steps of a column: one sub-resource a step. */
@Path("/v1/columns")
@Tag(name = "columns")
public class ColumnStepResource {

    private static final String ID = "Mã chuyên mục";
    private static final String EXAMPLE = "7f1c1b1e-0000-4000-8000-000000000001";
    private static final String VERSION = "Phiên bản đã đọc";
    private static final String TAG = "\"v1\"";

    private final ColumnReader columns;
    private final ColumnService service;
    private final CurrentActor actor;
    private final Now now;

    ColumnStepResource(ColumnReader columns, ColumnService service, CurrentActor actor, Now now) {
        this.columns = columns;
        this.service = service;
        this.actor = actor;
        this.now = now;
    }

    /** Start a column. */
    @POST
    @Path("{id}/start")
    @RolesAllowed(Roles.MEDIA_EDITOR)
    @Idempotent
    @Operation(
            operationId = "startColumn",
            summary = "Bắt đầu chuyên mục (Start a column)",
            description = "DRAFT → RUNNING; các kỳ được lập sẵn ngay.")
    @APIResponse(responseCode = "200", description = "Chuyên mục sau thao tác")
    public RestResponse<ColumnView> start(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = VERSION, example = TAG) @HeaderParam("If-Match") String ifMatch) {
        Actor who = actor.get();
        service.start(id, IfMatch.require(ifMatch), who, now.instant());
        return answer(id, who);
    }

    /** Pause a column. */
    @POST
    @Path("{id}/pause")
    @RolesAllowed(Roles.MEDIA_EDITOR)
    @Idempotent
    @Operation(
            operationId = "pauseColumn",
            summary = "Tạm dừng chuyên mục (Pause a column)",
            description = "RUNNING → PAUSED, có lý do; các kỳ sắp tới chưa ai đụng đến được bỏ.")
    @APIResponse(responseCode = "200", description = "Chuyên mục sau thao tác")
    public RestResponse<ColumnView> pause(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = VERSION, example = TAG) @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid StepReason request) {
        Actor who = actor.get();
        service.pause(id, IfMatch.require(ifMatch), request.reason(), who, now.instant());
        return answer(id, who);
    }

    /** Resume a column. */
    @POST
    @Path("{id}/resumption")
    @RolesAllowed(Roles.MEDIA_EDITOR)
    @Idempotent
    @Operation(
            operationId = "resumeColumn",
            summary = "Tiếp tục chuyên mục (Resume a column)",
            description = "PAUSED → RUNNING, có lý do; các kỳ được lập lại ngay.")
    @APIResponse(responseCode = "200", description = "Chuyên mục sau thao tác")
    public RestResponse<ColumnView> resume(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = VERSION, example = TAG) @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid StepReason request) {
        Actor who = actor.get();
        service.resume(id, IfMatch.require(ifMatch), request.reason(), who, now.instant());
        return answer(id, who);
    }

    /** End a column. */
    @POST
    @Path("{id}/ending")
    @RolesAllowed(Roles.MEDIA_EDITOR)
    @Idempotent
    @Operation(
            operationId = "endColumn",
            summary = "Kết thúc chuyên mục (End a column)",
            description = "DRAFT, RUNNING hoặc PAUSED → ENDED, có lý do; số liệu đã đếm giữ nguyên.")
    @APIResponse(responseCode = "200", description = "Chuyên mục sau thao tác")
    public RestResponse<ColumnView> end(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = VERSION, example = TAG) @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid StepReason request) {
        Actor who = actor.get();
        service.end(id, IfMatch.require(ifMatch), request.reason(), who, now.instant());
        return answer(id, who);
    }

    private RestResponse<ColumnView> answer(UUID id, Actor who) {
        return Answers.ok(
                columns.find(id, who, now.today()).orElseThrow(() -> new ProblemException(KitProblem.NOT_FOUND)));
    }
}
