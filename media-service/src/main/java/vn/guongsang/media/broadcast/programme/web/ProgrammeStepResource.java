package vn.guongsang.media.broadcast.programme.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Instant;
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
import vn.guongsang.kit.time.Now;
import vn.guongsang.kit.web.Answers;
import vn.guongsang.kit.web.IfMatch;
import vn.guongsang.media.broadcast.channel.StepReason;
import vn.guongsang.media.broadcast.programme.ProgrammeService;

/** Programmes: resting, going on, ending. */
@Path("/v1/programmes/{id}")
@Tag(name = "programmes")
public class ProgrammeStepResource {

    private static final String ID = "Mã chương trình";
    private static final String EXAMPLE = "7f1c1b1e-0000-4000-8000-000000000001";
    private static final String VERSION = "Phiên bản đã đọc";
    private static final String TAG = "\"v1\"";

    private final ProgrammeViews views;
    private final ProgrammeService service;
    private final CurrentActor actor;
    private final Now now;

    ProgrammeStepResource(ProgrammeViews views, ProgrammeService service, CurrentActor actor, Now now) {
        this.views = views;
        this.service = service;
        this.actor = actor;
        this.now = now;
    }

    /** Lets a programme rest. */
    @POST
    @Path("suspension")
    @RolesAllowed(Roles.MEDIA_EDITOR)
    @Idempotent
    @Operation(
            operationId = "suspendProgramme",
            summary = "Tạm ngừng chương trình (Suspend a programme)",
            description = "ACTIVE → SUSPENDED. Khung sắp tới chưa ai động đến bị bỏ khỏi lịch.")
    @APIResponse(responseCode = "200", description = "Chương trình sau thao tác")
    public RestResponse<ProgrammeView> suspend(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = VERSION, example = TAG) @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid StepReason request) {
        Actor who = actor.get();
        Instant at = now.instant();
        service.suspend(id, IfMatch.require(ifMatch), request.reason(), who, at);
        return Answers.ok(views.get(id, who, at));
    }

    /** Lets a programme go on. */
    @POST
    @Path("resumption")
    @RolesAllowed(Roles.MEDIA_EDITOR)
    @Idempotent
    @Operation(
            operationId = "resumeProgramme",
            summary = "Cho phát tiếp (Resume a programme)",
            description = "SUSPENDED → ACTIVE. Khung giờ được tạo lại ngay; buổi đã hủy vẫn hủy.")
    @APIResponse(responseCode = "200", description = "Chương trình sau thao tác")
    public RestResponse<ProgrammeView> resume(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = VERSION, example = TAG) @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid StepReason request) {
        Actor who = actor.get();
        Instant at = now.instant();
        service.resume(id, IfMatch.require(ifMatch), request.reason(), who, at);
        return Answers.ok(views.get(id, who, at));
    }

    /** Ends a programme. */
    @POST
    @Path("ending")
    @RolesAllowed(Roles.MEDIA_EDITOR)
    @Idempotent
    @Operation(
            operationId = "endProgramme",
            summary = "Kết thúc chương trình (End a programme)",
            description = "ACTIVE, SUSPENDED → ENDED, không mở lại. Khung sắp tới chưa ai động đến bị bỏ khỏi lịch.")
    @APIResponse(responseCode = "200", description = "Chương trình sau thao tác")
    public RestResponse<ProgrammeView> end(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = VERSION, example = TAG) @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid StepReason request) {
        Actor who = actor.get();
        Instant at = now.instant();
        service.end(id, IfMatch.require(ifMatch), request.reason(), who, at);
        return Answers.ok(views.get(id, who, at));
    }
}
