package vn.guongsang.nominations.window.web;

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
import vn.guongsang.kit.actor.CurrentActor;
import vn.guongsang.kit.actor.Roles;
import vn.guongsang.kit.idempotency.Idempotent;
import vn.guongsang.kit.problem.KitProblem;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.time.Now;
import vn.guongsang.kit.web.IfMatch;
import vn.guongsang.nominations.nomination.dossier.Reason;
import vn.guongsang.nominations.window.LateAdmissionService;
import vn.guongsang.nominations.window.LateAdmissionView;
import vn.guongsang.nominations.window.LateAdmissions;

/** Leave to submit outside of the windows. */
@Path("/v1/nominations/{nominationId}/late-admission")
@Tag(name = "nomination-windows")
public class LateAdmissionResource {

    private static final String ID = "Mã hồ sơ";
    private static final String EXAMPLE = "7f1c1b1e-0000-4000-8000-000000000001";

    private final LateAdmissions admissions;
    private final LateAdmissionService service;
    private final CurrentActor actor;
    private final Now now;

    LateAdmissionResource(LateAdmissions admissions, LateAdmissionService service, CurrentActor actor, Now now) {
        this.admissions = admissions;
        this.service = service;
        this.actor = actor;
        this.now = now;
    }

    /** Lets a nomination in late. */
    @POST
    @RolesAllowed(Roles.PROVINCE_BOARD)
    @Idempotent
    @Operation(
            operationId = "admitLateNomination",
            summary = "Chấp nhận trình muộn (Admit a late nomination)",
            description = "Cho một hồ sơ đang soạn được trình khi không có đợt nào đang mở, có lý do; hồ sơ mang dấu "
                    + "submission.late. Người chấp nhận không phải là người trình.")
    @APIResponse(responseCode = "200", description = "Đã chấp nhận")
    public LateAdmissionView admit(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("nominationId") UUID nomination,
            @Parameter(description = "Phiên bản đã đọc của hồ sơ", example = "\"v1\"") @HeaderParam("If-Match")
                    String ifMatch,
            @NotNull @Valid Reason request) {
        return service.admit(nomination, IfMatch.require(ifMatch), request.reason(), actor.get(), now.instant());
    }

    /** The late admission of a nomination. */
    @GET
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
            operationId = "getLateAdmission",
            summary = "Việc chấp nhận trình muộn (Get a late admission)",
            description = "Ai đã chấp nhận cho trình ngoài đợt, vì sao; không có thì trả lời 404.")
    @APIResponse(responseCode = "200", description = "Việc chấp nhận")
    public LateAdmissionView get(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("nominationId") UUID nomination) {
        return admissions
                .find(nomination, actor.get().scope())
                .orElseThrow(() -> new ProblemException(KitProblem.NOT_FOUND));
    }
}
