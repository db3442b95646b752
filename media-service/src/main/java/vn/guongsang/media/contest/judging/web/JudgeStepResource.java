package vn.guongsang.media.contest.judging.web;

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
import vn.guongsang.media.contest.judging.JudgeService;
import vn.guongsang.media.contest.judging.JudgeView;
import vn.guongsang.media.contest.step.Because;

/** One judge: absence. */
@Path("/v1/contest-judges")
@Tag(name = "contest-judging")
public class JudgeStepResource {

    private static final String ID = "Mã giám khảo";
    private static final String EXAMPLE = "7f1c1b1e-0000-4000-8000-000000000001";
    private static final String VERSION = "Phiên bản đã đọc";
    private static final String TAG = "\"v1\"";

    private final JudgeService service;
    private final CurrentActor actor;
    private final Now now;

    JudgeStepResource(JudgeService service, CurrentActor actor, Now now) {
        this.service = service;
        this.actor = actor;
        this.now = now;
    }

    /** Notes that a judge is away. */
    @POST
    @Path("{id}/absence")
    @RolesAllowed({Roles.PROPAGANDA_BOARD, Roles.PROVINCE_BOARD})
    @Idempotent
    @Operation(
            operationId = "markContestJudgeAbsent",
            summary = "Ghi nhận giám khảo vắng (Mark a contest judge absent)",
            description = "Bài chưa chấm được rút lại để phân công cho người khác; phiếu đã chấm vẫn tính.")
    @APIResponse(responseCode = "200", description = "Giám khảo sau thao tác")
    public RestResponse<JudgeView> absent(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = VERSION, example = TAG) @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid Because request) {
        return Answers.ok(service.absent(id, IfMatch.require(ifMatch), request.reason(), actor.get(), now.instant()));
    }
}
