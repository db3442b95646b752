package vn.guongsang.nominations.referral.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.guongsang.kit.actor.CurrentActor;
import vn.guongsang.kit.actor.Roles;
import vn.guongsang.kit.problem.KitProblem;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.nominations.exemplar.Exemplars;

/** How far an exemplar has come. */
@Path("/v1/exemplars/{id}/ladder")
@Tag(name = "referrals")
public class LadderResource {

    private final LadderFigures figures;
    private final Exemplars exemplars;
    private final CurrentActor actor;

    LadderResource(LadderFigures figures, Exemplars exemplars, CurrentActor actor) {
        this.figures = figures;
        this.exemplars = exemplars;
        this.actor = actor;
    }

    /** The ladder of an exemplar. */
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
            operationId = "getLadder",
            summary = "Các bậc của điển hình (Get the ladder of an exemplar)",
            description = "Các lần công nhận và giới thiệu lên cấp trên, cũ trước, với số ngày giữa các bước.")
    @APIResponse(responseCode = "200", description = "Các bậc")
    public Ladder ladder(
            @Parameter(description = "Mã điển hình", example = "7f1c1b1e-0000-4000-8000-000000000001") @PathParam("id")
                    UUID id) {
        exemplars.find(id, actor.get().scope()).orElseThrow(() -> new ProblemException(KitProblem.NOT_FOUND));
        return figures.ladder(id);
    }
}
